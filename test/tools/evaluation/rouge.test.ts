import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureRouge } from "../../../src/tools/evaluation/rouge.ts";

/**
 * Beginnings and ends of articles with their summaries, and a few odd texts,
 * measured by Python's rouge-score 0.1.2, rounded to six decimals:
 * `RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=False)
 * .score(reference, summary)`, of each the `fmeasure`.
 */
const PAIRS = readFileSync("test/tools/evaluation/rouge-pairs.jsonl", "utf8")
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line));

describe("measureRouge", () => {
	it.each(PAIRS)("agrees with rouge-score on $summary", (pair) => {
		const measured = measureRouge(pair.reference, pair.summary);
		for (const name of ["rouge1", "rouge2", "rougeL"] as const)
			expect(measured[name]).toBeCloseTo(pair[name], 5);
	});

	it("counts a word no more often than both texts have it", () => {
		expect(measureRouge("the cat", "the the the").rouge1).toBeCloseTo(2 / 5);
	});
});
