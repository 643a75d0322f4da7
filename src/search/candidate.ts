import type { Passage } from "../article/passages/passages.ts";
import type { Language } from "../text/language/languages.ts";
import type { Rescored } from "./words/rescoring.ts";

/** A passage that may answer, and how well its words fit the question. */
export interface Candidate {
	readonly article: number;
	readonly revision: number;
	/** The article's. */
	readonly language: Language;
	readonly passage: Passage;
	/** Its place in its article, counted from 0. */
	readonly number: number;
	/** Comparable within one search only. */
	readonly score: number;
	/** The question's terms that passage or headline have, and their rarity. */
	readonly terms: ReadonlyMap<string, number>;
	/** Their share of the question's terms, weighted by rarity: 0 to 1. */
	readonly coverage: number;
}

/**
 * Where is searched: in one article, all of whose passages are found, or among
 * several, as if there were no others; undefined: in all.
 */
export type Extent = number | ReadonlySet<number> | undefined;

/** A passage by its place in a state of its article, counted from 0. */
export interface Spot {
	readonly article: number;
	readonly revision: number;
	readonly number: number;
}

export function toCandidate(rescored: Rescored): Candidate {
	const { segment, passage, score, terms, coverage } = rescored;
	const { passageArticles, articleIds, articleRevisions } = segment.sections;
	const article = passageArticles[passage] as number;
	return {
		article: articleIds[article] as number,
		revision: articleRevisions[article] as number,
		language: segment.languageOf(article),
		passage: segment.passage(passage),
		number: passage - segment.passagesOf(article)[0],
		score,
		terms,
		coverage,
	};
}

/** The best first; of the same score, the newer article's, in its order. */
export function compareCandidates(a: Candidate, b: Candidate): number {
	return (
		b.score - a.score ||
		b.article - a.article ||
		a.passage.start - b.passage.start
	);
}
