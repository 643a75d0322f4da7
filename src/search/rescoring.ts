import type { Proposal } from "./proposals.ts";
import type { Alternative, Query, Slot } from "./query.ts";
import { toFrequencyScore } from "./scoring.ts";
import type { Segment } from "./segment.ts";

/** A proposal read again, word by word. */
export interface Rescored extends Proposal {
	/** The question's terms that passage or headline have, and their rarity. */
	readonly terms: ReadonlyMap<string, number>;
	/** Their share of the question's terms, weighted by rarity: 0 to 1. */
	readonly coverage: number;
}

/** A query in the numbers of one segment's terms. */
interface NumberedQuery {
	/** 1 for each term that the query has: most tokens are none. */
	readonly isAsked: Uint8Array;
	readonly alternatives: ReadonlyMap<
		number,
		{ readonly slot: Slot; readonly alternative: Alternative }
	>;
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
				terms.entries().map(([{ rarity }, { term }]) => [term, rarity]),
			),
			coverage: whole > 0 ? Math.min(1, covered / whole) : 0,
		};
	});
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
		alternatives: new Map(
			query.slots
				.flatMap((slot) =>
					slot.alternatives.map((alternative) => ({ slot, alternative })),
				)
				.reverse()
				.map((one) => [find(one.alternative.term), one]),
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
): Map<Slot, { readonly term: string; readonly covered: number }> {
	const terms = new Map<Slot, { term: string; covered: number }>();
	const article = segment.sections.passageArticles[passage] as number;
	for (const numbers of [tokens, segment.headlineTermsOf(article)])
		for (let at = 0; at < numbers.length; at++) {
			const number = numbers[at] as number;
			const found = isAsked[number] ? alternatives.get(number) : undefined;
			if (!found) continue;
			const { slot, alternative } = found;
			const covered = alternative.weight * slot.rarity;
			if (covered > (terms.get(slot)?.covered ?? 0))
				terms.set(slot, { term: alternative.term, covered });
		}
	return terms;
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
