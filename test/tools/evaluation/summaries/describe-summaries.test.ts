import { tmpdir } from "node:os";
import { beforeAll, describe, expect, it } from "vitest";
import { toMaterial } from "../../../../src/tools/evaluation/summaries/material.ts";
import {
	METHODS,
	type Method,
} from "../../../../src/tools/evaluation/summaries/methods.ts";
import {
	type SummaryScores,
	scoreSummary,
} from "../../../../src/tools/evaluation/summaries/summary-scores.ts";
import { readSummarySets } from "../../../../src/tools/evaluation/summaries/summary-set.ts";
import { expectFailure, runScript } from "../../run-script.ts";

const FOLDER = "test/tools/sets";

async function score(method: Method, constrained: boolean) {
	const scores: SummaryScores[] = [];
	for (const { articles } of readSummarySets([FOLDER], null))
		for (const one of articles) {
			const material = await toMaterial(one.article, null);
			const way = { method, constrained };
			const found = await scoreSummary(way, one, material);
			if (found) scores.push(found);
		}
	return scores;
}

function toMean(numbers: readonly number[]): number {
	return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function toHangingShare(scores: readonly SummaryScores[]): number {
	const looked = scores.flatMap(({ hanging }) => hanging ?? []);
	const toSum = (key: "of" | "count") =>
		looked.reduce((sum, one) => sum + one[key], 0);
	return toSum("count") / toSum("of");
}

describe("the bot's summaries of the sets", () => {
	const [own, first] = METHODS as [Method, Method];
	let scores: SummaryScores[];
	beforeAll(async () => {
		scores = await score(own, true);
	});

	it("share more with those of editors than the articles' first sentences", async () => {
		const beginnings = await score(first, true);
		for (const key of ["rouge1", "rouge2", "rougeL"] as const)
			expect(toMean(scores.map(({ lines }) => lines[key]))).toBeGreaterThan(
				toMean(beginnings.map(({ lines }) => lines[key])),
			);
	});

	it("have lines of more thirds of long articles than the first sentences", async () => {
		const toThirds = (all: readonly SummaryScores[]) =>
			toMean(all.flatMap(({ thirds }) => thirds ?? []));
		expect(toThirds(scores)).toBeGreaterThanOrEqual(0.55);
		expect(toThirds(await score(first, true))).toBeLessThan(0.45);
	});

	it("have at most 3 lines in 100 that hang, where somebody looked", async () => {
		expect(toHangingShare(scores)).toBeLessThanOrEqual(0.03);
		expect(toHangingShare(await score(own, false))).toBeGreaterThan(0.1);
	});
});

describe("npm run evaluate -- --summaries", () => {
	it("prints a table of all methods that need no network", async () => {
		const { output, code } = await runScript(
			"evaluate",
			tmpdir(),
			FOLDER,
			"--summaries",
			"--without-models",
			"--half",
			"open",
		);
		expect(code).toBe(0);
		expect(output).toMatch(/^59 articles\n/u);
		for (const name of ["terms, early, thirds", "the first", "LexRank"])
			expect(output).toContain(`\n${name}`);
		expect(output).not.toContain("reader");
		expect(output).toMatch(/sentences looked at\s+hang\s+precision/u);
		expect(output).toMatch(/An article of 10,000 words: \d+ ms/u);
	});

	it("knows two halves", () =>
		expectFailure(
			runScript("evaluate", tmpdir(), FOLDER, "--summaries", "--half", "third"),
			/--half must be open or closed/u,
		));
});
