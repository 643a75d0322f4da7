import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	findSimilar,
	toDistance,
} from "../../../src/search/question/spelling.ts";
import { SegmentBuilder } from "../../../src/search/segments/segment-builder.ts";

async function toSegment(...passages: readonly string[][]) {
	const builder = new SegmentBuilder();
	builder.addArticle({ id: 1, revision: 1, hash: 0n, headlineTerms: [] });
	for (const terms of passages)
		builder.addPassage(
			{
				start: 0,
				end: 1,
				firstParagraph: 1,
				lastParagraph: 1,
				startsInside: false,
				endsInside: false,
			},
			terms.map((term) => builder.number(term)),
		);
	return builder.build();
}

describe("findSimilar", () => {
	it.each([
		["harbuor", "two letters swapped"],
		["harbur", "a letter left out"],
		["harboour", "a letter added"],
		["harbwur", "a letter mistaken"],
	])("takes %j for harbour: %s", async (slip) => {
		const segment = await toSegment(["harbour", "ferri", "harpist"]);
		expect(findSimilar(slip, [segment])).toEqual(["harbour"]);
	});

	it("forgives two slips in a long word only", async () => {
		const segment = await toSegment(["parliament", "boats"]);
		expect(findSimilar("parlaimnt", [segment])).toEqual(["parliament"]);
		expect(findSimilar("baots", [segment])).toEqual(["boats"]);
		expect(findSimilar("baats", [segment])).toEqual(["boats"]);
		expect(findSimilar("baits", [segment])).toEqual([]);
	});

	it("keeps to the nearest, the most frequent first", async () => {
		const segment = await toSegment(
			["tables", "cables"],
			["tabled"],
			["tabled", "tablets"],
		);
		expect(findSimilar("tablez", [segment])).toEqual(["tabled", "tables"]);
	});

	it("leaves short words and numbers as they are", async () => {
		const segment = await toSegment(["goat", "2025", "12000"]);
		expect(findSimilar("gaot", [segment])).toEqual([]);
		expect(findSimilar("12001", [segment])).toEqual([]);
	});
});

const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 8 });

describe("toDistance", () => {
	it("is the same both ways, none for the same word alone, at most the longer's length", () => {
		fc.assert(
			fc.property(word, word, (first, second) => {
				const distance = toDistance(first, second);
				expect(toDistance(second, first)).toBe(distance);
				expect(distance === 0).toBe(first === second);
				expect(distance).toBeLessThanOrEqual(
					Math.max(first.length, second.length),
				);
			}),
		);
	});

	it("counts a letter left out as one", () => {
		fc.assert(
			fc.property(word, word, (before, after) => {
				expect(toDistance(`${before}x${after}`, before + after)).toBe(1);
			}),
		);
	});
});
