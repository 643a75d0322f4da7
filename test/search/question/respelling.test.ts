import { expect, it } from "vitest";
import { respell } from "../../../src/search/question/respelling.ts";

it.each([
	["colour", "color"],
	["organized", "organised"],
	["theatre", "theater"],
	["defense", "defence"],
	["travelled", "traveled"],
	["paediatric", "pediatric"],
	["skepticism", "scepticism"],
])("spells %j as %j, and back", (word, other) => {
	expect(respell(word)).toContain(other);
	expect(respell(other)).toContain(word);
});

it("leaves words that end so by chance", () => {
	for (const word of ["four", "for", "rise", "ferry"])
		expect(respell(word)).not.toContain(word.replace("our", "or"));
	expect(respell("ferry")).toEqual([]);
});
