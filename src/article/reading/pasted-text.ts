import type { ArticleDetails } from "../article.ts";
import { toDate } from "../days/dates.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { toBareByline, toByline } from "./bylines.ts";
import { findCaptions } from "./captions.ts";
import { takeDateline } from "./datelines.ts";
import { splitLines } from "./lines.ts";
import { toOpening } from "./opening.ts";
import type { Reading } from "./reading.ts";

/** A longer first line is a paragraph, not a headline. */
const MAX_HEADLINE_LINE_CHARACTERS = 200;

/** Dates and bylines stand above the story, within this many lines. */
const HEADER_LINES = 8;

/** A line of a pasted article: what it says about the article, if anything. */
type LineKind = "headline" | "date" | "byline" | "left out" | "paragraph";

interface Line {
	readonly text: string;
	readonly kind: LineKind;
}

/**
 * Reads an article as people paste it from a web page: headline first, then
 * date, byline, captions and paragraphs in any order.
 *
 * What `known` names (a headline typed in a form, say) wins over the text. A
 * text that opens without a headline gets the beginning of its first sentence.
 */
export function readPastedText(
	text: string,
	known: Partial<ArticleDetails> = {},
): Reading {
	const lines = toLines(text, known.headline);
	const of = (kind: LineKind) =>
		lines.filter((line) => line.kind === kind).map((line) => line.text);
	const { dateline, paragraphs } = takeDateline(of("paragraph"));
	const [first = ""] = of("headline");
	const date = HEADLINE_DATE.exec(first)?.[1];
	const dated = [...of("date"), ...of("byline").flatMap(splitAtDots)];
	const dates = [date, ...dated].map((line) => line && toDate(line));
	const headline = withoutDate(first) || toOpening(paragraphs);
	return {
		article: {
			headline: known.headline || headline,
			byline: known.byline ?? findByline(of("byline")),
			publisher: known.publisher ?? null,
			url: known.url ?? null,
			publishedAt: known.publishedAt ?? dates.find((date) => date) ?? null,
			tags: known.tags ?? [],
			paragraphs,
		},
		leftOut: [
			...lines
				.filter(({ kind }) => kind !== "paragraph" && kind !== "headline")
				.map((line) => line.text),
			...dateline,
		],
	};
}

/** "By Peter Hall · 4 May 2025 · 6 min read" */
function splitAtDots(line: string): string[] {
	return line.split(/[·•|]/u).map((part) => part.trim());
}

/** "date 2025-07-08 " before a headline, as some feeds write it. */
const HEADLINE_DATE =
	/^\s*(?:date|published|posted)?:?\s*(\d{4}-\d{2}-\d{2})\s+/iu;

function withoutDate(line: string): string {
	return line.replace(HEADLINE_DATE, "").trim();
}

function toLines(text: string, headline?: string): Line[] {
	const lines = splitLines(text);
	const captions = findCaptions(lines);
	const first = findHeadline(lines, captions, headline);
	const kickerAt = isKicker(lines[first], lines[first + 1]) ? first : -1;
	const headlineAt = kickerAt === -1 ? first : first + 1;
	return lines.map((line, index) => {
		if (index === headlineAt) return { text: line, kind: "headline" };
		if (captions.has(index) || isBoilerplate(line) || index === kickerAt)
			return { text: line, kind: "left out" };
		if (index > headlineAt && isBareByline(lines, index))
			return { text: line, kind: "byline" };
		return { text: line, kind: toHeaderKind(line, index) };
	});
}

/** The first that has "By", or else the first. */
function findByline(lines: readonly string[]): string | null {
	const [said] = lines.flatMap((line) => toByline(line) ?? []);
	return said ?? toBareByline(lines[0] ?? "");
}

/** Names without "By", above or below the date. */
function isBareByline(lines: readonly string[], index: number): boolean {
	const isDate = (at: number) =>
		at < HEADER_LINES && toDate(lines[at] ?? "") !== null;
	const isBesideDate = isDate(index - 1) || isDate(index + 1);
	return isBesideDate && toBareByline(lines[index] ?? "") !== null;
}

function toHeaderKind(line: string, index: number): LineKind {
	if (index >= HEADER_LINES) return "paragraph";
	if (toDate(line) !== null) return "date";
	return toByline(line) === null ? "paragraph" : "byline";
}

/** The first line that is not above the headline, if it looks like one. */
function findHeadline(
	lines: readonly string[],
	captions: ReadonlySet<number>,
	known?: string,
): number {
	const index = lines.findIndex(
		(line, at) =>
			!captions.has(at) &&
			!isBoilerplate(line) &&
			toHeaderKind(line, at) === "paragraph",
	);
	const line = lines[index] ?? "";
	if (known) return withoutDate(line) === known ? index : -1;
	return looksLikeHeadline(line) ? index : -1;
}

/** "WORLD NEWS" above the headline itself. */
function isKicker(line = "", next = ""): boolean {
	return (
		/^[\p{Lu}\p{N}&’' -]{2,40}$/u.test(line) &&
		line.split(" ").length <= 3 &&
		next !== "" &&
		toHeaderKind(next, 0) === "paragraph" &&
		looksLikeHeadline(next)
	);
}

function looksLikeHeadline(line: string): boolean {
	const ends =
		/[.…。।۔]["”’»)」』]*$/u.test(line) && !/\b\p{Lu}\.$/u.test(line);
	return line.length <= MAX_HEADLINE_LINE_CHARACTERS && !ends;
}
