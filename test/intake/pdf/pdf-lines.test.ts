import { describe, expect, it } from "vitest";
import { toPdfLines } from "../../../src/intake/pdf/pdf-lines.ts";
import { toSpan } from "../pdf-span.ts";

const read = (...spans: Parameters<typeof toPdfLines>[0][number][]) =>
	toPdfLines(spans, new Set()).map((lines) => lines.map(({ text }) => text));

describe("toPdfLines", () => {
	it("joins the pieces of a line, with spaces where there are gaps", () => {
		expect(
			read(
				toSpan("The fi", 0, 100),
				toSpan("rst", 36, 100),
				toSpan("ferry", 60, 100),
			),
		).toEqual([["The first ferry"]]);
	});

	it("reads from the top down, whatever is drawn first", () => {
		expect(read(toSpan("second", 0, 88), toSpan("first", 0, 100))).toEqual([
			["first", "second"],
		]);
	});

	it("keeps raised letters in their line", () => {
		const raised = { ...toSpan("2", 42, 103), size: 6 };
		expect(
			read(toSpan("per km ", 0, 100), raised, toSpan("sank", 52, 100)),
		).toEqual([["per km 2 sank"]]);
	});

	it("joins words that are written from right to left", () => {
		const words = [toSpan("אבג", 60, 100), toSpan("דהו", 0, 100)];
		expect(read(...words.map((word) => ({ ...word, reversed: true })))).toEqual(
			[["אבג דהו"]],
		);
	});

	it("says where a column's text begins and ends", () => {
		const [[line] = []] = toPdfLines(
			[toSpan("short", 10, 100), toSpan("a longer line", 4, 88)],
			new Set(),
		);
		expect(line).toMatchObject({ left: 10, columnLeft: 4, columnRight: 82 });
	});

	it("finds none on an empty page", () => {
		expect(read()).toEqual([]);
	});
});
