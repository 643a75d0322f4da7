import type { Range } from "../text/range.ts";
import type { Citation, RankedPassage } from "./answer.ts";
import { toCitation, toSource } from "./citations.ts";
import type { Located } from "./close-reading.ts";

/** A passage that may be quoted, and what of it answers. */
export interface Quotable extends Located {
	/** Ranges of the passage to show in bold. */
	readonly highlights: readonly Range[];
	/** The sentence of the passage that answers best. */
	readonly sentence: Range;
}

export const MAX_CITATIONS = 3;

/** So many passages are ranked, the quoted ones among them. */
export const MAX_RANKED = 10;

/**
 * Quotes the best passages, three at most. What says the same as one that is
 * quoted, word for word, is not quoted again but named beside it.
 *
 * @param quotables the best first
 */
export function quote(quotables: readonly Quotable[]): Citation[] {
	const groups: Quotable[][] = [];
	for (const quotable of quotables) {
		const same = groups.find(([first]) => first && saysSame(first, quotable));
		if (same) same.push(quotable);
		else if (groups.length < MAX_CITATIONS) groups.push([quotable]);
	}
	return groups.map(([first, ...others], at) => ({
		...toCitation(first as Quotable, at + 1),
		alsoIn: others.map(toSource),
	}));
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
