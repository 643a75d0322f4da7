import { describe, expect, it } from "vitest";
import { toTypedDay } from "../../../src/article/days/typed-days.ts";

/** A Wednesday. */
const TODAY = "2025-11-26";

const DAYS: readonly (readonly [typed: string, day: string])[] = [
	["today", "2025-11-26"],
	["Today.", "2025-11-26"],
	["this morning", "2025-11-26"],
	["yesterday", "2025-11-25"],
	["since yesterday", "2025-11-25"],
	["the day before yesterday", "2025-11-24"],
	["this week", "2025-11-24"],
	["  This   Week ", "2025-11-24"],
	["last week", "2025-11-17"],
	["last weekend", "2025-11-22"],
	["this month", "2025-11-01"],
	["last month", "2025-10-01"],
	["this year", "2025-01-01"],
	["last year", "2024-01-01"],
	["start of the year", "2025-01-01"],
	["3 days", "2025-11-23"],
	["3days", "2025-11-23"],
	["3d", "2025-11-23"],
	["three days ago", "2025-11-23"],
	["the last 3 days", "2025-11-23"],
	["in the past 10 days", "2025-11-16"],
	["48 hours", "2025-11-24"],
	["a week", "2025-11-19"],
	["two weeks ago", "2025-11-12"],
	["2w", "2025-11-12"],
	["a couple of weeks", "2025-11-12"],
	["1 month", "2025-10-26"],
	["9 months", "2025-02-26"],
	["a year ago", "2024-11-26"],
	["Monday", "2025-11-24"],
	["mon", "2025-11-24"],
	["since Thursday", "2025-11-20"],
	["Wednesday", "2025-11-26"],
	["last Wednesday", "2025-11-19"],
	["last Friday", "2025-11-21"],
	["March", "2025-03-01"],
	["since march", "2025-03-01"],
	["December", "2024-12-01"],
	["Nov", "2025-11-01"],
	["may", "2025-05-01"],
	["last March", "2025-03-01"],
	["March 2024", "2024-03-01"],
	["Sept 2024", "2024-09-01"],
	["2024-03", "2024-03-01"],
	["03/2024", "2024-03-01"],
	["2024", "2024-01-01"],
	["8 July", "2025-07-08"],
	["July 8", "2025-07-08"],
	["July 8th", "2025-07-08"],
	["the 8th of July", "2025-07-08"],
	["24 December", "2024-12-24"],
	["29 February", "2024-02-29"],
	["8 July 2024", "2024-07-08"],
	["July 8, 2024", "2024-07-08"],
	["2025-07-08", "2025-07-08"],
	["2025/07/08", "2025-07-08"],
	["8.7.2025", "2025-07-08"],
	["25/12/2024", "2024-12-25"],
	["Tue 8 Jul 2025", "2025-07-08"],
	["２０２５-07-08", "2025-07-08"],
];

describe("a typed day", () => {
	it.each(DAYS)("%j is %s", (typed, day) => {
		expect(toTypedDay(typed, TODAY)).toEqual({ kind: "day", day });
	});

	it.each([
		"tomorrow",
		"next week",
		"next month",
		"next year",
		"2026",
		"March 2026",
		"27 November 2025",
		"2025-12-01",
	])("%j is in the future", (typed) => {
		expect(toTypedDay(typed, TODAY)).toEqual({ kind: "in the future" });
	});

	it.each([
		"",
		"   ",
		"ferry",
		"08/07/2025",
		"8/7",
		"31 February",
		"30 February 2025",
		"days",
		"many days",
		"3",
		"99999 days",
		"9999 years",
		"2025-13",
		"constructor",
		"__proto__",
		"when the ferry sank",
		"x".repeat(500),
		`${"since ".repeat(40)}monday`,
	])("%j is not understood", (typed) => {
		expect(toTypedDay(typed, TODAY)).toEqual({ kind: "not understood" });
	});

	it("of a shorter month is its last", () => {
		expect(toTypedDay("1 month", "2025-03-31")).toEqual({
			kind: "day",
			day: "2025-02-28",
		});
	});

	it("is that of the year before, if this year's is still to come", () => {
		expect(toTypedDay("March", "2026-01-10")).toEqual({
			kind: "day",
			day: "2025-03-01",
		});
	});
});
