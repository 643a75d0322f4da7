import type { Range } from "../../text/range.ts";
import type { Citation, RankedPassage } from "../answer.ts";
import type { Located } from "../answering/close-reading.ts";
import { toCitation, toSource } from "./citations.ts";

/** A passage that may be quoted, and what of it answers. */
export interface Quotable extends Located {
	/** Ranges of the passage to show in bold. */
	readonly highlights: readonly Range[];
	/** The sentence of the passage that answers best. */
	readonly sentence: Range;
	/** A newer article that is quoted beside it answers otherwise. */
	readonly isOlder?: boolean;
}

export const MAX_CITATIONS = 3;

/** So many more may be looked at. */
const MAX_FURTHER = 9;

/** So many passages are ranked, the quoted ones among them. */
export const MAX_RANKED = 10;

/** What is quoted, and what may be looked at besides. */
export interface Quoted {
	readonly citations: Citation[];
	/** Counted on. */
	readonly further: Citation[];
}

export const NOTHING_QUOTED: Quoted = { citations: [], further: [] };

/**
 * Quotes the best passages, three at most, and then the next. What says the
 * same as one that is quoted, word for word, is not quoted again but named
 * beside it.
 *
 * @param shown those to be quoted, the best first
 * @param others those that come next, the best first
 */
export function quote(
	shown: readonly Quotable[],
	others: readonly Quotable[] = [],
): Quoted {
	const groups = group([...shown, ...others]);
	const isShown = ([first]: Same) => shown.includes(first);
	const quoted = groups.filter(isShown).slice(0, MAX_CITATIONS);
	const next = groups
		.filter((one) => !quoted.includes(one))
		.slice(0, MAX_FURTHER);
	const all = [...quoted, ...next].map(toGroupCitation);
	return {
		citations: all.slice(0, quoted.length),
		further: all.slice(quoted.length),
	};
}

/**
 * As many of the best as are quoted, and what says the same as one of them, in
 * their order.
 */
export function findQuoted<One extends Quotable>(best: readonly One[]): One[] {
	const quoted = new Set(group(best).slice(0, MAX_CITATIONS).flat());
	return best.filter((one) => quoted.has(one));
}

/** Passages that say the same, the best first. */
type Same<One extends Quotable = Quotable> = readonly [One, ...One[]];

function group<One extends Quotable>(quotables: readonly One[]): Same<One>[] {
	const groups: [One, ...One[]][] = [];
	for (const quotable of quotables) {
		const same = groups.find(([first]) => saysSame(first, quotable));
		if (same) same.push(quotable);
		else groups.push([quotable]);
	}
	return groups;
}

function toGroupCitation([first, ...others]: Same, at: number): Citation {
	return {
		...toCitation(first, at + 1),
		...(first.isOlder && { isOlder: true }),
		alsoIn: others.map(toSource),
	};
}

/** Both passages, or the sentences that answer in them, are the same. */
export function saysSame(one: Quotable, other: Quotable): boolean {
	return (
		one.text === other.text || toSentenceText(one) === toSentenceText(other)
	);
}

/** The passage's place in its article, and its sentence's. */
export function toRanked({ candidate, sentence }: Quotable): RankedPassage {
	const { start, end } = candidate.passage;
	return {
		article: candidate.article,
		start,
		end,
		sentence: { start: start + sentence.start, end: start + sentence.end },
	};
}

function toSentenceText({ text, sentence }: Quotable): string {
	return text.slice(sentence.start, sentence.end);
}
