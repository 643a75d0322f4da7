import type { Proposal } from "./proposals.ts";
import type { Query, Slot } from "./query.ts";
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
	/** Of each word's each alternative. */
	readonly slots: ReadonlyMap<number, { slot: Slot; term: string }>;
	readonly stopWords: ReadonlyMap<number, number>;
	/** By first and second number. */
	readonly pairs: ReadonlyMap<number, ReadonlyMap<number, number>>;
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
		const { segment, passage } = proposal;
		const known = numbered.get(segment);
		const inNumbers = known ?? toNumbers(query, segment);
		if (!known) numbered.set(segment, inNumbers);
		const tokens = segment.tokensOf(passage);
		const terms = findTerms(proposal, tokens, inNumbers);
		const covered = terms.values().reduce((sum, rarity) => sum + rarity, 0);
		const score =
			proposal.score +
			scoreStopWords(tokens, inNumbers, averageTokens) +
			scorePairs(tokens, inNumbers);
		return {
			...proposal,
			score,
			terms,
			coverage: whole > 0 ? Math.min(1, covered / whole) : 0,
		};
	});
}

function toNumbers(query: Query, { dictionary }: Segment): NumberedQuery {
	const slots = new Map<number, { slot: Slot; term: string }>();
	for (const slot of query.slots) {
		const number = dictionary.find(slot.term);
		if (number >= 0) slots.set(number, { slot, term: slot.term });
	}
	const stopWords = new Map(
		query.stopWords.map(({ term, score }) => [dictionary.find(term), score]),
	);
	const pairs = new Map<number, Map<number, number>>();
	for (const [first, second, score] of query.pairs) {
		const number = dictionary.find(first);
		const seconds = pairs.get(number) ?? new Map<number, number>();
		pairs.set(number, seconds.set(dictionary.find(second), score));
	}
	stopWords.delete(-1);
	pairs.delete(-1);
	return { slots, stopWords, pairs };
}

function findTerms(
	{ segment, passage }: Proposal,
	tokens: Uint32Array,
	{ slots }: NumberedQuery,
): Map<string, number> {
	const terms = new Map<string, number>();
	const article = segment.sections.passageArticles[passage] as number;
	for (const numbers of [tokens, segment.headlineTermsOf(article)])
		for (const number of numbers) {
			const found = slots.get(number);
			if (found) terms.set(found.term, found.slot.rarity);
		}
	return terms;
}

function scoreStopWords(
	tokens: Uint32Array,
	{ stopWords }: NumberedQuery,
	averageTokens: number,
): number {
	const counts = new Map<number, number>();
	for (const token of tokens)
		if (stopWords.has(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
	let score = 0;
	for (const [token, count] of counts)
		score +=
			(stopWords.get(token) as number) *
			toFrequencyScore(count, tokens.length, averageTokens);
	return score;
}

function scorePairs(tokens: Uint32Array, { pairs }: NumberedQuery): number {
	const seen = new Map<string, number>();
	for (let at = 1; at < tokens.length; at++) {
		const seconds = pairs.get(tokens[at - 1] as number);
		const score = seconds?.get(tokens[at] as number);
		if (score) seen.set(`${tokens[at - 1]} ${tokens[at]}`, score);
	}
	return seen.values().reduce((sum, score) => sum + score, 0);
}
