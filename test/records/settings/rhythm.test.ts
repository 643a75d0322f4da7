import { expect, it } from "vitest";
import { toNextTime } from "../../../src/records/settings/rhythm.ts";

const daily = (hour: number) => ({ weekday: null, hour });
const [SUNDAY, MONDAY] = [0, 1];

it.each([
	["later today", daily(9), "2025-11-26T07:59:59Z", "2025-11-26T08:00:00Z"],
	["tomorrow", daily(9), "2025-11-26T08:00:00Z", "2025-11-27T08:00:00Z"],
	[
		"at midnight there",
		daily(0),
		"2025-11-26T12:00:00Z",
		"2025-11-26T23:00:00Z",
	],
	["late there", daily(23), "2025-11-26T22:30:00Z", "2025-11-27T22:00:00Z"],
	[
		"next Monday",
		{ weekday: MONDAY, hour: 9 },
		"2025-11-26T08:00:00Z",
		"2025-12-01T08:00:00Z",
	],
	[
		"the same weekday, later",
		{ weekday: MONDAY, hour: 9 },
		"2025-12-01T07:00:00Z",
		"2025-12-01T08:00:00Z",
	],
	[
		"the same weekday, a week on",
		{ weekday: MONDAY, hour: 9 },
		"2025-12-01T08:00:00Z",
		"2025-12-08T08:00:00Z",
	],
	["over a new year", daily(9), "2025-12-31T09:00:00Z", "2026-01-01T08:00:00Z"],
	[
		"an hour earlier from the day of summer time on",
		daily(9),
		"2026-03-28T08:00:00Z",
		"2026-03-29T07:00:00Z",
	],
	[
		"an hour later from the day on which it ends",
		daily(9),
		"2026-10-24T07:00:00Z",
		"2026-10-25T08:00:00Z",
	],
	[
		"an hour on where the clocks leave the hour out",
		daily(2),
		"2026-03-28T12:00:00Z",
		"2026-03-29T01:00:00Z",
	],
	[
		"at the first of two such hours",
		daily(2),
		"2026-10-24T12:00:00Z",
		"2026-10-25T00:00:00Z",
	],
	[
		"not again at the second",
		daily(2),
		"2026-10-25T00:00:00Z",
		"2026-10-26T01:00:00Z",
	],
	[
		"on the day of the change, weekly",
		{ weekday: SUNDAY, hour: 2 },
		"2026-03-23T00:00:00Z",
		"2026-03-29T01:00:00Z",
	],
] as const)("comes %s", (_, rhythm, after, next) => {
	const time = toNextTime(rhythm, new Date(after), "Europe/Berlin");
	expect(time).toEqual(new Date(next));
});

it.each([
	["America/New_York", "2026-03-07T14:00:00Z", "2026-03-08T13:00:00Z"],
	["+05:45", "2025-11-26T03:15:00Z", "2025-11-27T03:15:00Z"],
	["Pacific/Kiritimati", "2025-11-25T19:00:00Z", "2025-11-26T19:00:00Z"],
	["UTC", "2025-11-26T09:00:00Z", "2025-11-27T09:00:00Z"],
	["Australia/Lord_Howe", "2026-04-04T12:00:00Z", "2026-04-04T22:30:00Z"],
])("goes by the clocks of %s", (zone, after, next) => {
	expect(toNextTime(daily(9), new Date(after), zone)).toEqual(new Date(next));
});

it("comes once a day all year long, at that hour", () => {
	let time = new Date("2026-01-01T00:00:00Z");
	const days = new Set<string>();
	for (let count = 0; count < 365; count++) {
		time = toNextTime(daily(9), time, "Europe/Berlin");
		days.add(time.toISOString().slice(0, 10));
		expect(["07:00", "08:00"]).toContain(time.toISOString().slice(11, 16));
	}
	expect(days.size).toBe(365);
});
