import { expect, it } from "vitest";
import { toTextTable } from "../../src/tools/text-table.ts";

it("sets words to the left, numbers to the right, and marks what is absent", () => {
	expect(
		toTextTable([
			{ set: "news", hit1: 70.3 },
			{ set: "sports pages", hit1: null },
		]),
	).toBe(
		["set           hit1", "news          70.3", "sports pages     –"].join(
			"\n",
		),
	);
});

it("sets numbers that were rounded to the right, too", () => {
	expect(toTextTable([{ hit1: "7.0" }, { hit1: "70.3" }, { hit1: null }])).toBe(
		["hit1", " 7.0", "70.3", "   –"].join("\n"),
	);
});

it("shows the columns that are asked for, in their order", () => {
	expect(toTextTable([{ a: 1, b: 2, c: 3 }], ["c", "a"])).toBe("c  a\n3  1");
});
