import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Edit,
	findWordEdits,
} from "../../../src/article/comparing/word-edits.ts";
import { Slices } from "../../../src/slices.ts";

const find = (before: string, after: string) =>
	findWordEdits(before, after, new Slices());

const show = (edits: readonly Edit[], before: string, after: string) =>
	edits.map(
		(edit) =>
			`${before.slice(edit.before.start, edit.before.end)}>${after.slice(edit.after.start, edit.after.end)}`,
	);

describe("word edits", () => {
	it.each([
		["a word", "It opens in May.", "It closes in May.", ["opens>closes"]],
		["a word added", "It opens.", "It never opens.", [">never "]],
		["a word removed", "It never opens.", "It opens.", ["never >"]],
		["two words apart", "a b c d e", "a x c y e", ["b>x", "d>y"]],
		["words side by side as one", "a b c d", "a x y d", ["b c>x y"]],
		["punctuation alone", "No. Yes.", "No! Yes.", [".>!"]],
		["all", "One two.", "Three four.", ["One two>Three four"]],
		["a text that was empty", "", "New.", [">New."]],
		["nothing", "The same.", "The same.", []],
		["a number", "It cost 3.5m.", "It cost 4.5m.", ["3.5m>4.5m"]],
		["a word without spaces", "今天天气好", "今天天气坏", ["好>坏"]],
	])("are of %s", async (_, before, after, edits) => {
		expect(show(await find(before, after), before, after)).toEqual(edits);
	});

	it("turn the text before into the one after, in order and apart", async () => {
		const text = fc.oneof(
			fc.string({ unit: fc.constantFrom(..."ab ,.’"), maxLength: 30 }),
			fc.string({ unit: "grapheme", maxLength: 20 }),
		);
		await fc.assert(
			fc.asyncProperty(text, text, async (before, after) => {
				const edits = await find(before, after);
				let [made, at] = ["", 0];
				for (const edit of edits) {
					expect(edit.before.start).toBeGreaterThanOrEqual(at);
					made += before.slice(at, edit.before.start);
					made += after.slice(edit.after.start, edit.after.end);
					at = edit.before.end;
				}
				expect(made + before.slice(at)).toBe(after);
			}),
		);
	});

	it("of a paragraph too long are one", async () => {
		const [before, after] = ["First a. ", "First b. "].map((text) =>
			text.repeat(3_000),
		) as [string, string];
		expect(await find(before, after)).toEqual([
			{
				before: { start: 0, end: before.length },
				after: { start: 0, end: after.length },
			},
		]);
		expect(await find(before, before)).toEqual([]);
	});
});
