import { expect, it } from "vitest";
import { splitWords, toWordSet } from "../../src/text/word-list.ts";

it("has the words of all lines, in their order", () => {
	expect(splitWords("\n\tb a\n\tàé's  a\n")).toEqual(["b", "a", "àé's", "a"]);
	expect(toWordSet("b a\na")).toEqual(new Set(["b", "a"]));
});

it.each(["", " \n\t"])("has none in %j, not even an empty one", (list) => {
	expect(splitWords(list)).toEqual([]);
});
