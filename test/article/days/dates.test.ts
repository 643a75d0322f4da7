import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDate } from "../../../src/article/days/dates.ts";

describe("toDate", () => {
	it.each([
		["Jul 8, 2025 / 10:31 AM EDT / CBS News", "2025-07-08"],
		["Published July 8, 2025 · 2 min read", "2025-07-08"],
	])("reads past what stands behind a date: %j", (line, date) => {
		expect(toDate(line)).toBe(date);
	});

	it.each([
		"8 July 2025",
		"8 July 2025, 00:03",
		"8th July 2025",
		"the 8th of July 2025".slice(4),
		"July 8, 2025",
		"JULY 8, 2025",
		"Jul. 8, 2025 at 5:03 p.m. ET",
		"Tue 8 Jul 2025 10.31 BST",
		"Tuesday, July 8, 2025 | 4:10pm",
		"10:48, Tue, Jul 8, 2025",
		"Tue Jul 08 14:22:01 EST 2025",
		"Tue Jul 08 2025 03:05:46 GMT+0000",
		"2025-07-08",
		"2025-07-08T10:00:00+01:00",
		"2025-07-08T10:00:00.123Z",
		"2025-07-08 10:00",
		"2025/07/08",
		"08.07.2025",
		"Published 8 July 2025",
		"PUBLISHED: 10:48, Tue, Jul 8, 2025",
		"Published 11:11 PM EST Jul 8, 2025",
		"Posted on July 8, 2025",
		"Updated: 8 July 2025",
		"Last updated: Tuesday, 8 July 2025 at 14:00 (GMT+1)",
		"date: 2025-07-08",
		"Tue 8 Jul 2025 10.31 BST Last modified on Wed 9 Jul 2025 12.00 BST",
		"2025年7月8日",
	])("reads %j as 8 July 2025", (line) => {
		expect(toDate(line)).toBe("2025-07-08");
	});

	it.each([
		["25/07/2025", "2025-07-25"],
		["07/25/2025", "2025-07-25"],
		["7/7/2025", "2025-07-07"],
		["29 February 2024", "2024-02-29"],
		["2 Sept 1999", "1999-09-02"],
	])("reads %j as %s", (line, date) => {
		expect(toDate(line)).toBe(date);
	});

	it.each([
		["it could be July or August", "08/07/2025"],
		["there is no such day", "31 February 2025"],
		["there is no such day", "2025-02-29"],
		["there is no such month", "2025-13-01"],
		["there is no day", "July 2025"],
		["there is no year", "8 July"],
		["no calendar has the year", "0001-01-01T00:00:00Z"],
		["it is a sentence", "On 8 July 2025 the river rose."],
		["it is a sentence", "July 8, 2025 was a hot day"],
		["it is a sentence", "The deal of 8 July 2025 failed"],
		["it counts something", "May 5, 2020, 3 people died"],
		["it is relative", "2 hours ago"],
		["it is empty", ""],
	])("reads nothing where %s: %j", (_, line) => {
		expect(toDate(line)).toBeNull();
	});

	it("reads every day that it can write", () => {
		const days = fc.date({
			min: new Date("1000-01-01T00:00:00Z"),
			max: new Date("2999-12-31T00:00:00Z"),
			noInvalidDate: true,
		});
		fc.assert(
			fc.property(days, (day) => {
				const iso = day.toISOString().slice(0, 10);
				const written = day.toLocaleDateString("en-GB", {
					dateStyle: "full",
					timeZone: "UTC",
				});
				expect(toDate(iso)).toBe(iso);
				expect(toDate(written)).toBe(iso);
			}),
		);
	});

	it.each(["11:", "11 ", "11 +11 ", "at 11:11:11 ", "mon ", "11 a 11 am "])(
		"reads a line full of %j as nothing",
		(piece) => {
			expect(toDate(`July 8, 2025 ${piece.repeat(40)}x`)).toBeNull();
			expect(toDate(`${piece.repeat(9)}x July 8, 2025`)).toBeNull();
		},
	);
});
