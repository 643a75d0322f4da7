import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../src/article/archive.ts";
import type { Article } from "../../src/article/article.ts";
import { toMarkdownFile } from "../../src/article/markdown-file.ts";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { anyArticle } from "../article/any-article.ts";
import { expectFailure, runScript } from "./run-script.ts";

const SOURCE = "1100000000000000000";
const TARGET = "1200000000000000000";

let base: string;
let folder: string;
let archive: string;

beforeEach(async () => {
	base = await mkdtemp(join(tmpdir(), "pullquote-"));
	folder = join(base, "data");
	archive = join(base, "export.zip");
});

afterEach(() => rm(base, { recursive: true }));

/** Does something with a server's library while no script has the database. */
async function within<Result>(
	server: string,
	use: (library: Library) => Promise<Result>,
): Promise<Result> {
	const database = new Database(folder);
	try {
		return await use(new Library(database, server));
	} finally {
		database.close();
	}
}

async function addAll(articles: readonly Article[]): Promise<number[]> {
	return within(SOURCE, async (library) => {
		const ids: number[] = [];
		for (const article of articles)
			ids.push((await library.add(article, "mod")).article.id);
		return ids;
	});
}

function readLive(server: string): Promise<Article[]> {
	return within(server, async (library) => {
		const articles: Article[] = [];
		for await (const stored of library.articles("live")) {
			const { headline, byline, publisher, url, publishedAt } = stored;
			const { tags, paragraphs } = stored;
			const details = { headline, byline, publisher, url, publishedAt, tags };
			articles.push({ ...details, paragraphs });
		}
		return articles.sort((a, b) =>
			JSON.stringify(a) < JSON.stringify(b) ? -1 : 1,
		);
	});
}

function toFerry(number: number): Article {
	return {
		headline: `Ferry ${number}`,
		byline: "Jane Roe",
		publisher: null,
		url: null,
		publishedAt: null,
		tags: [],
		paragraphs: [`The ferry ${number} will not sail. `.repeat(5).trim()],
	};
}

it("another server has the very same articles after export and import", async () => {
	const articles = fc.sample(anyArticle, { numRuns: 20, seed: 7 });
	await addAll(articles);
	await runScript("export", folder, "--server", SOURCE, "--out", archive);
	const { code, output, errors } = await runScript(
		"import",
		folder,
		archive,
		"--server",
		TARGET,
	);
	expect(errors).toBe("");
	expect(output).toContain("20 added, 0 already there, 0 refused\n");
	expect(code).toBe(0);
	expect(await readLive(TARGET)).toEqual(await readLive(SOURCE));
}, 120_000);

describe("npm run export", () => {
	it("reads beside the bot that runs", async () => {
		await addAll([toFerry(1), toFerry(2)]);
		await within(SOURCE, async () => {
			const run = await runScript("export", folder, "--server", SOURCE);
			const [name = ""] = readdirSync(join(folder, "exports"));
			const file = join(folder, "exports", name);
			expect(run.output).toBe(`Exported 2 articles to ${file}\n`);
			expect(run.code).toBe(0);
			expect(openArchive(readFileSync(file)).map(({ name }) => name)).toEqual([
				"ferry-1-1.md",
				"ferry-2-2.md",
			]);
		});
	});

	it("takes removed articles along only if told to, in a folder", async () => {
		const [, second = 0] = await addAll([toFerry(1), toFerry(2)]);
		await within(SOURCE, (library) => library.remove(second, "mod", ""));
		const names = async (...options: string[]) => {
			const out = join(base, `${options.length}.zip`);
			const args = ["--server", SOURCE, "--out", out, ...options];
			await runScript("export", folder, ...args);
			return openArchive(readFileSync(out)).map(({ name }) => name);
		};
		expect(await names()).toEqual(["ferry-1-1.md"]);
		expect(await names("--removed")).toEqual([
			"ferry-1-1.md",
			"removed/ferry-2-2.md",
		]);
		const back = await runScript(
			"import",
			folder,
			join(base, "1.zip"),
			"--server",
			TARGET,
		);
		expect(back.output).toContain("1 added, 0 already there, 0 refused");
	});

	it("overwrites no file", async () => {
		await addAll([toFerry(1)]);
		writeFileSync(archive, "mine");
		await expectFailure(
			runScript("export", folder, "--server", SOURCE, "--out", archive),
			/is there already/u,
		);
		expect(readFileSync(archive, "utf8")).toBe("mine");
	});

	it("names the servers there are", async () => {
		await expectFailure(runScript("export", folder), /There is no database/u);
		await addAll([toFerry(1)]);
		await expectFailure(
			runScript("export", folder),
			new RegExp(`Name a server: .*There are: ${SOURCE}\\.`, "u"),
		);
		await expectFailure(
			runScript("export", folder, "--server", TARGET),
			new RegExp(`There is no server ${TARGET}\\. There are: ${SOURCE}`, "u"),
		);
	});
});

