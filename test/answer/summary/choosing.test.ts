import { describe, expect, it } from "vitest";
import {
	type Choice,
	chooseSentences,
	type Room,
} from "../../../src/answer/summary/choosing.ts";
import { Slices } from "../../../src/slices.ts";

const ROOM: Room = { least: 2, most: 2, words: 100 };

/** Sentences of ten words, worth as much as said. */
function choose(
	gains: readonly number[],
	{ room = ROOM, ...others }: Partial<Choice> & { readonly room?: Room } = {},
) {
	const choice = {
		gain: () => (at: number) => gains[at] ?? 0,
		needs: gains.map(() => []),
		isAllowed: gains.map(() => true),
		lengths: gains.map(() => 10),
		...others,
	};
	return chooseSentences(choice, room, new Slices());
}

describe("chooseSentences", () => {
	it("takes what adds most, in the article's order", async () => {
		expect(await choose([1, 5, 2, 9])).toEqual([1, 3]);
	});

	it("asks anew what each adds to those chosen", async () => {
		const gain = (chosen: readonly number[]) => (at: number) =>
			chosen.length > 0 && at === 1 ? 0 : 9 - at;
		expect(await choose([9, 8, 7], { gain })).toEqual([0, 2]);
	});

	it("brings along what a sentence needs, if both are worth it", async () => {
		const needs = [[], [], [], [2]];
		expect(await choose([1, 2, 3, 9], { needs })).toEqual([2, 3]);
		expect(await choose([5, 4, 0, 6], { needs })).toEqual([0, 1]);
	});

	it("leaves out a sentence whose need needs others in turn", async () => {
		const needs = [[], [0], [1]];
		expect(await choose([1, 1, 9], { needs })).toEqual([0, 1]);
	});

	it("leaves out two that need each other only if they don't fit", async () => {
		const needs = [[1], [0], []];
		expect(await choose([5, 5, 1], { needs })).toEqual([0, 1]);
		const room = { ...ROOM, most: 1, least: 1 };
		expect(await choose([5, 5, 1], { needs, room })).toEqual([2]);
	});

	it("leaves out what isn't allowed, and what needs it", async () => {
		const options = { needs: [[], [0], [], []] };
		const isAllowed = [false, true, true, true];
		expect(await choose([9, 9, 1, 1], { ...options, isAllowed })).toEqual([
			2, 3,
		]);
	});

	it("stops at the words once there are enough lines", async () => {
		const room = { least: 1, most: 5, words: 30 };
		expect(await choose([1, 1, 1, 1], { room })).toHaveLength(3);
		const lengths = [50, 10, 10, 10];
		expect(await choose([9, 1, 1, 1], { room, lengths })).toEqual([0]);
	});

	it("takes none of none", async () => {
		expect(await choose([])).toEqual([]);
	});
});
