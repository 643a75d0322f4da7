import type { Slices } from "../../slices.ts";
import type { Range } from "../../text/range.ts";
import { tokenize } from "../../text/words/tokens.ts";
import { findCommonOrder, type Pair } from "./common-order.ts";

/** What of a text became what of another; one of the ranges may be empty. */
export interface Edit {
	readonly before: Range;
	readonly after: Range;
}

/** A longer paragraph isn't compared word by word. */
const MAX_COMPARED_CHARACTERS = 20_000;

/** A word, or what stands between two words, character by character. */
interface Part extends Range {
	readonly text: string;
	readonly isWord: boolean;
}

/**
 * Finds which words of a paragraph became which, in order and apart: with
 * these ranges replaced the paragraph before is the one after.
 *
 * Changes with nothing but spaces or punctuation between them are one, and a
 * range may begin or end with a space. Of paragraphs too long to compare, all
 * is one edit.
 *
 * @example
 * await findWordEdits("It opens in May.", "It closes in May.", slices);
 * // [{ before: { start: 3, end: 8 }, after: { start: 3, end: 9 } }]
 */
export async function findWordEdits(
	before: string,
	after: string,
	slices: Slices,
): Promise<Edit[]> {
	if (before === after) return [];
	if (Math.max(before.length, after.length) > MAX_COMPARED_CHARACTERS)
		return [{ before: toWhole(before), after: toWhole(after) }];
	const [old, young] = [splitParts(before), splitParts(after)];
	const texts = (parts: readonly Part[]) => parts.map(({ text }) => text);
	const kept = await findCommonOrder(texts(old), texts(young), slices);
	return toEdits(toRuns(kept), old, young);
}

function toWhole(text: string): Range {
	return { start: 0, end: text.length };
}

function splitParts(text: string): Part[] {
	const parts: Part[] = [];
	let at = 0;
	for (const { start, end, text: word } of tokenize(text)) {
		parts.push(...splitBetween(text, at, start));
		parts.push({ start, end, text: word, isWord: true });
		at = end;
	}
	return [...parts, ...splitBetween(text, at, text.length)];
}

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function splitBetween(text: string, start: number, end: number): Part[] {
	if (end - start <= 1)
		return start < end
			? [{ start, end, text: text.slice(start, end), isWord: false }]
			: [];
	return [...graphemes.segment(text.slice(start, end))].map((one) => ({
		start: start + one.index,
		end: start + one.index + one.segment.length,
		text: one.segment,
		isWord: false,
	}));
}

/** Parts that are the same in both, side by side: `[first, after the last)`. */
interface Run {
	readonly before: Range;
	readonly after: Range;
}

function toRuns(pairs: readonly Pair[]): Run[] {
	const runs: Run[] = [];
	for (const [b, a] of pairs) {
		const last = runs.at(-1);
		const goesOn = last?.before.end === b && last.after.end === a;
		const from = goesOn
			? (runs.pop() as Run)
			: { before: { start: b, end: b }, after: { start: a, end: a } };
		runs.push({
			before: { start: from.before.start, end: b + 1 },
			after: { start: from.after.start, end: a + 1 },
		});
	}
	return runs;
}

/** What stands between the runs that count. */
function toEdits(
	runs: readonly Run[],
	old: readonly Part[],
	young: readonly Part[],
): Edit[] {
	const ends = {
		before: { start: old.length, end: old.length },
		after: { start: young.length, end: young.length },
	};
	const edits: Edit[] = [];
	let [b, a] = [0, 0];
	for (const run of [...runs.filter((one) => counts(one, old, young)), ends]) {
		const before = toRange(old, b, run.before.start);
		const after = toRange(young, a, run.after.start);
		if (before.end > before.start || after.end > after.start)
			edits.push({ before, after });
		[b, a] = [run.before.end, run.after.end];
	}
	return edits;
}

/** A run without a word counts at the beginning and at the end only. */
function counts(run: Run, old: readonly Part[], young: readonly Part[]) {
	const { start, end } = run.before;
	return (
		(start === 0 && run.after.start === 0) ||
		(end === old.length && run.after.end === young.length) ||
		old.slice(start, end).some(({ isWord }) => isWord)
	);
}

/** Of the text, from one part to before another. */
function toRange(parts: readonly Part[], from: number, to: number): Range {
	const end = parts[to - 1]?.end ?? 0;
	return { start: from < to ? (parts[from]?.start ?? end) : end, end };
}
