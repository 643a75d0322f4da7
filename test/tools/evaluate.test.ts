import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	type Evaluation,
	evaluate,
	evaluateUnrelated,
} from "../../src/tools/evaluation/evaluation.ts";
import {
	type QuestionSet,
	readSets,
} from "../../src/tools/evaluation/question-set.ts";

const FOLDER = "test/tools/sets/newsroom";

/** Not part of the project. */
const SCRIPT = resolve("../shared/eval/score.mjs");

type Figure = keyof Evaluation["scores"];

/** What a change must not fall below; `npm run evaluate` prints the figures. */
const FLOORS = {
	article: { hit1: 23, hit5: 57, recall10: 83 },
	library: { hit1: 10.6, hit5: 17, recall20: 22 },
} as const;

describe.each(["article", "library"] as const)(
	"questions asked in other words, %s scope",
	(scope) => {
		let evaluation: Evaluation;
		beforeAll(async () => {
			const [set] = readSets([FOLDER]);
			evaluation = await evaluate(set as QuestionSet, { scope });
		});

		it.each(Object.entries(FLOORS[scope]))(
			"reach a %s of %d at least",
			(figure, floor) => {
				const { scores } = evaluation;
				expect(scores[figure as Figure]).toBeGreaterThanOrEqual(floor);
			},
		);

		it.skipIf(!existsSync(SCRIPT))(
			"score as the evaluation data's own script scores them",
			async () => {
				const { score } = await import(pathToFileURL(SCRIPT).href);
				const { set, scores, predictions } = evaluation;
				const {
					n: _,
					quote: __,
					...theirs
				} = score(set.questions, predictions);
				for (const [name, figure] of Object.entries(theirs))
					expect(Number(scores[name as Figure]?.toFixed(1)), name).toBe(figure);
				expect(Object.keys(theirs)).toContain("auroc");
			},
		);

		it("all have a prediction, in the order of their passages' merit", () => {
			const { predictions, set } = evaluation;
			expect(predictions.map(({ id }) => id)).toEqual(
				set.questions.map(({ id }) => id),
			);
			for (const { citations, candidates } of predictions)
				for (const [at, { sentence, ...place }] of citations.entries()) {
					expect(place).toEqual(candidates[at]);
					expect(sentence.start).toBeGreaterThanOrEqual(place.start);
					expect(sentence.end).toBeLessThanOrEqual(place.end);
				}
		});
	},
);

it("asks unrelated questions as ones that the library can't answer", async () => {
	const [set] = readSets([FOLDER]) as [QuestionSet];
	const half = (keep: (name: string) => boolean): QuestionSet => ({
		name: "half",
		articles: set.articles.filter(({ id }) => keep(id)),
		questions: set.questions.filter(({ article }) => keep(article)),
	});
	const [first, second] = [
		half((name) => name <= "desk-12"),
		half((name) => name > "desk-12"),
	];
	const { scores } = await evaluateUnrelated(first, second, () => {});
	expect(scores.answeredUnanswerable).not.toBeNull();
	expect(scores.auroc).not.toBeNull();
});

describe("npm run evaluate", () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	});
	afterAll(() => rm(folder, { recursive: true }));

	const run = (...parameters: string[]) =>
		promisify(execFile)(process.execPath, [
			"--disable-warning=ExperimentalWarning",
			"src/tools/evaluate.ts",
			...parameters,
		]);

	it("prints a table, and writes predictions and misses", async () => {
		const json = join(folder, "predictions.jsonl");
		const misses = join(folder, "misses.md");
		const { stdout, stderr } = await run(
			FOLDER,
			...["--scope", "article", "--json", json, "--misses", misses],
		);
		expect(stdout).toMatch(/^set +scope +hit1 .*\nnewsroom +article /u);
		expect(stdout.trim().split("\n")).toHaveLength(2);
		expect(stderr).toBe("");
		const lines = (await readFile(json, "utf8")).trim().split("\n");
		expect(lines).toHaveLength(336);
		expect(Object.keys(JSON.parse(lines[0] ?? "")).sort()).toEqual([
			"answered",
			"citations",
			"confidence",
			"id",
			"scope",
			"set",
		]);
		expect(await readFile(misses, "utf8")).toMatch(
			/^# newsroom, article\n\n## ./u,
		);
	});

	it("writes misses of a set beside unrelated questions", async () => {
		const misses = join(folder, "unrelated.md");
		const { stdout } = await run(
			FOLDER,
			...["--unrelated", FOLDER, "--misses", misses],
		);
		expect(stdout).toMatch(/\nnewsroom of newsroom +library /u);
		expect(await readFile(misses, "utf8")).toMatch(
			/^# newsroom of newsroom, library\n\n## ./u,
		);
	});

	it.each([
		["no set", [], /Name the folder/],
		[
			"a scope for unrelated questions",
			[FOLDER, "--unrelated", FOLDER, "--scope", "article"],
			/--unrelated asks the whole library/,
		],
		[
			"a file that can't be written",
			[FOLDER, "--json", "nowhere/predictions.jsonl"],
			/nowhere\/predictions\.jsonl can't be written/,
		],
		["a folder that isn't one", ["nowhere"], /nowhere holds no question set/],
		["another scope", [FOLDER, "--scope", "all"], /article or library/],
		["an unknown option", [FOLDER, "--fast"], /--fast/],
	])(
		"says in one line what is wrong with %s",
		async (_, parameters, message) => {
			const error = await run(...parameters).catch((reason) => reason);
			expect(error.code).toBe(1);
			expect(error.stderr).toMatch(message);
			expect(error.stderr.trim().split("\n")).toHaveLength(1);
		},
	);

	it("explains itself", async () => {
		expect((await run("--help")).stdout).toMatch(/--misses FILE/u);
	});
});
