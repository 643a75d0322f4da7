import { describe, expect, it } from "vitest";
import { letter, measure } from "../../../src/discord/chart/lettering.ts";

const DAYS = Array.from(
	{ length: 366 },
	(_, day) => new Date(2024, 0, 1 + day),
);
const short = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
});

/** All that a chart may have to write. */
const TEXTS = [
	...DAYS.map((day) => short.format(day)),
	"Questions a week, from the day below",
	"answered",
	"unsure",
	"not found",
	(1_234_567_890).toLocaleString("en"),
];

it("has all the letters that a chart writes", () => {
	const letters = new Set(TEXTS.flatMap((text) => [...text]));
	letters.delete(" ");
	for (const one of letters)
		expect([one, letter(one, 10, [0, 0])[0]?.length]).not.toEqual([one, 0]);
});

describe("a text", () => {
	it("is as wide as its letters together, by their size", () => {
		expect(measure("10 Nov", 20)).toBeCloseTo(
			[..."10 Nov"].reduce((sum, one) => sum + measure(one, 20), 0),
		);
		expect(measure("unsure", 40)).toBeCloseTo(2 * measure("unsure", 20));
	});

	it("stands where it begins, one letter behind the other, on its line", () => {
		const points = letter("HI", 100, [50, 200]).map((one) => one.flat());
		const all = points.flat();
		const [h = [], i = []] = points.map((one) => one.map(([x]) => x));
		expect(Math.min(...h)).toBeGreaterThan(50);
		expect(Math.min(...i)).toBeGreaterThan(Math.max(...h));
		expect(Math.max(...i)).toBeLessThan(50 + measure("HI", 100));
		expect(Math.max(...all.map(([, y]) => y))).toBe(200);
		expect(Math.min(...all.map(([, y]) => y))).toBeCloseTo(127.3, 0);
	});

	it("leaves room for a letter that isn't there", () => {
		expect(measure("水", 10)).toBeGreaterThan(0);
		expect(letter("水", 10, [0, 0])).toEqual([[]]);
	});
});
