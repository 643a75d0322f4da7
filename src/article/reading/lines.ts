import { toDate } from "../days/dates.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { toByline } from "./bylines.ts";

/** Whatever ends a line, in any system or script. */
export const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/gu;

/**
 * Splits a pasted text into lines, each a paragraph in waiting.
 *
 * Blank lines and line ends part them. Where an editor has wrapped paragraphs
 * at a fixed width, the lines of one block are put together again.
 */
export function splitLines(text: string): string[] {
	return toPlain(text)
		.split(/\n[^\S\n]*\n\s*/u)
		.map((block) => block.split("\n").map((line) => line.trim()))
		.map((block) => block.filter((line) => line !== ""))
		.flatMap((block) => (isWrapped(block) ? [block.join(" ")] : block));
}

/**
 * Takes out what can't be seen: control characters, byte-order marks, soft
 * hyphens, and lone halves of surrogate pairs. All white space becomes spaces
 * and line feeds.
 */
export function toPlain(text: string): string {
	return text
		.toWellFormed()
		.replace(LINE_BREAK, "\n")
		.replace(/[^\S\n\uFEFF]/gu, " ")
		.replace(/[\p{Cc}\u00AD\uFEFF\uFFFD]/gu, (character) =>
			character === "\n" ? "\n" : "",
		)
		.replace(/ {2,}/gu, " ");
}

/** Editors wrap at 72 or 80 characters, seldom outside these. */
const MIN_WRAP_CHARACTERS = 55;
const MAX_WRAP_CHARACTERS = 100;

/** At least three lines of nearly one length, all but the last. */
function isWrapped(block: readonly string[]): boolean {
	const full = block.slice(0, -1);
	if (full.length < 2 || block.some(standsAlone)) return false;
	const lengths = full.map((line) => line.length);
	const longest = lengths.reduce((a, b) => Math.max(a, b));
	const shortest = lengths.reduce((a, b) => Math.min(a, b));
	const unfinished = full.filter((line) => !endsSentence(line));
	return (
		longest >= MIN_WRAP_CHARACTERS &&
		longest <= MAX_WRAP_CHARACTERS &&
		shortest > 0.75 * longest &&
		unfinished.length > full.length / 2
	);
}

/** A date, a byline, a cookie line, or an entry of a list or a live blog. */
function standsAlone(line: string): boolean {
	return (
		/^(?:[•·*–—-]|\d{1,2}[:.)])/u.test(line) ||
		toDate(line) !== null ||
		toByline(line) !== null ||
		isBoilerplate(line)
	);
}

function endsSentence(line: string): boolean {
	return /[.!?…:。！？：؟।۔]["”’»)」』]*$/u.test(line);
}
