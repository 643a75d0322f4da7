import { describe, expect, it } from "vitest";
import {
	groupStories,
	MAX_DAYS_BETWEEN,
} from "../../../src/answer/digest/story-grouping.ts";
import { addDays } from "../../../src/text/days.ts";

interface Named {
	readonly name: string;
	readonly day: string;
}

const toReport = (name: string, day = "2025-11-01"): Named => ({ name, day });

/** As near as a list says, in whichever order; else far. */
async function group(reports: readonly Named[], ...near: readonly string[]) {
	const stories = await groupStories(reports, (a, b) =>
		near.includes(a.name + b.name) || near.includes(b.name + a.name) ? 1 : 0.9,
	);
	return stories.map((story) => story.map(({ name }) => name).join(""));
}

const [A, B, C, D] = ["a", "b", "c", "d"].map((name) => toReport(name)) as [
	Named,
	Named,
	Named,
	Named,
];

describe("reports", () => {
	it("are of one story if they are near each other", async () => {
		expect(await group([A, B, C], "ac")).toEqual(["ac", "b"]);
	});

	it("join a story if half of it is near, not if less is", async () => {
		expect(await group([A, B, C], "ab", "bc")).toEqual(["abc"]);
		expect(await group([A, B, C, D], "ab", "bc", "ac", "cd")).toEqual([
			"abc",
			"d",
		]);
	});

	it("join the story of which most is near", async () => {
		const near = ["ab", "ad", "bd", "cd"];
		expect(await group([A, B, C, D], ...near)).toEqual(["ab", "cd"]);
	});

	it("are other stories if too many days lie between", async () => {
		const later = toReport("b", addDays(A.day, MAX_DAYS_BETWEEN));
		const tooLate = toReport("b", addDays(A.day, MAX_DAYS_BETWEEN + 1));
		expect(await group([later, A], "ab")).toEqual(["ab"]);
		expect(await group([tooLate, A], "ab")).toEqual(["a", "b"]);
	});

	it("go on as long as each follows another soon", async () => {
		const second = toReport("b", addDays(A.day, MAX_DAYS_BETWEEN));
		const third = toReport("c", addDays(second.day, MAX_DAYS_BETWEEN));
		expect(await group([third, second, A], "ab", "bc")).toEqual(["abc"]);
	});

	it("are none if there are none", async () => {
		expect(await group([])).toEqual([]);
	});
});
