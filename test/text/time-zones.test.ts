import { expect, it } from "vitest";
import {
	findTimeZones,
	toClock,
	toDayAndHour,
	toLocalTime,
} from "../../src/text/time-zones.ts";

it.each([
	["Europe/Berlin", ["Europe/Berlin"]],
	["berlin", ["Europe/Berlin"]],
	["  New   York ", ["America/New_York"]],
	["São Paulo", ["America/Sao_Paulo"]],
	["utc", ["UTC"]],
	["UTC+2", ["+02:00"]],
	["gmt -3:30", ["-03:30"]],
	["+0545", ["+05:45"]],
	["kolkata", ["Asia/Kolkata"]],
	["Kyiv", ["Europe/Kyiv"]],
	["Atlantis", []],
	["utc+99", []],
	["", []],
])("finds what “%s” means", (typed, found) => {
	expect(findTimeZones(typed)).toEqual(found);
});

it("finds all that fit, at most 25", () => {
	expect(findTimeZones("indiana")).toContain("America/Indiana/Knox");
	expect(findTimeZones("a")).toHaveLength(25);
});

it("knows a place by each part of its name", () => {
	expect(findTimeZones("argentina")).toContain("America/Argentina/Salta");
	expect(findTimeZones("salta")).toEqual(["America/Argentina/Salta"]);
});

it("tells the time on the clocks there, in summer and in winter", () => {
	const summer = new Date("2025-07-08T22:30:05Z");
	const winter = new Date("2025-01-08T22:30:05Z");
	expect(toClock(summer, "Europe/Berlin")).toBe("00:30");
	expect(toClock(winter, "Europe/Berlin")).toBe("23:30");
	expect(toDayAndHour(summer, "Europe/Berlin")).toEqual({
		day: "2025-07-09",
		hour: 0,
	});
	expect(toLocalTime(winter, "+05:45")).toBe("2025-01-09 04:15:05");
});
