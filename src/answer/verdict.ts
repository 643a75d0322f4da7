import { ORDINARY_CLOSENESS, type Retrieved } from "../search/retrieval.ts";
import type { Verdict } from "./answer.ts";
import type { Read } from "./close-reading.ts";

/** What is asked: all articles, or one that the member chose. */
export type Scope = "library" | "article";

export interface Asked {
	readonly scope: Scope;
	/** How many there are in the library. */
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
 * Less confident answers aren't shown. A question to one article is hardly ever
 * about something else, so that less is refused there. What both cost is
 * measured by test/answer/answering.test.ts.
 */
export const LEAST_CONFIDENCE = { library: 0.35, article: 0.17 } as const;

/**
 * How likely it is that the first passage answers, by its relevance and by how
 * far the next is behind: a logistic regression over all sets, questions that
 * nothing answers among them.
 */
const SURE = { relevance: 0.351, lead: 0.191, constant: -0.753 } as const;

/** Rather right than wrong. */
export const LEAST_SURE = 0.5;

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
	scope: Scope,
): Verdict {
	if (confidence < LEAST_CONFIDENCE[scope]) return "not found";
	return toSureness(best, next) < LEAST_SURE ? "unsure" : "answered";
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
