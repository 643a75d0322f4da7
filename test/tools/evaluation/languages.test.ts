import { expect, it } from "vitest";
import { evaluate } from "../../../src/tools/evaluation/evaluation.ts";
import { readSets } from "../../../src/tools/evaluation/question-set.ts";

/** The share of all questions, in hundredths, that this counts. */
function toMean(figures: readonly (number | null)[]): number {
	return (
		figures.reduce<number>((sum, one) => sum + (one ?? 0), 0) / figures.length
	);
}

it("finds by words what articles in twelve languages say", async () => {
	const sets = readSets(["test/tools/languages"]);
	expect(sets).toHaveLength(12);
	const scores = [];
	for (const set of sets)
		scores.push(
			(await evaluate(set, { models: null, scope: "library" })).scores,
		);
	for (const { hit3, refusedAnswerable } of scores) {
		expect(hit3).toBeGreaterThan(85);
		expect(refusedAnswerable).toBeLessThan(20);
	}
	expect(toMean(scores.map(({ hit1 }) => hit1))).toBeGreaterThan(90);
	expect(toMean(scores.map(({ hit3 }) => hit3))).toBeGreaterThan(96);
	expect(
		toMean(scores.map(({ refusedAnswerable }) => refusedAnswerable)),
	).toBeLessThan(8);
});
