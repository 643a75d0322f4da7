import { toDate } from "../../article/days/dates.ts";
import { toByline, toNames } from "../../article/reading/bylines.ts";
import { readPastedText } from "../../article/reading/pasted-text.ts";
import {
	MAX_HEADLINE_CHARACTERS,
	type Reading,
} from "../../article/reading/reading.ts";
import { toLetters } from "../page/page.ts";
import { checkTextSize } from "../text-size.ts";

/** What a PDF or a Word document says, and what it is said to be. */
interface Document {
	/** Each a paragraph in waiting. */
	readonly lines: readonly string[];
	/** Which line is set like a headline; -1 if none is. */
	readonly headlineAt: number;
	/** From the file's properties. */
	readonly author: string;
}

/** What says who wrote it, and when, stands within so many lines. */
const HEADER_LINES = 8;
/** Above the headline may stand a newspaper's or a section's name. */
const MAX_KICKER_CHARACTERS = 80;
const MAX_SIGNATURE_CHARACTERS = 100;

/**
 * Reads the article out of a document's lines as out of a pasted text, except
 * that its headline is known by how it is set.
 *
 * Properties are often those of the template or of whoever made the file. So
 * an author counts only where a line near the headline, or the last one,
 * begins with the same name.
 */
export function readDocument(document: Document): Reading {
	checkTextSize(document.lines.reduce((sum, line) => sum + line.length, 0));
	const { headline, story, above } = takeHeadline(document);
	const signature = findSignature(story, document.author);
	const text = story.filter((line) => line !== signature).join("\n\n");
	const { article, leftOut } = readPastedText(text, headline);
	const signed = signature === null ? null : toNames(signature);
	return {
		article: { ...article, byline: article.byline ?? signed },
		leftOut: [...above, ...leftOut, ...(signature === null ? [] : [signature])],
	};
}

/** Finds the line that a document's title repeats, or -1. */
export function findTitle(lines: readonly string[], title: string): number {
	const letters = toLetters(title);
	if (letters === "") return -1;
	return lines
		.slice(0, HEADER_LINES)
		.findIndex(
			(line) =>
				line.length <= MAX_HEADLINE_CHARACTERS && toLetters(line) === letters,
		);
}

function takeHeadline({ lines, headlineAt }: Document): {
	readonly headline: { readonly headline?: string };
	readonly story: readonly string[];
	readonly above: readonly string[];
} {
	const headline = lines[headlineAt];
	if (headline === undefined) return { headline: {}, story: lines, above: [] };
	const before = lines.slice(0, headlineAt);
	const above = before.filter(isKicker);
	const kept = before.filter((line) => !isKicker(line));
	const story = [...kept, ...lines.slice(headlineAt + 1)];
	return { headline: { headline }, story, above };
}

function isKicker(line: string): boolean {
	return (
		line.length <= MAX_KICKER_CHARACTERS &&
		!endsSentence(line) &&
		toDate(line) === null &&
		toByline(line) === null
	);
}

function findSignature(
	lines: readonly string[],
	author: string,
): string | null {
	if (!author.includes(" ") || toNames(author) !== author) return null;
	const near = [...lines.slice(0, HEADER_LINES), ...lines.slice(-1)];
	const signature = near.find(
		(line) =>
			line.length <= MAX_SIGNATURE_CHARACTERS &&
			line.toLowerCase().startsWith(author.toLowerCase()) &&
			!endsSentence(line),
	);
	return signature ?? null;
}

function endsSentence(line: string): boolean {
	return /[.!?…]["”’»)]*$/u.test(line);
}
