import { toLine } from "../page/page.ts";
import type { PdfPage, Span } from "./pdf-pages.ts";
import { toRow, toRows } from "./pdf-rows.ts";

/** So many lines at the top and at the bottom of a page may be its margin's. */
const MARGIN_LINES = 3;
/** Of the page's height. */
const MARGIN_SHARE = 0.15;
/** On pages side by side margins may differ. */
const MIN_REPEATED_SHARE = 0.4;
const MAX_MOVED_POINTS = 4;

/** What stands in margins of a single page, too. */
const PAGE_NUMBER =
	/^(?:[-–—|•·(\s]*(?:page\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—|•·)\s]*|(?:https?|file):\S+\s+\d+\/\d+|\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d{2}(?: ?[AP]M)?\b.*)$/iu;

/** A page's spans without its margins, and the lines of the margins. */
interface Body {
	readonly spans: readonly Span[];
	readonly margins: readonly string[];
}

interface MarginRow {
	readonly page: number;
	readonly text: string;
	/** The same for "Page 3" and "Page 4". */
	readonly key: string;
	readonly y: number;
	readonly spans: readonly Span[];
}

/**
 * Takes the running heads, running feet and page numbers off the pages: lines
 * at the edge that stand on several pages in the same place, or that hold
 * nothing but a number.
 */
export function takeMargins(pages: readonly PdfPage[]): Body[] {
	const rows = pages.map(toMarginRows);
	const all = Map.groupBy(rows.flat(), ({ key }) => key);
	const isMargin = (row: MarginRow) =>
		PAGE_NUMBER.test(row.text) ||
		isRepeated(row, all.get(row.key) ?? [], pages.length);
	return pages.map(({ spans }, index) => {
		const margins = rows[index]?.filter(isMargin) ?? [];
		const gone = new Set(margins.flatMap((row) => row.spans));
		return {
			spans: spans.filter((span) => !gone.has(span)),
			margins: margins.map(({ text }) => text),
		};
	});
}

function toMarginRows(
	{ spans, height, bottom }: PdfPage,
	page: number,
): MarginRow[] {
	const rows = toRows(spans);
	return [
		...new Set([...rows.slice(0, MARGIN_LINES), ...rows.slice(-MARGIN_LINES)]),
	]
		.map((row) => {
			const { text, y } = toRow(row);
			const line = toLine(text);
			const key = line.replace(/\d+/gu, "#");
			return { page, text: line, key, y: y - bottom, spans: row };
		})
		.filter(({ y }) => Math.min(y, height - y) < MARGIN_SHARE * height);
}

function isRepeated(
	row: MarginRow,
	others: readonly MarginRow[],
	pages: number,
): boolean {
	const same = others.filter(
		({ y }) => Math.abs(y - row.y) <= MAX_MOVED_POINTS,
	);
	const found = new Set(same.map(({ page }) => page)).size;
	return found >= 2 && found >= MIN_REPEATED_SHARE * pages;
}
