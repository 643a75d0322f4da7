import { expect, it } from "vitest";
import { RecentTimes } from "../../../src/records/pace/recent-times.ts";

const NOON = Date.parse("2025-07-08T12:00:00Z");
const MINUTE = 60_000;

function noted(...seconds: readonly number[]): RecentTimes {
	const times = new RecentTimes();
	for (const second of seconds) times.note("a", NOON + second * 1_000);
	return times;
}

it("has room until there are as many as may be", () => {
	expect(noted().findRoom("a", 1, NOON)).toBeNull();
	expect(noted(0).findRoom("a", 2, NOON)).toBeNull();
	expect(noted(0).findRoom("a", 1, NOON)).toBe(NOON + MINUTE);
});

it("has room again when the earliest is a minute old", () => {
	const times = noted(0, 20);
	expect(times.findRoom("a", 2, NOON + MINUTE - 1)).toBe(NOON + MINUTE);
	expect(times.findRoom("a", 2, NOON + MINUTE)).toBeNull();
});

it("has room when fewer are left, if fewer may be than before", () => {
	const times = noted(0, 10, 20, 30);
	const room = NOON + 20_000 + MINUTE;
	expect(times.findRoom("a", 2, NOON + 30_000)).toBe(room);
	expect(times.findRoom("a", 2, room)).toBeNull();
});

it("knows one key from another", () => {
	expect(noted(0).findRoom("b", 1, NOON)).toBeNull();
});

it("keeps nobody waiting after the clock was set back", () => {
	const hourAgo = NOON - 60 * MINUTE;
	const times = noted(0);
	expect(times.findRoom("a", 1, hourAgo)).toBeNull();
	times.note("b", hourAgo);
	expect(times.size).toBe(1);
});

it("forgets keys of which nothing was noted for a minute", () => {
	const times = new RecentTimes();
	for (let at = 0; at < 1_000; at++) times.note(`${at}`, NOON + at * 1_000);
	expect(times.size).toBe(60);
	times.note("a", NOON + 60 * MINUTE);
	expect(times.size).toBe(1);
});
