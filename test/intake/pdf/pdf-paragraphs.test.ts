import { describe, expect, it } from "vitest";
import {
	type PlacedLine,
	toPdfParagraphs,
} from "../../../src/intake/pdf/pdf-paragraphs.ts";
import { toSpan } from "../pdf-span.ts";

const WIDTH = 240;

/** A line of a column that is 40 letters wide. */
function toLine(
	text: string,
	y: number,
	changes: Partial<PlacedLine> = {},
): PlacedLine {
	const left = changes.left ?? 0;
	return {
		...toSpan(text, left, y),
		columnLeft: 0,
		columnRight: WIDTH,
		page: 0,
		column: 0,
		...changes,
	};
}

const FULL = "The last ferry sank at its berth and all";
const read = (...lines: PlacedLine[]) =>
	toPdfParagraphs(lines).map(({ text }) => text);

describe("toPdfParagraphs", () => {
	it("joins lines that stand close", () => {
		expect(read(toLine(FULL, 100), toLine("were safe.", 88))).toEqual([
			`${FULL} were safe.`,
		]);
	});

	it.each([
		["space", { y: 70 }],
		["an indent", { left: 18 }],
		["larger letters", { size: 14 }],
	])("parts them by %s", (_, changes) => {
		expect(
			read(
				toLine(FULL, 124),
				toLine(FULL, 112),
				toLine(FULL, 100),
				toLine("Were they safe?", 88, changes),
			),
		).toHaveLength(2);
	});

	it("parts them where a line ends early and a sentence can begin", () => {
		expect(
			read(toLine("It sank.", 100), toLine("All were safe.", 88)),
		).toHaveLength(2);
		expect(
			read(toLine("It sank", 100), toLine("and was lost.", 88)),
		).toHaveLength(1);
		expect(read(toLine("Bread", 100), toLine("• Letters", 88))).toHaveLength(2);
	});

	it("keeps the lines of a list's entry together", () => {
		expect(
			read(
				toLine(`• ${FULL.slice(2)}`, 100),
				toLine("were safe.", 88, { left: 12 }),
			),
		).toHaveLength(1);
	});

	it("keeps the short lines of a headline together", () => {
		expect(
			read(
				toLine("Ferry", 200, { size: 18 }),
				toLine("Sinks", 180, { size: 18 }),
				toLine(FULL, 100),
				toLine(FULL, 88),
			),
		).toEqual(["Ferry Sinks", `${FULL} ${FULL}`]);
	});

	it("parts bylines and dates", () => {
		expect(
			read(
				toLine("By Anna Weber", 100),
				toLine("4 May 2025", 88),
				toLine(FULL, 76),
			),
		).toHaveLength(3);
	});

	it("joins over the end of a page, past a note", () => {
		const lines = [
			toLine(FULL, 100),
			toLine(FULL, 88),
			toLine("1 A note.", 20, { size: 7 }),
			toLine("were safe, said the crew.", 400, { page: 1 }),
		];
		expect(read(...lines)).toEqual([
			`${FULL} ${FULL} were safe, said the crew.`,
			"1 A note.",
		]);
	});

	it("parts at the end of a page where a sentence ends, unless first lines are indented", () => {
		const end = "The last ferry sank at its berth at one.";
		const next = toLine("All were safe.", 400, { page: 1 });
		expect(read(toLine(FULL, 100), toLine(end, 88), next)).toHaveLength(2);
		const indented = [
			toLine("It had been a calm night in all the town.", 124),
			toLine(FULL, 112, { left: 18, right: WIDTH }),
			toLine(FULL, 100),
			toLine(end, 88),
		];
		expect(read(...indented, next)).toHaveLength(2);
		expect(read(...indented, { ...next, left: 18 })).toHaveLength(3);
	});
});
