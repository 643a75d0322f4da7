import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TopScores } from "../../src/search/top-scores.ts";

/** Few different ones, so that many are the same. */
const score = fc.oneof(
	fc.integer({ min: -3, max: 3 }),
	fc.double({ noNaN: true }),
);
const scores = fc.array(score, { maxLength: 60 });
const limit = fc.integer({ min: 1, max: 20 });

function toDescending(scores: readonly number[]): number[] {
	return scores.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0));
}

describe("TopScores", () => {
	it("keeps the scores that sorting them all would keep", () => {
		fc.assert(
			fc.property(scores, limit, (scores, limit) => {
				const top = new TopScores<number>(limit);
				scores.forEach((score, at) => {
					top.add(at, score);
				});
				const kept = top.all();
				expect(new Set(kept).size).toBe(kept.length);
				expect(
					toDescending(kept.map((at) => (scores[at] as number) + 0)),
				).toEqual(
					toDescending(scores.map((score) => score + 0)).slice(0, limit),
				);
			}),
		);
	});

	it("says beforehand whether a score would be kept", () => {
		fc.assert(
			fc.property(scores, limit, (scores, limit) => {
				const top = new TopScores<symbol>(limit);
				for (const score of scores) {
					const thing = Symbol();
					const takes = top.takes(score);
					top.add(thing, score);
					expect(top.all().includes(thing)).toBe(takes);
				}
			}),
		);
	});

	it("keeps the first of those with the same score", () => {
		const top = new TopScores<string>(2);
		for (const thing of ["first", "second", "third"]) top.add(thing, 1);
		expect(top.all().sort()).toEqual(["first", "second"]);
	});

	it("has nothing at first", () => {
		expect(new TopScores(3).all()).toEqual([]);
	});
});
