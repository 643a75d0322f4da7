import type { Span } from "./pdf-pages.ts";
import { isSameRow, toRows } from "./pdf-rows.ts";

/** Pieces of lines that stand below each other. */
export interface PdfColumn {
	readonly pieces: readonly Span[];
	/** Where lines could begin and end; null if only its own lines tell. */
	readonly left: number | null;
	readonly right: number | null;
}

/** In the longer of two columns, and in the last one of a page. */
const MIN_COLUMN_LINES = 3;
const MIN_LAST_LINES = 1;
/** So many may always run across: a headline's. */
const LINES_ACROSS = 3;
const MIN_COLUMN_CHARACTERS = 16;
/** A page of more pieces is a drawing, or made to keep us busy. */
const MAX_PIECES = 4_000;

/** Of letters' heights: from one line of a headline to the next. */
const MAX_LEADING = 1.6;

/**
 * Splits a page's pieces of lines into columns, in the order in which they are
 * read.
 *
 * What runs across columns, such as a headline, parts them: those above it are
 * read before it, those below after it.
 *
 * @param gutters where columns begin on pages before; this page's are added
 */
export function splitColumns(
	pieces: readonly Span[],
	gutters: Set<number>,
): PdfColumn[] {
	const gutter = findGutter(pieces, gutters);
	if (pieces.length === 0) return [];
	if (gutter === null) return [{ pieces, left: null, right: null }];
	gutters.add(gutter);
	const across = findAcross(pieces, gutter);
	const left = Math.min(...pieces.map((piece) => piece.left));
	const right = Math.max(...pieces.map((piece) => piece.right));
	const columns: PdfColumn[] = [];
	let rest = pieces.filter((piece) => !across.has(piece));
	let open: Span[] = [];
	const close = () => {
		if (open.length > 0) columns.push({ pieces: open, left, right });
		open = [];
	};
	for (const piece of across) {
		const above = rest.filter(({ y }) => y > piece.y);
		rest = rest.filter(({ y }) => y <= piece.y);
		if (above.length > 0) close();
		columns.push(...splitSides(above, gutter, gutters));
		open.push(piece);
	}
	close();
	return [...columns, ...splitSides(rest, gutter, gutters)];
}

function splitSides(
	pieces: readonly Span[],
	gutter: number,
	gutters: Set<number>,
): PdfColumn[] {
	const left = pieces.filter((piece) => piece.left < gutter);
	const right = pieces.filter((piece) => piece.left >= gutter);
	return [left, right].flatMap((side) => splitColumns(side, gutters));
}

/**
 * Finds what runs across, from the top down: also the last, short line of a
 * headline, if it has its row for itself.
 */
function findAcross(pieces: readonly Span[], gutter: number): Set<Span> {
	const across: Span[] = [];
	for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
		const last = across.at(-1);
		const follows =
			last !== undefined &&
			Math.abs(last.size - piece.size) < 0.05 * piece.size &&
			last.y - piece.y < MAX_LEADING * piece.size &&
			pieces.every((other) => other === piece || !isSameRow(other, piece));
		if (isAcross(piece, gutter) || follows) across.push(piece);
	}
	return new Set(across);
}

function isAcross({ left, right }: Span, gutter: number): boolean {
	return left < gutter && right > gutter;
}

/**
 * Finds where a column begins right of another: both have several lines of
 * some length side by side, and few others run across. Where columns began on
 * a page before, a line on either side is enough.
 */
function findGutter(
	pieces: readonly Span[],
	gutters: ReadonlySet<number>,
): number | null {
	if (pieces.length > MAX_PIECES) return null;
	const edges = new Set(pieces.map(({ left }) => Math.floor(left) - 0.5));
	const found = [...edges]
		.filter((edge) => isGutter(pieces, edge, areColumns))
		.map((edge) => ({ edge, across: countAcross(pieces, edge) }))
		.sort((a, b) => a.across - b.across)[0];
	const known = [...gutters].find((edge) => isGutter(pieces, edge, areThere));
	return found?.edge ?? known ?? null;
}

type Sides = readonly [left: readonly Span[], right: readonly Span[]];

function isGutter(
	pieces: readonly Span[],
	edge: number,
	areEnough: (sides: Sides) => boolean,
): boolean {
	const left = pieces.filter((piece) => piece.right <= edge);
	const right = pieces.filter((piece) => piece.left >= edge);
	const beside = left.length + right.length;
	const across = pieces.length - beside;
	return (
		across <= Math.max(LINES_ACROSS, Math.min(left.length, right.length)) &&
		across <= beside / 2 &&
		areThere([left, right]) &&
		areEnough([left, right]) &&
		isSideBySide(left, right)
	);
}

function areThere([left, right]: Sides): boolean {
	return left.length > 0 && right.length > 0;
}

function areColumns(sides: Sides): boolean {
	const [shorter = 0, longer = 0] = sides
		.map(countLongRows)
		.sort((a, b) => a - b);
	return shorter >= MIN_LAST_LINES && longer >= MIN_COLUMN_LINES;
}

function countAcross(pieces: readonly Span[], edge: number): number {
	return pieces.filter((piece) => isAcross(piece, edge)).length;
}

function isSideBySide(one: readonly Span[], other: readonly Span[]): boolean {
	const sides = [one, other].map((side) => side.map(({ y }) => y));
	const lowestTop = Math.min(...sides.map((side) => Math.max(...side)));
	const highestBottom = Math.max(...sides.map((side) => Math.min(...side)));
	return lowestTop >= highestBottom;
}

/** Justified lines may be in many pieces; short ones are a table's cells. */
function countLongRows(pieces: readonly Span[]): number {
	const rows = toRows(pieces);
	const long = rows.filter(
		(row) =>
			row.reduce((sum, { text }) => sum + text.length, 0) >=
			MIN_COLUMN_CHARACTERS,
	);
	return long.length > rows.length / 3 ? long.length : 0;
}
