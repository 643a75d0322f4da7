import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCommonOrder } from "../../../src/article/comparing/common-order.ts";
import { Slices } from "../../../src/slices.ts";

const find = (before: string, after: string) =>
	findCommonOrder([...before], [...after], new Slices());

describe("the common order", () => {
	it.each([
		["all of equal lists", "abc", "abc", "abc"],
		["nothing of an empty list", "", "abc", ""],
		["what is around a change", "abcde", "abXde", "abde"],
		["what is around two changes", "abcde", "aXcYe", "ace"],
		["the longer part when something moved", "abcde", "eabcd", "abcd"],
		["a repeat once for each time", "aaXa", "aYaa", "aaa"],
	])("is %s", async (_, before, after, common) => {
		const pairs = await find(before, after);
		expect(pairs.map(([b]) => before[b]).join("")).toBe(common);
		expect(pairs.map(([, a]) => after[a]).join("")).toBe(common);
	});

	it("is in order in both, and as long as can be", async () => {
		const list = fc.string({
			unit: fc.constantFrom(..."abcd"),
			maxLength: 12,
		});
		await fc.assert(
			fc.asyncProperty(list, list, async (before, after) => {
				const pairs = await find(before, after);
				expect(pairs).toHaveLength(countLongest(before, after));
				pairs.forEach(([b, a], index) => {
					expect(before[b]).toBe(after[a]);
					const [lastB, lastA] = pairs[index - 1] ?? [-1, -1];
					expect(b).toBeGreaterThan(lastB);
					expect(a).toBeGreaterThan(lastA);
				});
			}),
		);
	});

	it("of lists too long to compare is what begins and ends them", async () => {
		const [before, after] = ["b", "a"].map((name) =>
			Array.from({ length: 3_000 }, (_, index) =>
				index > 0 && index < 2_999 && index !== 1_500 ? name : `${index}`,
			),
		);
		const pairs = await findCommonOrder(
			before ?? [],
			after ?? [],
			new Slices(),
		);
		expect(pairs).toEqual([
			[0, 0],
			[2_999, 2_999],
		]);
	});
});

/** The same by trying all ways. */
function countLongest(before: string, after: string): number {
	if (before === "" || after === "") return 0;
	const [b, a] = [before.slice(1), after.slice(1)];
	return before[0] === after[0]
		? 1 + countLongest(b, a)
		: Math.max(countLongest(b, after), countLongest(before, a));
}
