import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MODEL_FOLDER } from "../../src/config.ts";
import { loadModels } from "../../src/model/load-models.ts";
import type { Models } from "../../src/model/models.ts";
import {
	type Evaluation,
	evaluate,
	evaluateUnrelated,
} from "../../src/tools/evaluation/evaluation.ts";
import type { Scope } from "../../src/tools/evaluation/prediction.ts";
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
	"questions asked in other words, by words only, %s scope",
	(scope) => {
		let evaluation: Evaluation;
		beforeAll(async () => {
			const [set] = readSets([FOLDER]);
			evaluation = await evaluate(set as QuestionSet, {
				scope,
				models: null,
			});
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

/** With the models, of every fifth question. */
const READ_FLOORS = {
	article: { hit1: 60, hit3: 82 },
	library: { recall20: 70 },
} as const;

describe("questions asked in other words, with the models", () => {
	let models: Models;
	beforeAll(async () => {
		models = await loadModels({ folder: MODEL_FOLDER });
	});
	afterAll(() => models.close());

	/** Asks every fifth question, and prints what came. */
	async function ask(scope: Scope): Promise<Evaluation> {
		const [whole] = readSets([FOLDER]) as [QuestionSet];
		const questions = whole.questions.filter((_, at) => at % 5 === 0);
		const set = { ...whole, questions };
		const evaluation = await evaluate(set, { scope, models });
		const { hit1, hit3, recall20, f1, refusedAnswerable } = evaluation.scores;
		console.log(`newsroom, ${scope} scope, with models:`, {
			hit1,
			hit3,
			recall20,
			f1,
			refusedAnswerable,
		});
		return evaluation;
	}

	it.each(["article", "library"] as const)(
		"reach their floors, %s scope",
		async (scope) => {
			const { scores } = await ask(scope);
			for (const [figure, floor] of Object.entries(READ_FLOORS[scope]))
				expect(scores[figure as Figure], figure).toBeGreaterThanOrEqual(floor);
		},
		600_000,
	);
});

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
	const { scores } = await evaluateUnrelated(first, second, {
		models: null,
	});
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
			...["--without-models", "--scope", "article"],
			...["--json", json, "--misses", misses],
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
			"sure",
		]);
		expect(await readFile(misses, "utf8")).toMatch(
			/^# newsroom, article\n\n## ./u,
		);
	});

	it("reads with the models, and writes the short answers down", async () => {
		const [set] = readSets([FOLDER]) as [QuestionSet];
		const few = join(folder, "few");
		const [article] = set.articles;
		const questions = set.questions
			.filter((one) => one.article === article?.id)
			.slice(0, 5);
		const toLines = (lines: readonly unknown[]) =>
			lines.map((line) => `${JSON.stringify(line)}\n`).join("");
		await mkdir(few);
		await writeFile(join(few, "articles.jsonl"), toLines([article]));
		await writeFile(join(few, "questions.jsonl"), toLines(questions));
		const json = join(folder, "few.jsonl");
		const { stdout, stderr } = await run(few, "--json", json);
		expect(stdout).toMatch(/ encode s\nfew +article .*\nfew +library /u);
		expect(stderr).toBe("");
		const predictions = (await readFile(json, "utf8"))
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect(predictions).toHaveLength(10);
		const answers = predictions.flatMap(({ answer }) => answer ?? []);
		expect(answers).not.toEqual([]);
		for (const { start, end, text } of answers)
			expect(article?.text.slice(start, end)).toBe(text);
	});

	it("writes misses of a set beside unrelated questions", async () => {
		const misses = join(folder, "unrelated.md");
		const { stdout } = await run(
			FOLDER,
			...["--without-models", "--unrelated", FOLDER, "--misses", misses],
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
		[
			"another strictness",
			[FOLDER, "--strictness", "lax"],
			/--strictness must be sure, balanced, near/,
		],
		["a seed", [FOLDER, "--typos", "--seed", "x"], /--seed must be a number/],
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

	it("shows less the stricter answers are", async () => {
		const toRefused = async (...options: string[]) => {
			const { stdout } = await run(
				FOLDER,
				...["--without-models", "--scope", "article", ...options],
			);
			const [names = "", figures = ""] = stdout.trim().split("\n");
			const at = names.split(/ {2,}/u).indexOf("refused");
			return Number(figures.split(/ {2,}/u)[at]);
		};
		const refused = await toRefused();
		expect(await toRefused("--strictness", "balanced")).toBe(refused);
		expect(await toRefused("--strictness", "sure")).toBeGreaterThan(refused);
		expect(await toRefused("--strictness", "near")).toBeLessThan(refused);
	});

	it("asks mistyped questions, too, with the same slips for the same seed", async () => {
		const options = ["--without-models", "--scope", "article", "--typos"];
		const toScores = async (...more: string[]) => {
			const { stdout } = await run(FOLDER, ...options, ...more);
			const lines = stdout.trim().split("\n");
			return lines.map((line) => line.split(/ {2,}/u).slice(0, 6).join(" "));
		};
		const [, untouched, mistyped] = await toScores();
		expect(untouched).toMatch(/^newsroom article /u);
		expect(mistyped).toMatch(/^newsroom, mistyped article /u);
		expect(await toScores("--seed", "1")).toContain(mistyped);
		expect(await toScores("--seed", "2")).not.toContain(mistyped);
	});

	it("explains itself", async () => {
		expect((await run("--help")).stdout).toMatch(/--misses FILE/u);
	});
});
