import type { Retrieved } from "../../search/retrieval.ts";
import type { Answer, Place } from "../answer.ts";
import { findBestSentence } from "../quoting/best-sentence.ts";
import {
	findQuoted,
	MAX_RANKED,
	NOTHING_QUOTED,
	type Quotable,
	quote,
	saysSame,
	toRanked,
} from "../quoting/quoting.ts";
import { type Marked, markAnswer } from "../quoting/short-answer.ts";
import { findMeant, toChoice } from "./article-choices.ts";
import { toCitationOrder } from "./citation-order.ts";
import { findUnread, type Located, type Read } from "./close-reading.ts";
import { answersOtherwise, isOvertaken } from "./contradiction.ts";
import type { Limits } from "./limits.ts";
import { isOfOtherHolder } from "./other-holder.ts";
import { type Asked, toConfidence, toVerdict } from "./verdict.ts";

/**
 * What is so far behind a sure answer isn't quoted beside it; in weight. On the
 * question sets this shows one or two passages instead of three, and loses the
 * right one of less than one question in 100.
 */
const FAR_BEHIND = 5;

/** A passage that was read, and what of it answers. */
interface ReadQuotable extends Read, Quotable {
	readonly marked: Marked;
}

/**
 * What can be said once the reader has read the most promising passages.
 *
 * @param read the best first, one at least
 * @param located all candidates, those not read among them
 */
export function answerByReading(
	question: string,
	read: readonly [Read, ...Read[]],
	located: readonly Located[],
	{ limits, ...asked }: Asked & { readonly limits: Limits },
): Omit<
	Answer,
	| "question"
	| "readAs"
	| "within"
	| "libraryIsEmpty"
	| "isProvisional"
	| "candidates"
> {
	const quotables = read.map((one) => toReadQuotable(question, one));
	const [best] = quotables as [ReadQuotable];
	const next = findNext(quotables);
	const confidence = toConfidence(best, located.map(toCandidate), asked);
	const judged = toVerdict(confidence, best, next, limits);
	// Near misses are near each other, too, whatever they are about.
	const isOpen = asked.scope === "library" && confidence >= limits.known;
	const meant = isOpen ? findMeantMatters(quotables) : [];
	// Who doesn't know which article or which minister is meant can't be sure.
	const isDoubtful =
		meant.length > 0 ||
		(judged === "answered" &&
			isOfOtherHolder(question, best.text, best.marked.sentence));
	const verdict = isDoubtful ? limits.otherwise : judged;
	const isFound = verdict !== "not found";
	// The best are chosen first: an article's further passages, though they stand
	// together, leave room for a better one of another.
	const chosen = findQuoted(chooseShown(quotables, verdict, meant));
	const others = quotables.filter((one) => !chosen.includes(one));
	const shown = toCitationOrder(chosen).map(withAge);
	const [first = best] = shown;
	return {
		verdict,
		words: verdict === "answered" ? toWords(first) : null,
		shortAnswer: isFound ? toShortAnswer(first) : null,
		...(isFound ? quote(shown, others) : NOTHING_QUOTED),
		choices: isFound ? meant.map(toChoice) : [],
		confidence,
		ranking: [...quotables, ...toUnread(read, located)]
			.slice(0, MAX_RANKED)
			.map(toRanked),
	};
}

function toCandidate({ candidate }: Located): Retrieved {
	return candidate;
}

/** It neither says the same nor answers the same question otherwise. */
function isAnotherMatter(best: ReadQuotable, one: ReadQuotable): boolean {
	return !saysSame(best, one) && !answersOtherwise(best, one);
}

/** The best passage that is about something else than the first. */
export function findNext(
	quotables: readonly ReadQuotable[],
): ReadQuotable | undefined {
	const [best] = quotables;
	return best && quotables.find((one) => isAnotherMatter(best, one));
}

/**
 * The best passage of each article that may be meant: different answers to one
 * question leave no doubt which question it is.
 */
export function findMeantMatters(
	quotables: readonly ReadQuotable[],
): ReadQuotable[] {
	return findMeant(
		quotables.filter(
			(one, at) =>
				!quotables.slice(0, at).some((better) => answersOtherwise(better, one)),
		),
	);
}

/** Marks what a newer one that is quoted beside it answers otherwise. */
function withAge(
	one: ReadQuotable,
	_at: number,
	quoted: readonly ReadQuotable[],
): ReadQuotable {
	const isOlder = quoted.some((other) => isOvertaken(one, other));
	return isOlder ? { ...one, isOlder } : one;
}

/** Marks what answers in a passage that was read. */
export function toReadQuotable(question: string, read: Read): ReadQuotable {
	const marked = markAnswer(question, read.text, read.reading);
	return {
		...read,
		marked,
		highlights: [marked.range],
		sentence: marked.sentence,
	};
}

/**
 * Those not far behind, what newer articles answer otherwise first, or the best
 * of each article that may be meant, and what says the same or answers the same
 * otherwise.
 */
function chooseShown(
	quotables: readonly ReadQuotable[],
	verdict: Answer["verdict"],
	meant: readonly ReadQuotable[],
): readonly ReadQuotable[] {
	const [best] = quotables as [ReadQuotable];
	if (meant.length > 0)
		return quotables.filter((one) =>
			meant.some((other) => !isAnotherMatter(other, one)),
		);
	if (verdict !== "answered") return quotables;
	const near = quotables.filter(
		({ weight }) => best.weight - weight <= FAR_BEHIND,
	);
	const newer = near.filter((one) => isOvertaken(best, one));
	return [...new Set([best, ...newer, ...near])];
}

function toWords({ text, marked }: ReadQuotable): string | null {
	if (!marked.isShort) return null;
	return text.slice(marked.range.start, marked.range.end);
}

function toShortAnswer({ candidate, marked }: ReadQuotable): Place | null {
	if (marked.range === marked.sentence) return null;
	const { start } = candidate.passage;
	return {
		article: candidate.article,
		start: start + marked.range.start,
		end: start + marked.range.end,
	};
}

/** Candidates that nobody read come last, in their order. */
function toUnread(
	read: readonly Read[],
	located: readonly Located[],
): Quotable[] {
	return findUnread(located, read)
		.slice(0, MAX_RANKED)
		.map((one) => ({
			...one,
			highlights: [],
			sentence: findBestSentence(one.text, one.candidate),
		}));
}
