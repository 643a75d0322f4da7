import type { Span } from "./pdf-pages.ts";

/** A gap wider than this many letters' heights parts columns. */
const MAX_WORD_GAP = 0.8;
/** A gap wider than this parts words. */
const MIN_WORD_GAP = 0.12;
/** Raised and lowered letters belong to the line nearby. */
const MAX_SHIFT = 0.45;

/** Spans and pieces that stand on one line, from the top of the page down. */
export function toRows(spans: readonly Span[]): Span[][] {
	const rows: Span[][] = [];
	for (const span of [...spans].sort((a, b) => b.y - a.y)) {
		const row = rows.at(-1);
		if (row?.[0] && isSameRow(row[0], span)) row.push(span);
		else rows.push([span]);
	}
	return rows;
}

/** Puts what stands on one line together, as it is read. */
export function toRow(pieces: readonly Span[]): Span {
	const reversed = pieces.filter((piece) => piece.reversed).length;
	const direction = reversed > pieces.length / 2 ? -1 : 1;
	return [...pieces].sort((a, b) => direction * (a.left - b.left)).reduce(join);
}

/** Joins spans that follow each other in a row. */
export function toPieces(spans: readonly Span[]): Span[] {
	const pieces: Span[] = [];
	for (const span of spans) {
		const last = pieces.at(-1);
		if (last && isBeside(last, span))
			pieces[pieces.length - 1] = join(last, span);
		else pieces.push(span);
	}
	return pieces;
}

function isBeside(one: Span, other: Span): boolean {
	const size = Math.max(one.size, other.size);
	return (
		isSameRow(one, other) && Math.abs(toGap(one, other)) < MAX_WORD_GAP * size
	);
}

/** Says whether two stand on the same line. */
export function isSameRow(one: Span, other: Span): boolean {
	return Math.abs(one.y - other.y) < MAX_SHIFT * Math.max(one.size, other.size);
}

/** Negative where they overlap. */
function toGap(one: Span, other: Span): number {
	return Math.max(other.left - one.right, one.left - other.right);
}

/** The larger letters say which line it is, and how it looks. */
function join(one: Span, other: Span): Span {
	const main = other.size > one.size * 1.01 ? other : one;
	const gap = toGap(one, other) > MIN_WORD_GAP * main.size ? " " : "";
	return {
		...main,
		text: one.text + gap + other.text,
		left: Math.min(one.left, other.left),
		right: Math.max(one.right, other.right),
	};
}
