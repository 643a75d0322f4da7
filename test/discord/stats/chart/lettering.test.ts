import { describe, expect, it } from "vitest";
import {
	letter,
	measure,
} from "../../../../src/discord/stats/chart/lettering.ts";

it("has all that a chart writes", () => {
	for (const one of "0123456789-")
		expect([one, letter(one, 10, [0, 0])[0]?.length]).not.toEqual([one, 0]);
});

describe("a text", () => {
	it("is as wide as its letters together, by their size", () => {
		expect(measure("10-30", 20)).toBeCloseTo(
			[..."10-30"].reduce((sum, one) => sum + measure(one, 20), 0),
		);
		expect(measure("1969", 40)).toBeCloseTo(2 * measure("1969", 20));
	});

	it("stands where it begins, one letter behind the other, on its line", () => {
		const points = letter("11", 100, [50, 200]).map((one) => one.flat());
		const all = points.flat();
		const [first = [], second = []] = points.map((one) => one.map(([x]) => x));
		expect(Math.min(...first)).toBeGreaterThan(50);
		expect(Math.min(...second)).toBeGreaterThan(Math.max(...first));
		expect(Math.max(...second)).toBeLessThan(50 + measure("11", 100));
		expect(Math.max(...all.map(([, y]) => y))).toBe(200);
		expect(Math.min(...all.map(([, y]) => y))).toBeCloseTo(127.3, 0);
	});

	it("leaves room for a letter that isn't there", () => {
		expect(measure("水", 10)).toBeGreaterThan(0);
		expect(letter("水", 10, [0, 0])).toEqual([[]]);
	});
});
