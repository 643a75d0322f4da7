import { mergeRanges } from "../../text/range.ts";
import { toTerms } from "../../text/words/terms.ts";
import type { Answer } from "../answer.ts";
import { findBestSentence } from "../quoting/best-sentence.ts";
import {
	MAX_RANKED,
	type Quotable,
	quote,
	toRanked,
} from "../quoting/quoting.ts";
import type { Located } from "./close-reading.ts";

/**
 * What can be said by shared words alone, which never makes an answer sure.
 *
 * @param least the share of a question's words, weighted by rarity, that a
 * passage must have to be shown
 */
export function answerByWords(
	located: readonly Located[],
	least: number,
): Pick<
	Answer,
	| "verdict"
	| "words"
	| "shortAnswer"
	| "citations"
	| "further"
	| "confidence"
	| "ranking"
> {
	const byScore = toByScore(located);
	const { citations, further } = quote(findCovered(located, least));
	return {
		verdict: citations.length > 0 ? "unsure" : "not found",
		words: null,
		shortAnswer: null,
		citations,
		further,
		confidence: Math.max(
			0,
			...located.map(({ candidate }) => candidate.coverage),
		),
		ranking: byScore.slice(0, MAX_RANKED).map(toQuotable).map(toRanked),
	};
}

/** Those with such a share of the question's words, the best first; at most 10. */
export function findCovered(
	located: readonly Located[],
	least: number,
): Quotable[] {
	return toByScore(located)
		.filter(({ candidate }) => candidate.coverage >= least)
		.slice(0, MAX_RANKED)
		.map(toQuotable);
}

function toByScore(located: readonly Located[]): Located[] {
	return located.toSorted((a, b) => b.candidate.score - a.candidate.score);
}

function toQuotable(located: Located): Quotable {
	const { text, candidate } = located;
	const { terms, language } = candidate;
	const words = toTerms(text, language).filter(({ term }) => terms.has(term));
	return {
		...located,
		highlights: mergeRanges(words).map(({ start, end }) => ({ start, end })),
		sentence: findBestSentence(text, candidate),
	};
}
