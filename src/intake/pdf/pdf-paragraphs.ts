import { toDate } from "../../article/days/dates.ts";
import { toByline } from "../../article/reading/bylines.ts";
import { toLineJoiner } from "./line-joining.ts";
import type { PdfLine } from "./pdf-lines.ts";

/** A paragraph of a PDF, and how large its letters are, in points. */
export interface PdfParagraph {
	readonly text: string;
	readonly size: number;
	/** Its first line's, counted from 0. */
	readonly page: number;
}

/** A line, and which page and column it stands in. */
export interface PlacedLine extends PdfLine {
	readonly page: number;
	readonly column: number;
}

/** How a text is set, so that what differs from it begins a paragraph. */
interface Setting {
	/** From line to line, in letters' heights. */
	readonly leading: number;
	readonly bodySize: number;
	/** First lines are indented, rather than set off by space. */
	readonly indents: boolean;
}

const BULLET = /^[•◦▪●‣■–—*-]\s/u;
const SURE_BULLET = /^[•◦▪●‣■]/u;

/** Of the letters' height. */
const MIN_INDENT = 0.8;
const MAX_INDENT = 5;
const MAX_LEADING = 3;
const SAME_SIZE = 1.08;
const LARGER_GAP = 1.25;
/** Lines of one justified paragraph end at the same place, to so many points. */
const SAME_EDGE = 1.5;

/** What stands between the halves of a paragraph: a caption, footnotes. */
const MAX_PARAGRAPHS_BETWEEN = 4;

/**
 * Puts lines together into paragraphs, also over the end of a column or a
 * page.
 *
 * A new paragraph is told as readers tell it: by space, by an indent, by
 * letters of another size, or because the line before it ends early.
 */
export function toPdfParagraphs(lines: readonly PlacedLine[]): PdfParagraph[] {
	const setting = toSetting(lines);
	const paragraphs: PlacedLine[][] = [];
	for (const line of lines) {
		const before = findOpen(paragraphs, line);
		if (before && continues(before, line, setting)) before.push(line);
		else paragraphs.push([line]);
	}
	const joinLines = toLineJoiner(lines.map(({ text }) => text));
	return paragraphs.map((paragraph) => ({
		text: paragraph.map(({ text }) => text).reduce(joinLines),
		size: paragraph[0]?.size ?? 0,
		page: paragraph[0]?.page ?? 0,
	}));
}

/** The letters' size that most of the text has. */
export function toBodySize(
	lines: readonly { readonly text: string; readonly size: number }[],
): number {
	return toMostly(lines.map(({ size, text }) => [size, text.length])) ?? 0;
}

function toSetting(lines: readonly PlacedLine[]): Setting {
	const bodySize = toBodySize(lines);
	const pairs = lines
		.slice(1)
		.map((next, index) => [lines[index] as PlacedLine, next] as const)
		.filter(([line, next]) => isSameColumn(line, next))
		.filter(
			([line, next]) => isLike(line, next) && isLike(next, { size: bodySize }),
		);
	const steps = pairs
		.map(([line, next]) => (line.y - next.y) / next.size)
		.filter((step) => step > 0.5 && step < MAX_LEADING);
	const leading = toMostly(steps.map((step) => [step, 1])) ?? 1.2;
	const indented = pairs.filter(([line, next]) => isIndented(line, next));
	const spaced = steps.filter((step) => step > leading * LARGER_GAP);
	return { leading, bodySize, indents: indented.length > spaced.length };
}

