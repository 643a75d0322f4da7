import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	MAX_SKETCH_HASHES,
	readSketch,
	SKETCH_MAKER,
	toSketch,
	toSketchBytes,
} from "../../../src/article/likeness/sketch.ts";
import { readMarkdown } from "../../../src/article/reading/markdown.ts";

const { paragraphs } = readMarkdown(
	readFileSync("data/articles/one-in-one-out.md", "utf8"),
).article;

describe("a sketch", () => {
	it("is sorted, without repeats, and bounded", () => {
		const sketch = toSketch(paragraphs);
		expect(sketch).toHaveLength(MAX_SKETCH_HASHES);
		expect([...sketch]).toEqual([...new Set(sketch)].sort((a, b) => a - b));
	});

	it.each([
		["case", "THE FERRY WILL NOT SAIL"],
		["punctuation", "The ferry… will – not sail!"],
		["paragraph breaks", "The ferry\n\nwill not sail"],
		["diacritics", "The férry will not sail"],
	])("doesn't depend on %s", (_, text) => {
		expect(toSketch(text.split("\n\n"))).toEqual(
			toSketch(["The ferry will not sail."]),
		);
	});

	it.each([
		["don’t say it", "don't say it"],
		["the U.S. says", "the US says"],
		["for 1,200 euros", "for 1200 euros"],
	])("is the same for %j and %j", (one, other) => {
		expect(toSketch([one])).toEqual(toSketch([other]));
	});

	it("tells words in another order apart", () => {
		expect(toSketch(["man bites dog"])).not.toEqual(
			toSketch(["dog bites man"]),
		);
	});

	it("is made of texts in scripts without spaces, too", () => {
		expect(toSketch(["东京今天宣布了新的交通计划。"]).length).toBeGreaterThan(
			2,
		);
	});

	it("of a text shorter than a run has one hash, and of no words none", () => {
		expect(toSketch(["Not so."])).toHaveLength(1);
		expect(toSketch(["…", ""])).toHaveLength(0);
		expect(toSketch([])).toHaveLength(0);
	});

	it("comes back from its bytes, wherever these lie", () => {
		const sketch = toSketch(paragraphs);
		const bytes = toSketchBytes(sketch);
		expect(bytes).toHaveLength(4 * MAX_SKETCH_HASHES);
		const moved = new Uint8Array(bytes.length + 1);
		moved.set(bytes, 1);
		expect(readSketch(moved.subarray(1))).toEqual(sketch);
	});

	it("is made as its name says: raise the number if this fails", () => {
		expect(SKETCH_MAKER).toMatch(/^2: 256 of 3 words, /u);
		expect([...toSketch(["The ferry’s 1,200 guests left in 1993."])]).toEqual([
			151284437, 184993352, 963455264, 1827877868, 3693053459,
		]);
	});
});
