type Cell = string | number | null;

/** A line of a table: what stands under each heading. */
export type TableRow = Readonly<Record<string, Cell>>;

/**
 * Lays rows out as a plain table: a heading for each column, words to the left,
 * numbers to the right, and "–" where a row has nothing.
 *
 * Numbers are shown as they are given: round them first, if need be to text
 * (`"7.0"`).
 *
 * @param columns which, in which order; if not given, all, as they first occur
 * @example
 * toTextTable([{ set: "news", hit1: 70.3 }, { set: "sport", hit1: null }])
 * // set    hit1
 * // news   70.3
 * // sport     –
 */
export function toTextTable(
	rows: readonly TableRow[],
	columns: readonly string[] = findColumns(rows),
): string {
	const laidOut = columns.map((column) => layOutColumn(rows, column));
	return ["", ...rows]
		.map((_, line) =>
			laidOut
				.map((cells) => cells[line])
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}

function findColumns(rows: readonly TableRow[]): string[] {
	return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** The heading and the cells of one column, all equally wide. */
function layOutColumn(rows: readonly TableRow[], column: string): string[] {
	const cells = rows.map((row) => row[column] ?? null);
	const texts = [column, ...cells.map((cell) => String(cell ?? "–"))];
	const width = Math.max(...texts.map((text) => text.length));
	return texts.map((text) =>
		hasWords(cells) ? text.padEnd(width) : text.padStart(width),
	);
}

/** `"7.0"` is a number, rounded. */
function hasWords(cells: readonly Cell[]): boolean {
	return cells.some(
		(cell) => typeof cell === "string" && Number.isNaN(Number(cell)),
	);
}
