import { expect, it } from "vitest";
import { findVariants } from "../../../src/search/question/variants.ts";
import { SegmentBuilder } from "../../../src/search/segments/segment-builder.ts";

async function find(term: string, ...terms: readonly string[]) {
	const builder = new SegmentBuilder();
	builder.addArticle({ id: 1, revision: 1, hash: 0n, headlineTerms: [] });
	const passage = { start: 0, end: 1, firstParagraph: 1, lastParagraph: 1 };
	builder.addPassage(
		{ ...passage, startsInside: false, endsInside: false },
		terms.map((one) => builder.number(one)),
	);
	return findVariants(term, [await builder.build()]);
}

it("finds other forms of a word that the stemmer keeps apart", async () => {
	expect(await find("diplomat", "diplomaci", "diploma", "harbour")).toEqual([
		"diploma",
		"diplomaci",
	]);
});

it("doesn't find the word itself, nor one much longer", async () => {
	expect(await find("photo", "photo", "photos", "photographi")).toEqual([
		"photos",
	]);
});

it("finds none for a short word", async () => {
	expect(await find("goat", "goats", "goatherd")).toEqual([]);
});