/** The value that most of the weight has, to a twentieth. */
function toMostly(
	weighted: readonly (readonly [value: number, weight: number])[],
): number | undefined {
	const sums = new Map<number, number>();
	for (const [value, weight] of weighted) {
		const rounded = Math.round(value * 20) / 20;
		sums.set(rounded, (sums.get(rounded) ?? 0) + weight);
	}
	return [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

function findOpen(
	paragraphs: readonly PlacedLine[][],
	line: PlacedLine,
): PlacedLine[] | undefined {
	const latest = paragraphs.at(-1);
	const last = latest?.at(-1);
	if (!last || isSameColumn(last, line)) return latest;
	return paragraphs
		.slice(-MAX_PARAGRAPHS_BETWEEN)
		.findLast((paragraph) => paragraph[0] && isLike(paragraph[0], line));
}

function continues(
	paragraph: readonly PlacedLine[],
	next: PlacedLine,
	setting: Setting,
): boolean {
	const last = paragraph.at(-1) as PlacedLine;
	if (paragraph.length === 1 && (isDetail(last) || toDate(next.text) !== null))
		return false;
	if (!isLike(last, next) || SURE_BULLET.test(next.text)) return false;
	if (isSameColumn(last, next)) {
		const step = (last.y - next.y) / next.size;
		if (step > setting.leading * LARGER_GAP) return false;
		if (next.size > setting.bodySize * SAME_SIZE) return true;
		if (isIndented(last, next) && !isHanging(paragraph)) return false;
		if (isSubheading(last, next)) return false;
	} else {
		if (next.size > setting.bodySize * SAME_SIZE) return false;
		if (isWithin(next.left - next.columnLeft, next.size)) return false;
		if (/^\p{Ll}/u.test(next.text)) return true;
		if (endsSentence(last) && !setting.indents) return false;
	}
	return !endsEarly(paragraph, next, setting);
}

function isSameColumn(line: PlacedLine, next: PlacedLine): boolean {
	return line.page === next.page && line.column === next.column;
}

function isLike(line: { size: number }, other: { size: number }): boolean {
	const ratio = line.size / other.size;
	return ratio < SAME_SIZE && ratio > 1 / SAME_SIZE;
}

function isIndented(line: PdfLine, next: PdfLine): boolean {
	return isWithin(next.left - line.left, next.size);
}

function isWithin(indent: number, size: number): boolean {
	return indent > MIN_INDENT * size && indent < MAX_INDENT * size;
}

/** The first line of a list's entry stands out to the left. */
function isHanging([first, ...others]: readonly PdfLine[]): boolean {
	return (
		others.length === 0 &&
		/^(?:[•◦▪●‣■–—*-]|\d{1,2}[.)])\s/u.test(first?.text ?? "")
	);
}

/** Bylines and dates stand alone. */
function isDetail({ text }: PdfLine): boolean {
	return toByline(text) !== null || toDate(text) !== null;
}

/** A short line in other letters after a sentence. */
function isSubheading(line: PdfLine, next: PdfLine): boolean {
	return (
		line.font !== next.font &&
		endsSentence(line) &&
		next.right < next.columnRight - (next.columnRight - next.columnLeft) / 4 &&
		!endsSentence(next)
	);
}

/**
 * The next line's first word would have fitted, and may begin a sentence.
 * Where first lines are indented, only half a line of room tells as much.
 */
function endsEarly(
	paragraph: readonly PdfLine[],
	next: PdfLine,
	{ indents }: Setting,
): boolean {
	const [before, last] = [paragraph.at(-2), paragraph.at(-1) as PdfLine];
	if (before && Math.abs(before.right - last.right) < SAME_EDGE) return false;
	const [word = ""] = next.text.split(" ");
	const perCharacter = (next.right - next.left) / next.text.length;
	const room = last.columnRight - last.right - last.size;
	const needed = (word.length + 1) * perCharacter;
	const halfLine = (last.columnRight - last.columnLeft) / 2;
	const isFlush = !isWithin(next.left - next.columnLeft, next.size);
	const isInside = indents && isFlush && last.font === next.font;
	if (room < (isInside ? Math.max(needed, halfLine) : needed)) return false;
	return (
		endsSentence(last) ||
		BULLET.test(next.text) ||
		!/^["“‘(]?\p{Ll}/u.test(next.text)
	);
}

function endsSentence({ text }: PdfLine): boolean {
	return /[.!?…:。！？]["”’»)\]]*$/u.test(text);
}
