/** Where a spreadsheet that parts cells at other characters may begin one. */
const CELL_START = "(?<=^|[;\\t\\r\\n])";

/** What a spreadsheet may take for a formula, also in full width. */
const FORMULA_START = new RegExp(
	`${CELL_START}(?=["\\s]*[=+\\-@＝＋－＠])|^(?=[\\t\\r\\n])`,
	"gu",
);

/** Without it, Excel takes UTF-8 for the encoding of its country. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Writes rows as a CSV file (RFC 4180, UTF-8) that is safe to open.
 *
 * Every cell stands in quotation marks. Text comes from anybody, and a
 * spreadsheet runs what looks like a formula: an apostrophe before it makes it
 * text again. Some spreadsheets part cells at semicolons or tabs, whatever the
 * quotation marks say, so it stands behind those, too.
 *
 * @example
 * await toCsv([["=1+1", 'a "b"']]); // '\uFEFF"\'=1+1","a ""b"""\r\n'
 */
export async function toCsv(
	rows: Iterable<readonly string[]> | AsyncIterable<readonly string[]>,
): Promise<string> {
	let csv = BYTE_ORDER_MARK;
	for await (const row of rows) csv += `${row.map(toCell).join(",")}\r\n`;
	return csv;
}

function toCell(text: string): string {
	return `"${text.replace(FORMULA_START, "'").replaceAll('"', '""')}"`;
}
