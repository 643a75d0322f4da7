import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RISK } from "../../src/answer/summary/risk.ts";
import { readSets } from "../../src/tools/evaluation/question-set.ts";
import { CLUES } from "../../src/tools/fitting/ranking.ts";

const FOLDER = "test/tools/sets/newsroom";

const ARTICLES_PER_PART = 2;

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	await writePart("first", 0);
	await writePart("second", ARTICLES_PER_PART);
});

afterAll(() => rm(folder, { recursive: true }));

/** Some articles of the set, and their questions, as a set. */
async function writePart(name: string, start: number): Promise<void> {
	const [set] = readSets([FOLDER]);
	const articles = set?.articles.slice(start, start + ARTICLES_PER_PART) ?? [];
	const ids = new Set(articles.map(({ id }) => id));
	const questions = set?.questions.filter(({ article }) => ids.has(article));
	const toLines = (items: readonly unknown[] = []) =>
		items.map((item) => `${JSON.stringify(item)}\n`).join("");
	await mkdir(join(folder, name));
	await writeFile(join(folder, name, "articles.jsonl"), toLines(articles));
	await writeFile(join(folder, name, "questions.jsonl"), toLines(questions));
}

const run = (...parameters: string[]) =>
	promisify(execFile)(process.execPath, [
		"--disable-warning=ExperimentalWarning",
		"src/tools/fit.ts",
		...parameters,
	]);

/** Those that the code's weights were fitted to; `desks-4` is left to judge. */
const LABELLED = ["newsroom", "pages", "desks-1", "desks-2", "desks-3"];

describe("npm run fit -- --hanging", () => {
	it("prints the very weights that the code has, and what hangs with them", async () => {
		const folders = LABELLED.map((name) => `test/tools/sets/${name}`);
		const { stdout } = await run(...folders, "--hanging");
		for (const [name, weight] of Object.entries(RISK))
			expect(`${stdout}\n`).toContain(`\t${name}: ${weight.toFixed(3)},\n`);
		const [, share] = /^all +\d+ +\d+ +\d+ +([\d.]+)$/mu.exec(stdout) ?? [];
		expect(Number(share)).toBeLessThanOrEqual(3);
	});
});

describe("npm run fit", () => {
	it("prints weights to put into the code, and how well they do", async () => {
		const { stdout, stderr } = await run(
			folder,
			...["--every", "6", "--weight", "first/article=2"],
			...["--unrelated", "first=second", "--unrelated", "second=first"],
			...["--trust", "second=0.4"],
		);
		expect(stderr).toBe("");
		for (const clue of CLUES)
			expect(stdout).toMatch(new RegExp(`^\t${clue}: -?\\d+\\.\\d{4},$`, "mu"));
		expect(stdout).toMatch(/^set +questions +read +hit1 cv/mu);
		for (const name of ["first/article", "second/library"])
			expect(stdout).toMatch(new RegExp(`^${name} +\\d`, "mu"));
		expect(stdout).toMatch(/^first of second +unrelated +\d/mu);
		expect(stdout).toMatch(/^first of second, one article +unrelated +\d/mu);
		expect(stdout).toMatch(/^first, one article +answerable +\d/mu);
		const weights = String.raw`\{ relevance: \S+, coverage: \S+, closeness: \S+, constant: \S+ \},`;
		for (const scope of ["library", "article"])
			expect(stdout).toMatch(new RegExp(`^\t${scope}: ${weights}$`, "mu"));
		expect(stdout).toMatch(
			/^CHANCE = \{ perDoubling: \S+, passages: 300 \}$/mu,
		);
		expect(stdout).toMatch(
			/^SURE = \{ relevance: \S+, lead: \S+, constant: \S+ \}$/mu,
		);
		expect(stdout).not.toMatch(/NaN|undefined/u);
	}, 30_000);

	it.each([
		["no set", [], /Name the folder/],
		["a share of a question", [FOLDER, "--every", "0.5"], /whole number/],
		["a weight of nothing", [FOLDER, "--weight", "2"], /two parts/],
		[
			"a weight below 0",
			[FOLDER, "--weight", "newsroom/article=-1"],
			/not above 0/,
		],
		[
			"a weight of what isn't asked",
			[FOLDER, "--weight", "sport/article=2"],
			/there is only newsroom\/article, newsroom\/library\./,
		],
		[
			"a set that isn't there",
			[FOLDER, "--unrelated", "newsroom=sport"],
			/no set sport/,
		],
		["trust in nothing", [FOLDER, "--trust", "newsroom=0"], /--trust.*above 0/],
		["trust in no set", [FOLDER, "--trust", "sport=1"], /--trust sport/],
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
		expect((await run("--help")).stdout).toMatch(/--unrelated A=B/u);
	});
});
