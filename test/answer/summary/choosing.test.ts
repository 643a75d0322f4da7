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
		risk: () => 0,
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

	it("leaves out what is hardly understood", async () => {
		const risk = (at: number) => (at === 3 ? 0.5 : 0);
		expect(await choose([1, 5, 2, 9], { risk })).toEqual([1, 2]);
	});

	it("takes what is riskier only where there would be too few", async () => {
		const room = { ...ROOM, least: 2, most: 4 };
		const risk = (at: number) => [0, 0.3, 0.4, 0.9][at] ?? 0;
		expect(await choose([9, 9, 9, 9], { risk, room })).toEqual([0, 1]);
		expect(await choose([9, 9], { risk: () => 0.9, room })).toEqual([]);
	});

	it("takes what is less risky rather than what adds a little more", async () => {
		const risk = (at: number) => (at === 1 ? 0.2 : 0);
		expect(await choose([5, 5.9, 5, 1], { risk })).toEqual([0, 2]);
		expect(await choose([5, 9, 5, 1], { risk })).toEqual([0, 1]);
	});

	it("brings along the sentence before, if both are worth it", async () => {
		const risk = (at: number, chosen: readonly number[]) =>
			at === 3 && !chosen.includes(2) ? 1 : 0;
		expect(await choose([1, 2, 3, 9], { risk })).toEqual([2, 3]);
		expect(await choose([5, 4, 0, 6], { risk })).toEqual([0, 1]);
	});

	it("brings nothing along that doesn't fit", async () => {
		const risk = (at: number, chosen: readonly number[]) =>
			at === 1 && !chosen.includes(0) ? 1 : 0;
		const room = { ...ROOM, most: 1, least: 1 };
		expect(await choose([1, 9, 5], { risk, room })).toEqual([2]);
	});

	it("leaves out what isn't allowed, and brings it along for nothing", async () => {
		const risk = (at: number, chosen: readonly number[]) =>
			at === 1 && !chosen.includes(0) ? 1 : 0;
		const isAllowed = [false, true, true, true];
		expect(await choose([9, 9, 1, 1], { risk, isAllowed })).toEqual([2, 3]);
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
