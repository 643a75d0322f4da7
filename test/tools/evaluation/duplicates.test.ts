import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { MIN_NEAR_CONTAINMENT } from "../../../src/article/likeness/resemblance.ts";
import {
	type Comparison,
	compareCopies,
	toDuplicateScores,
} from "../../../src/tools/evaluation/duplicates.ts";
import {
	type QuestionSet,
	readSets,
} from "../../../src/tools/evaluation/question-set.ts";

const FOLDER = "test/tools/sets/newsroom";
const [set] = readSets([FOLDER]) as [QuestionSet];

describe("copies of news articles", () => {
	const comparisons = compareCopies(set);

	it("are told from other articles", () => {
		const scores = toDuplicateScores(comparisons, MIN_NEAR_CONTAINMENT);
		expect(scores.precision).toBeGreaterThanOrEqual(0.99);
		expect(scores.recall).toBeGreaterThanOrEqual(0.95);
	});

	it("are found when only the first half came", () => {
		const halves = comparisons.filter(({ kind }) => kind === "first half");
		expect(halves).toHaveLength(set.articles.length);
		for (const { containment } of halves)
			expect(containment).toBeGreaterThan(MIN_NEAR_CONTAINMENT);
	});

	it("are kept apart from stories written anew under the same headline", () => {
		const [first, second] = set.articles as [
			(typeof set.articles)[0],
			(typeof set.articles)[0],
		];
		const anew = { ...second, headline: first.headline };
		const kinds = compareCopies({ ...set, articles: [first, anew] });
		expect(kinds.filter(({ isCopy }) => isCopy === null)).toHaveLength(1);
		expect(kinds.filter(({ isCopy }) => isCopy === false)).toEqual([]);
	});
});

it("counts rough edits for precision, but not for recall", () => {
	const toComparison = (
		kind: string,
		isCopy: boolean | null,
		containment: number,
	): Comparison => ({ kind, isCopy, containment });
	const comparisons = [
		toComparison("typos mended", true, 0.9),
		toComparison("paragraph added", true, 0.4),
		toComparison("first half", true, 0.9),
		toComparison("another article", false, 0.6),
		toComparison("rewritten", null, 0.9),
	];
	expect(toDuplicateScores(comparisons, 0.5)).toEqual({
		precision: 2 / 3,
		recall: 1 / 2,
	});
});

it("are measured by npm run evaluate", async () => {
	const { stdout } = await promisify(execFile)(process.execPath, [
		"--disable-warning=ExperimentalWarning",
		"src/tools/evaluate.ts",
		FOLDER,
		"--duplicates",
	]);
	expect(stdout).toMatch(/^threshold +precision +recall/u);
	expect(stdout).toMatch(/\nfirst half +yes +24 /u);
});
