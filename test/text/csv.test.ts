import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../src/text/csv.ts";
import { nastyText } from "../nasty-text.ts";

/** Reads RFC 4180 and nothing else. */
function read(csv: string): string[][] {
	const rows: string[][] = [];
	let [row, at]: [string[], number] = [[], 0];
	while (at < csv.length) {
		const cell = /"((?:[^"]|"")*)"(,|\r\n)/uy;
		cell.lastIndex = at;
		const found = cell.exec(csv);
		if (!found) throw new Error(`no cell at ${at}: ${csv.slice(at, at + 50)}`);
		row.push((found[1] ?? "").replaceAll('""', '"'));
		if (found[2] === "\r\n") {
			rows.push(row);
			row = [];
		}
		at = cell.lastIndex;
	}
	return rows;
}

async function readBack(table: string[][]): Promise<string[][]> {
	return read((await toCsv(table)).slice(1));
}

const one = async (text: string) => (await readBack([[text]]))[0]?.[0];

const piece = fc.oneof(
	nastyText(40),
	fc.constantFrom("=", "+", "-", "@", ";", "\t", '"', ",", "\r\n", "'", " "),
);
const cell = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(""));
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }));

const withoutApostrophes = (text: string) => text.replaceAll("'", "");

describe("toCsv", () => {
	it("begins with a byte-order mark and ends each row with CRLF", async () => {
		expect(await toCsv([["a", "b"], ["c"]])).toBe('\uFEFF"a","b"\r\n"c"\r\n');
	});

	it.each([
		"plain, with a comma",
		'he said "no"',
		"two\nlines",
		" spaces ",
		"",
		"a=b + c - d @ e",
		"don't",
		"snö 水 👨‍👩‍👧‍👦",
	])("keeps “%s” as it is", async (text) => {
		expect(await one(text)).toBe(text);
	});

	it.each([
		["=1+1", "'=1+1"],
		["+1", "'+1"],
		["-1", "'-1"],
		["@SUM(A1)", "'@SUM(A1)"],
		["＝1", "'＝1"],
		["  =1", "'  =1"],
		["\t=1", "'\t'=1"],
		['"=1', `'"=1`],
		["why;=1+1", "why;'=1+1"],
		["why\n=1", "why\n'=1"],
	])("takes the formula from %j", async (text, safe) => {
		expect(await one(text)).toBe(safe);
	});

	it("is read back as it was, apostrophes before formulas aside", async () => {
		await fc.assert(
			fc.asyncProperty(rows, async (table) => {
				const back = await readBack(table);
				expect(back.map((row) => row.map(withoutApostrophes))).toEqual(
					table.map((row) => row.map(withoutApostrophes)),
				);
			}),
		);
	});

	it("has no cell that a spreadsheet runs, wherever it parts cells", async () => {
		await fc.assert(
			fc.asyncProperty(rows, async (table) => {
				const cells = [
					...(await readBack(table)).flat(),
					...(await toCsv(table)).slice(1).split(/[;\t\r\n]/u),
				];
				for (const text of cells)
					expect(text).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/u);
			}),
		);
	});
});
