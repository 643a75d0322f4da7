import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import {
	ENCODED_TEXT_SOURCES,
	readVectorMaker,
} from "../../../src/search/vectors/vector-maker.ts";

/** A file of src and all that it imports, and those import. */
function withImports(file: string, known = new Set<string>()): Set<string> {
	if (known.has(file)) return known;
	known.add(file);
	const source = readFileSync(join("src", file), "utf8");
	for (const [, name = ""] of source.matchAll(/from\s+"([^"]+)"/gu)) {
		expect(name).toMatch(/^\./u);
		withImports(join(dirname(file), name), known);
	}
	return known;
}

it("depends on all code that decides which texts are encoded, and no other", () => {
	const sources = withImports("search/vectors/encoded-text.ts");
	withImports("article/passages/passages.ts", sources);
	expect(ENCODED_TEXT_SOURCES.toSorted()).toEqual([...sources].sort());
});

it("is the same for the same encoder, and another for another", async () => {
	const maker = await readVectorMaker("one");
	expect(await readVectorMaker("one")).toBe(maker);
	expect(await readVectorMaker("two")).not.toBe(maker);
});
