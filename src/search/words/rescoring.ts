import type { Alternative, Query, Slot } from "../question/query.ts";
import type { Segment } from "../segments/segment.ts";
import { isStopTerm } from "../segments/stop-terms.ts";
import type { Proposal } from "./proposals.ts";
import { hasRun } from "./runs.ts";
import { toFrequencyScore } from "./scoring.ts";

/** A proposal read again, word by word. */
export interface Rescored extends Proposal {
	/** The question's terms that passage or headline have, and their rarity. */
	readonly terms: ReadonlyMap<string, number>;
	/** Their share of the question's terms, weighted by rarity: 0 to 1. */
	readonly coverage: number;
}

/** What may stand for a word of the question. */
interface Offered {
	readonly slot: Slot;
	readonly alternative: Alternative;
	/** The numbers of terms that must stand side by side, if several must. */
	readonly run: readonly number[] | null;
}

/** A query in the numbers of one segment's terms. */
interface NumberedQuery {
	/** 1 for each term that the query has: most tokens are none. */
	readonly isAsked: Uint8Array;
	/** The first that a term is listed for counts most. */
	readonly alternatives: ReadonlyMap<number, readonly Offered[]>;
	readonly stopWords: ReadonlyMap<number, number>;
	readonly pairs: readonly {
		readonly first: number;
		readonly second: number;
		readonly score: number;
	}[];
}

/**
 * Scores proposals by what the lists of terms don't tell: stop words, and words
 * that stand side by side as they do in the question.
 */
export function rescore(
	proposals: readonly Proposal[],
	query: Query,
	averageTokens: number,
): Rescored[] {
	const numbered = new Map<Segment, NumberedQuery>();
	const whole = query.slots.reduce((sum, { rarity }) => sum + rarity, 0);
	return proposals.map((proposal) => {
		const { segment, passage, score } = proposal;
		const inNumbers = numbered.get(segment) ?? toNumbers(query, segment);
		numbered.set(segment, inNumbers);
		const tokens = segment.tokensOf(passage);
		const terms = findTerms(proposal, tokens, inNumbers);
		const covered = terms
			.values()
			.reduce((sum, { covered }) => sum + covered, 0);
		return {
			...proposal,
			score: score + scoreTokens(tokens, inNumbers, averageTokens),
			terms: new Map(
				terms
					.entries()
					.flatMap(([{ rarity }, { alternative }]) =>
						toTerms(alternative, rarity),
					),
			),
			coverage: whole > 0 ? Math.min(1, covered / whole) : 0,
		};
	});
}

/** A word of the question, as a passage has it. */
interface Found {
	readonly alternative: Alternative;
	readonly covered: number;
}

/** What several terms say together, each of them says a part of. */
function toTerms(
	{ term, run }: Alternative,
	rarity: number,
): [string, number][] {
	const terms = run?.filter((one) => !isStopTerm(one)) ?? [term];
	return terms.map((one) => [one, rarity / terms.length]);
}

function toNumbers(query: Query, { dictionary }: Segment): NumberedQuery {
	const isAsked = new Uint8Array(dictionary.size);
	const find = (term: string) => {
		const number = dictionary.find(term);
		if (number >= 0) isAsked[number] = 1;
		return number;
	};
	return {
		isAsked,
		alternatives: Map.groupBy(
			query.slots.flatMap((slot) =>
				slot.alternatives.map((alternative) => ({
					slot,
					alternative,
					run: alternative.run?.map(find) ?? null,
				})),
			),
			({ alternative }) => find(alternative.term),
		),
		stopWords: new Map(
			query.stopWords.map(({ term, score }) => [find(term), score]),
		),
		pairs: query.pairs
			.map(([first, second, score]) => ({
				first: find(first),
				second: find(second),
				score,
			}))
			.filter(({ first, second }) => first >= 0 && second >= 0),
	};
}

/** Which words of the question passage or headline have, in which form. */
function findTerms(
	{ segment, passage }: Proposal,
	tokens: Uint32Array,
	{ isAsked, alternatives }: NumberedQuery,
): Map<Slot, Found> {
	const found = new Map<Slot, Found>();
	const article = segment.sections.passageArticles[passage] as number;
	const headline = segment.headlineTermsOf(article);
	for (const numbers of [tokens, headline])
		for (let at = 0; at < numbers.length; at++) {
			const number = numbers[at] as number;
			if (!isAsked[number]) continue;
			for (const { slot, alternative, run } of alternatives.get(number) ?? []) {
				const covered = alternative.weight * slot.rarity;
				if (covered <= (found.get(slot)?.covered ?? 0)) continue;
				if (run && !(numbers === tokens && hasRun(tokens, run))) continue;
				found.set(slot, { alternative, covered });
			}
		}
	return found;
}

/** What stop words and pairs count in a passage. */
function scoreTokens(
	tokens: Uint32Array,
	{ isAsked, stopWords, pairs }: NumberedQuery,
	averageTokens: number,
): number {
	const counts = new Map<number, number>();
	const found = new Set<(typeof pairs)[number]>();
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] as number;
		if (!isAsked[token]) continue;
		if (stopWords.has(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
		for (const pair of pairs)
			if (pair.first === token && pair.second === tokens[at + 1])
				found.add(pair);
	}
	const words = counts
		.entries()
		.map(
			([token, count]) =>
				(stopWords.get(token) as number) *
				toFrequencyScore(count, tokens.length, averageTokens),
		)
		.reduce((sum, score) => sum + score, 0);
	return found.values().reduce((sum, { score }) => sum + score, words);
}
