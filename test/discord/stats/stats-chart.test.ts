import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toStatsImage } from "../../../src/discord/stats/stats-chart.ts";
import {
	PERIODS,
	type Period,
} from "../../../src/discord/stats/stats-periods.ts";
import type { DayCounts } from "../../../src/records/answers/question-counts.ts";
import { addDays } from "../../../src/text/days.ts";
import { type ReadPicture, readPng } from "./chart/png-reader.ts";

const [WEEK, MONTH, , YEAR] = PERIODS;
const [ANSWERED, UNSURE, NOT_FOUND] = ["#56b4e9", "#f0e442", "#d55e00"];
const GROUND = "#1e1f24";

const count = (length: number, of: (at: number) => readonly number[]) =>
	Array.from({ length }, (_, at): DayCounts => {
		const [answered = 0, unsure = 0, none = 0] = of(at);
		const day = addDays("2026-11-27", at - length);
		return { day, answered, unsure, "not found": none };
	});

const draw = async (days: readonly DayCounts[], period: Period) =>
	readPng((await toStatsImage(days, period)).bytes);

const toHex = (colour: readonly number[]) =>
	`#${Buffer.from(colour).toString("hex")}`;

/** The colours along a column, each once as it comes, from below. */
function coloursAt(picture: ReadPicture, x: number): string[] {
	const all = Array.from({ length: 280 }, (_, up) =>
		toHex(picture.at(x, 330 - up)),
	);
	return all.filter((colour, at) => colour !== all[at - 1]);
}

describe("the picture", () => {
	it("has today's bar at its right, answered below and not found above", async () => {
		const picture = await draw(
			count(7, (at) => (at === 6 ? [2, 1, 1] : [])),
			WEEK,
		);
		const colours = coloursAt(picture, 720);
		expect(colours.slice(0, 3)).toEqual([ANSWERED, UNSURE, NOT_FOUND]);
		expect(new Set(coloursAt(picture, 300))).not.toContain(ANSWERED);
		expect(toHex(picture.at(0, 0))).toBe(GROUND);
	});

	it("draws weeks of a year together", async () => {
		const picture = await draw(
			count(364, (at) => (at % 7 === 0 ? [1] : [0, 1])),
			YEAR,
		);
		expect(coloursAt(picture, 762).slice(0, 2)).toEqual([ANSWERED, UNSURE]);
	});

	it("is as small as a picture in a message should be", async () => {
		const days = count(28, (at) => [at * 7, at * 3, at]);
		const { bytes } = await toStatsImage(days, MONTH);
		expect(bytes.length).toBeLessThan(100_000);
	});
});

describe("its description", () => {
	it("says the same in words", async () => {
		const days = count(7, (at) => (at === 5 ? [2, 0, 1] : [0, 1]));
		const { description } = await toStatsImage(days, WEEK);
		expect(String(description).replace(/\s/gu, " ")).toBe(
			"Bars of the questions a day, 20 – 26 November 2026, stacked by how they ended: 2 answered, 6 unsure, 1 not found. Most on Wed 25 Nov: 3 (2 answered, 1 not found). Each day in turn: 1, 1, 1, 1, 1, 3, 1.",
		);
	});

	it("is never longer than Discord takes", async () => {
		const period = fc.constantFrom(...PERIODS);
		await fc.assert(
			fc.asyncProperty(period, fc.nat(10 ** 9), async (period, most) => {
				const days = count(period.days, () => [most, most, most]);
				const { description } = await toStatsImage(days, period);
				expect(String(description).length).toBeLessThanOrEqual(1_024);
			}),
			{ numRuns: 12 },
		);
	});
});

/** How people see who lack one kind of cone (Viénot, Brettel and Mollon, 1999). */
const SIGHTS: Readonly<Record<string, readonly (readonly number[])[]>> = {
	"with all cones": [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	"without the cones for long waves": [
		[0.1124, 0.8876, 0],
		[0.1124, 0.8876, 0],
		[0.004, -0.004, 1],
	],
	"without the cones for middle waves": [
		[0.2928, 0.7072, 0],
		[0.2928, 0.7072, 0],
		[-0.0223, 0.0223, 1],
	],
	"without any colour": Array(3).fill([0.2126, 0.7152, 0.0722]),
};

describe.each(Object.entries(SIGHTS))("seen %s", (_, sight) => {
	const linear = (byte: number) =>
		byte <= 10 ? byte / 3_295 : ((byte / 255 + 0.055) / 1.055) ** 2.4;

	/** Relative luminance, as WCAG defines it. */
	function toLuminance(hex: string): number {
		const bytes = [...Buffer.from(hex.slice(1), "hex")].map(linear);
		const seen = sight.map((row) =>
			row.reduce((sum, share, at) => sum + share * (bytes[at] ?? 0), 0),
		);
		return seen.reduce(
			(sum, one, at) => sum + one * ([0.2126, 0.7152, 0.0722][at] ?? 0),
			0,
		);
	}

	function toContrast(one: string, other: string): number {
		const [darker = 0, lighter = 0] = [
			toLuminance(one),
			toLuminance(other),
		].sort((a, b) => a - b);
		return (lighter + 0.05) / (darker + 0.05);
	}

	it.each([
		[ANSWERED, UNSURE, 1.4],
		[ANSWERED, NOT_FOUND, 1.4],
		[UNSURE, NOT_FOUND, 2],
		[ANSWERED, GROUND, 3],
		[UNSURE, GROUND, 3],
		[NOT_FOUND, GROUND, 3],
	] as const)("%s and %s differ in how light they are", (one, other, least) => {
		expect(toContrast(one as string, other as string)).toBeGreaterThan(least);
	});
});
