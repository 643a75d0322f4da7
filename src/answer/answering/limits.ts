import type { Strictness } from "../../records/settings/strictness.ts";
import type { Verdict } from "../answer.ts";

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
 * measured by test/answer/answering/answering.test.ts.
 *
 * Near misses are shown of a library as far as 1 in 100 questions that the
 * question sets answer, each set counting the same, is refused, where balanced
 * refuses 3; of unrelated questions, 6 in 10 are still refused, instead of 8.
 * Of one article they are shown as far as hardly any such question is refused.
 * `npm run evaluate` measures it with `--strictness near` and `--unrelated`.
 */
const LEAST_CONFIDENCE = {
	balanced: { library: 0.35, article: 0.17 },
	near: { library: 0.11, article: 0.12 },
} as const;

/**
 * Balanced is rather right than wrong. Where it must be sure, all but 1 in 100
 * of the answers to the two question sets that answer everything are right,
 * instead of 2 to 7; of questions that nothing answers, 7 to 29 in 100 find
 * something, instead of 85 to 97; and more than half of what balanced answers
 * is answered still, in the mean of the sets. `npm run evaluate` measures it
 * with `--strictness sure`. Greater confidence adds nothing to that. There is
 * no better place than others to stop: greater sureness saves errors and costs
 * answers in step.
 */
const LEAST_SURE = { sure: 0.7, balanced: 0.5 } as const;

/**
 * The share of a question's words, weighted by rarity, that a passage must
 * have to be shown by words alone.
 *
 * Of the questions that three evaluation sets answer, 1 to 7 in 100 find no such
 * passage; of unrelated questions, 75 to 90 in 100 find none. With near misses,
 * half of these at least still find none, and where it must be sure, all but 1
 * or 2 in 100 (measured by test/answer/answering/words-answer.test.ts).
 *
 * No share of words tells a question that a passage answers from one that it
 * only seems to: at each, as many of both find something. So what is shown is
 * called the closest passages also where it must be sure; to show nothing at
 * all would be no more honest, and leave a bot that can't read of no use.
 */
const LEAST_COVERAGE = { sure: 0.7, balanced: 0.38, near: 0.32 } as const;

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
