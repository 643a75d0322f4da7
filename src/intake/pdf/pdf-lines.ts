import { toLine } from "../page/page.ts";
import { type PdfColumn, splitColumns } from "./pdf-columns.ts";
import type { Span } from "./pdf-pages.ts";
import { toPieces, toRow, toRows } from "./pdf-rows.ts";

/** A line of text on a page, in one column. */
export interface PdfLine extends Span {
	/** Where the column's text in letters of this size begins and ends. */
	readonly columnLeft: number;
	readonly columnRight: number;
}

/**
 * Puts what is drawn on a page together into lines, in the order in which a
 * person reads them: columns one after the other, between whatever runs
 * across them.
 *
 * @param gutters where columns began on the pages before; this page's are added
 * @returns the lines of each column
 */
export function toPdfLines(
	spans: readonly Span[],
	gutters: Set<number>,
): PdfLine[][] {
	return splitColumns(toPieces(spans), gutters).map(toColumnLines);
}

function toColumnLines({ pieces, left, right }: PdfColumn): PdfLine[] {
	const rows = toRows(pieces).map(toRow);
	const bySize = Map.groupBy(rows, ({ size }) => Math.round(size));
	return rows.map((row) => {
		const alike = bySize.get(Math.round(row.size)) ?? [row];
		return {
			...row,
			text: toLine(row.text),
			columnLeft: left ?? Math.min(...alike.map((line) => line.left)),
			columnRight: right ?? Math.max(...alike.map((line) => line.right)),
		};
	});
}
