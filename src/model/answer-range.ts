import type { Range } from "../text/range.ts";
import type { Reading } from "./models.ts";
import type { WordPieces } from "./word-pieces.ts";

/** The reader was trained to mark answers whose ends are so near at most. */
const MAX_TOKENS_APART = 20;

/** For each piece of a passage, how much speaks for beginning or ending there. */
export interface RangeLogits {
	readonly start: ArrayLike<number>;
	readonly end: ArrayLike<number>;
}

/** What is said of a passage without words, too. */
const LEAST_SCORE = -20;

type MarkedAnswer = Pick<Reading, "answer" | "answerScore" | "answerShare">;

interface Pair {
	readonly first: number;
	readonly last: number;
	/** The logarithm of its probability, up to a constant. */
	readonly score: number;
}

/**
 * Finds the words of a passage that answer best: the pair of pieces whose
 * logits have the highest sum, widened to whole words.
 *
 * Of a passage without words, the empty range.
 */
export function findAnswerRange(
	logits: RangeLogits,
	pieces: WordPieces,
): MarkedAnswer {
	const pairs = toPairs(logits, pieces.ids.length);
	const best = pairs.reduce(toBetter, NO_PAIR);
	return {
		answer: toWords(best, pieces),
		answerScore: Math.max(best.score, LEAST_SCORE),
		answerShare: toShare(best, pairs),
	};
}

const NO_PAIR: Pair = { first: -1, last: -1, score: Number.NEGATIVE_INFINITY };

function toPairs({ start, end }: RangeLogits, count: number): Pair[] {
	const pairs: Pair[] = [];
	for (let first = 0; first < count; first++)
		for (
			let last = first;
			last < count && last - first <= MAX_TOKENS_APART;
			last++
		) {
			const score = (start[first] as number) + (end[last] as number);
			pairs.push({ first, last, score });
		}
	return pairs;
}

function toBetter(best: Pair, pair: Pair): Pair {
	return pair.score > best.score ? pair : best;
}

function toWords({ first, last }: Pair, { starts, ends }: WordPieces): Range {
	return { start: starts[first] ?? 0, end: ends[last] ?? 0 };
}

/** Its probability among all pairs: a softmax. */
function toShare({ score }: Pair, pairs: readonly Pair[]): number {
	if (pairs.length === 0) return 0;
	return 1 / pairs.reduce((sum, pair) => sum + Math.exp(pair.score - score), 0);
}