describe("npm run import", () => {
	const importFrom = (place: string) =>
		runScript("import", folder, place, "--server", TARGET);

	it("says a line about each file, and loses none for another's sake", async () => {
		const files = join(base, "files");
		mkdirSync(join(files, "older"), { recursive: true });
		const write = (name: string, text: string) =>
			writeFileSync(join(files, name), text);
		const story = toFerry(3).paragraphs[0] ?? "";
		write("a.md", toMarkdownFile(toFerry(1)));
		write("b.txt", `Ferry 3\n\n${story}`);
		write("c.md", "---\nheadline: [broken\n---\n");
		write("d.txt", "Too short.");
		write("e.html", `<html><body><h1>Cats</h1><p>${"Cats. ".repeat(60)}</p>`);
		write("f.md", toMarkdownFile({ ...toFerry(1), headline: "Other" }));
		write("g.md", "x".repeat(10_500_000));
		write("h.txt", "\x1b[31mred".repeat(20));
		write("photo.jpg", "");
		write("older/z.md", toMarkdownFile(toFerry(9)));
		const { code, output, errors } = await importFrom(files);
		expect(errors).toBe("");
		expect(code).toBe(1);
		expect(output).not.toContain("\x1b");
		const lines = output.trim().split("\n");
		expect(lines).toEqual([
			expect.stringMatching(/^added {9}a\.md: no\. \d+, “Ferry 1”$/u),
			expect.stringMatching(/^added {9}b\.txt: no\. \d+, “Ferry 3”$/u),
			expect.stringMatching(/^refused {7}c\.md: The front matter can't/u),
			expect.stringMatching(/^refused {7}d\.txt: .*at least 80/u),
			expect.stringMatching(/^added {9}e\.html: no\. \d+/u),
			expect.stringMatching(/^already there f\.md: .* another headline$/u),
			expect.stringMatching(/^refused {7}g\.md: It is larger than 10 MiB/u),
			expect.stringMatching(/^(?:added|refused) +h\.txt: /u),
			expect.stringMatching(/added, 1 already there, \d refused$/u),
			"1 other file left alone",
			expect.stringMatching(/has never been in server/u),
		]);
	});

	it("finds all there the second time, and notes who it was", async () => {
		await addAll([toFerry(1), toFerry(2)]);
		await runScript("export", folder, "--server", SOURCE, "--out", archive);
		await importFrom(archive);
		const { code, output } = await importFrom(archive);
		expect(output).toContain("0 added, 2 already there, 0 refused");
		expect(output).not.toContain("never been");
		expect(code).toBe(0);
		const changes = await within(TARGET, (library) =>
			library.listChanges({}, { limit: 100 }),
		);
		expect(changes.filter(({ actor }) => actor === "operator")).toMatchObject([
			{ action: "add" },
			{ action: "add" },
		]);
	});

	it("keeps an imported article that was there as an example", async () => {
		const files = join(base, "files");
		mkdirSync(files);
		const example = readFileSync("data/articles/chandrayaan-3.md");
		writeFileSync(join(files, "a.md"), example);
		writeFileSync(join(files, "b.md"), toMarkdownFile(toFerry(1)));
		const { output } = await importFrom(files);
		expect(output).toContain("2 added, 0 already there, 0 refused");
		expect(await readLive(TARGET)).toHaveLength(2);
	});

	it("adds the sound files of an archive with a damaged one", async () => {
		const bytes = zipSync({
			"a.md": Buffer.from("One two three. ".repeat(20)),
			"news/b.md": Buffer.from(toMarkdownFile(toFerry(1))),
			"__MACOSX/news/b.md": Buffer.from("no"),
			"news/.b.md": Buffer.from("no"),
		});
		bytes.fill(0xff, 34, 50);
		writeFileSync(archive, bytes);
		const { code, output } = await importFrom(archive);
		expect(output).toMatch(/^refused {7}a\.md: It is damaged/mu);
		expect(output).toMatch(/^added {9}news\/b\.md/mu);
		expect(output).toContain("1 added, 0 already there, 1 refused");
		expect(code).toBe(1);
	});

	it("refuses while the bot runs", async () => {
		writeFileSync(archive, zipSync({ "a.md": Buffer.from("a") }));
		await within(SOURCE, () =>
			expectFailure(importFrom(archive), /Another Pullquote is running/u),
		);
	});

	it.each([
		["/no/such/place", /There is no \/no\/such\/place/u],
		["package.json", /package\.json can't be imported\. This is no ZIP/u],
		[
			"src/tools",
			/There are no \.md, \.txt, \.html, \.pdf or \.docx files in/u,
		],
	])("refuses %s", (place, reason) => expectFailure(importFrom(place), reason));

	it.each([
		[["--server", TARGET], /Name one folder/u],
		[["data/articles"], /Name a server: --server ID/u],
		[["data/articles", "--server", "the quay"], /a number of 17/u],
	])("refuses %j", (args, reason) =>
		expectFailure(runScript("import", folder, ...args), reason),
	);
});
