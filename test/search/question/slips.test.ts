import fc from "fast-check";
import { expect, it } from "vitest";
import { toSlips } from "../../../src/search/question/slips.ts";
import { toDistance } from "../../../src/search/question/spelling.ts";

const word = fc.string({
	unit: fc.constantFrom(..."abcxyz"),
	minLength: 1,
	maxLength: 6,
});

it("lists exactly what is one slip away", () => {
	fc.assert(
		fc.property(word, word, (typed, other) => {
			expect(toSlips(typed).has(other)).toBe(toDistance(typed, other) === 1);
		}),
	);
});

it.each([
	["a key beside the right one", "tatiff", "tariff", "tapiff"],
	["a letter struck twice", "tarrif", "tarif", "tarri"],
	["a slip inside", "tarifs", "tariffs", "arifs"],
])("holds %s for likelier", (_, typed, likely, unlikely) => {
	const slips = toSlips(typed);
	expect(slips.get(likely)).toBeGreaterThan(slips.get(unlikely) ?? 0);
});
