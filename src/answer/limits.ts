import type { Strictness } from "../records/strictness.ts";
import type { Verdict } from "./answer.ts";

/** What is asked: all articles, or one that the member chose. */
export type Scope = "library" | "article";

/** What an answer must reach, from 0 to 1. */
export interface Limits {
	/** Of confidence that the question is answered, for anything to be shown. */
	readonly shown: number;
	/** Of that confidence, for what is shown to be the answer. */
	readonly known: number;
	/** Of sureness that the first passage is right, for it to be the answer. */
	readonly sure: number;
	/** What becomes of what may be shown but isn't the answer. */
	readonly otherwise: Exclude<Verdict, "answered">;
	/** Of a question's words, weighted by rarity, where nothing was read. */
	readonly coverage: number;
}

/**
 * Less confident answers aren't shown. A question to one article is hardly ever
 * about something else, so that less is refused there. What both cost is
 * measured by test/answer/answering.test.ts.
 */
const LEAST_CONFIDENCE = {
	balanced: { library: 0.35, article: 0.17 },
	near: { library: 0.15, article: 0.1 },
} as const;

/** Rather right than wrong; when it must be sure, TODO. */
const LEAST_SURE = { sure: 0.65, balanced: 0.5 } as const;

/**
 * The share of a question's words, weighted by rarity, that a passage must
 * have to be shown by words alone.
 */
const LEAST_COVERAGE = { sure: 0.7, balanced: 0.36, near: 0.3 } as const;

/** What an answer must reach where answers are so strict. */
export function toLimits(strictness: Strictness, scope: Scope): Limits {
	const known = LEAST_CONFIDENCE.balanced[scope];
	return {
		known,
		shown: strictness === "near" ? LEAST_CONFIDENCE.near[scope] : known,
		sure: strictness === "sure" ? LEAST_SURE.sure : LEAST_SURE.balanced,
		otherwise: strictness === "sure" ? "not found" : "unsure",
		coverage: LEAST_COVERAGE[strictness],
	};
}
