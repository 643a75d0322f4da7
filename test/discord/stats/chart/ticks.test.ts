import fc from "fast-check";
import { expect, it } from "vitest";
import { toTicks } from "../../../../src/discord/stats/chart/ticks.ts";

it.each([
	[0, [0, 1]],
	[1, [0, 1]],
	[3, [0, 1, 2, 3]],
	[5, [0, 2, 4, 6]],
	[14, [0, 5, 10, 15]],
	[26, [0, 10, 20, 30]],
	[100_000, [0, 50_000, 100_000]],
])("beside at most %d stand %j", (greatest, ticks) => {
	expect(toTicks(greatest)).toEqual(ticks);
});

it("are few, whole, as far apart, and reach what is greatest", () => {
	fc.assert(
		fc.property(fc.nat(10 ** 12), (greatest) => {
			const ticks = toTicks(greatest);
			const [, step = 0] = ticks;
			expect(ticks.length).toBeGreaterThanOrEqual(2);
			expect(ticks.length).toBeLessThanOrEqual(5);
			expect(ticks).toEqual(ticks.map((_, at) => at * step));
			expect(Number.isInteger(step)).toBe(true);
			expect(String(step)).toMatch(/^[125]0*$/u);
			expect(ticks.at(-1)).toBeGreaterThanOrEqual(greatest);
			expect((ticks.at(-2) ?? 0) < greatest || greatest === 0).toBe(true);
		}),
	);
});
