import type { Reading } from "../../model/models.ts";
import { ORDINARY_CLOSENESS, type Retrieved } from "../../search/retrieval.ts";

/**
 * What counts for a passage that was read, each with its weight: a logistic
 * regression over the right passages of several question sets, fitted and
 * cross-validated by `npm run fit`. One mix serves all.
 */
export const WEIGHTS = {
	/** The reader's logit. */
	relevance: 0.7802,
	/** The reader's logits of the words that answer best. */
	answerScore: 0.1078,
	/** The cosines of passage, closest sentence and neighbours. */
	passage: 4.5999,
	sentence: 4.3662,
	neighbours: 2.8896,
	/** The share of the question's words, 0 to 1. */
	coverage: 0.3816,
	/** The words' score, in tens. */
	words: 0.7015,
	/** The logarithm of its characters: a short one says less. */
	length: 0.6135,
} as const;

export type Clue = keyof typeof WEIGHTS;

/** What is known of a candidate once it is read. */
export type Clues = Readonly<Record<Clue, number>>;

export function toClues(
	{ passage, closeness, coverage, score }: Retrieved,
	{ relevance, answerScore }: Reading,
): Clues {
	return {
		relevance,
		answerScore,
		...(closeness ?? ORDINARY_CLOSENESS),
		coverage,
		words: score / 10,
		length: Math.log(passage.end - passage.start),
	};
}

/**
 * Weighs how well a passage answers: the difference between two passages'
 * weights is the logarithm of their odds.
 */
export function weigh(clues: Clues): number {
	return Object.entries(WEIGHTS).reduce(
		(sum, [clue, weight]) => sum + weight * clues[clue as Clue],
		0,
	);
}
