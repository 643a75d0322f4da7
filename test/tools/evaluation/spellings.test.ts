import { expect, it } from "vitest";
import { toOtherSpelling } from "../../../src/tools/evaluation/spellings.ts";

it.each([
	["The Harbour centre", "The Harbor center"],
	["a theater program", "a theatre programme"],
	["nothing else", "nothing else"],
])("spells %j as %j", (text, other) => {
	expect(toOtherSpelling(text)).toBe(other);
});
