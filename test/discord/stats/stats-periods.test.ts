import { describe, expect, it } from "vitest";
import {
	PERIODS,
	toPeriod,
	toStretches,
} from "../../../src/discord/stats/stats-periods.ts";

const day = (day: string, answered: number) => ({
	day,
	answered,
	unsure: 1,
	"not found": 0,
});

describe("periods", () => {
	it.each(PERIODS)(
		"have bars and rows as long as each other: $name",
		(period) => {
			expect(period.days % period.daysPerBar).toBe(0);
			expect(period.days % period.daysPerRow).toBe(0);
			expect(period.days % 7).toBe(0);
			expect(period.days / period.daysPerRow).toBeLessThanOrEqual(13);
		},
	);

	it.each([null, undefined, "", "30", "x"])("are four weeks for %j", (days) => {
		expect(String(toPeriod(days).name)).toBe("4 weeks");
	});
});

it("counts days together, as many at a time", () => {
	const days = [day("2026-11-24", 3), day("2026-11-25", 0)];
	expect(toStretches([...days, ...days], 2)).toEqual(
		Array(2).fill({
			first: "2026-11-24",
			last: "2026-11-25",
			answered: 3,
			unsure: 2,
			"not found": 0,
		}),
	);
	expect(toStretches(days, 1).map(({ last }) => last)).toEqual([
		"2026-11-24",
		"2026-11-25",
	]);
});
