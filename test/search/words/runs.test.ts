import { expect, it } from "vitest";
import { hasRun } from "../../../src/search/words/runs.ts";

const TOKENS = Uint32Array.from([4, 1, 1, 2, 3]);

it.each([
	["at the beginning", [4, 1], true],
	["inside, after a false start", [1, 2], true],
	["at the end", [2, 3], true],
	["apart", [4, 2], false],
	["in another order", [2, 1], false],
	["beyond the end", [3, 4], false],
	["of a term that isn't there", [1, -1], false],
])("looks for terms side by side: %s", (_, run, is) => {
	expect(hasRun(TOKENS, run)).toBe(is);
});
