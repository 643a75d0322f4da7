import { ORDINARY_CLOSENESS, type Retrieved } from "../../search/retrieval.ts";
import type { Verdict } from "../answer.ts";
import type { Read } from "./close-reading.ts";
import type { Limits, Scope } from "./limits.ts";

export interface Asked {
	readonly scope: Scope;
	/** How many there are in all that is asked. */
	readonly passages: number;
}

/**
 * How likely a question is answered: logistic regressions over questions that
 * are and that aren't. What the library doesn't know is told by coverage and
 * closeness, too; the greatest of both may be different passages'. What one
 * article doesn't, only by the reader: all its passages are close.
 *
 * `npm run fit` fits them again, and comes near (it shrinks weights otherwise);
 * what that refuses is the same.
 */
const CONFIDENCE = {
	library: {
		relevance: 0.883,
		coverage: 2.245,
		closeness: 10.811,
		constant: -4.402,
	},
	article: { relevance: 0.345, coverage: 0, closeness: 0, constant: -0.146 },
} as const;

/**
 * The more passages there are, the closer the closest is by mere chance: how
 * much that takes from the logit for each doubling, up to so many passages.
 * Measured between single articles and libraries of 129 to 622 passages.
 */
export const CHANCE = { perDoubling: 0.461, passages: 300 } as const;

/**
 * How likely it is that the first passage answers, by its relevance and by how
 * far the next is behind: a logistic regression over all sets, questions that
 * nothing answers among them.
 */
const SURE = { relevance: 0.351, lead: 0.191, constant: -0.753 } as const;

/** How far the first is ahead of nothing at all. */
export const LEAD_OF_ONE = 3;

/**
 * How likely a question is answered: 0 to 1.
 *
 * @param best what reading found best
 * @param candidates those that were to be read
 */
export function toConfidence(
	best: Read,
	candidates: readonly Retrieved[],
	asked: Asked,
): number {
	const coverage = Math.max(...candidates.map(({ coverage }) => coverage));
	const closeness = Math.max(
		...candidates.map((one) => (one.closeness ?? ORDINARY_CLOSENESS).passage),
	);
	const weights = CONFIDENCE[asked.scope];
	return toProbability(
		weights.relevance * best.reading.relevance +
			weights.coverage * coverage +
			weights.closeness * closeness +
			weights.constant +
			toChance(asked),
	);
}

/** What a library of few passages gets more. */
function toChance({ scope, passages }: Asked): number {
	return scope === "article" ? 0 : CHANCE.perDoubling * toDoublings(passages);
}

/** How often a library must be doubled to have CHANCE.passages. */
export function toDoublings(passages: number): number {
	return Math.max(0, Math.log2(CHANCE.passages / Math.max(1, passages)));
}

/**
 * Says how sure an answer is.
 *
 * @param next the best passage that says something else
 */
export function toVerdict(
	confidence: number,
	best: Read,
	next: Read | undefined,
	{ shown, known, sure, otherwise }: Limits,
): Verdict {
	if (confidence < shown) return "not found";
	const isSure = confidence >= known && toSureness(best, next) >= sure;
	return isSure ? "answered" : otherwise;
}

/** How likely it is that the first passage is the right one: 0 to 1. */
export function toSureness(best: Read, next: Read | undefined): number {
	const lead = next ? best.weight - next.weight : LEAD_OF_ONE;
	return toProbability(
		SURE.relevance * best.reading.relevance + SURE.lead * lead + SURE.constant,
	);
}

function toProbability(logit: number): number {
	return 1 / (1 + Math.exp(-logit));
}
