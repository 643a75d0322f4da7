import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { BOT } from "../../src/library/stored-article.ts";

let folder: string;
let database: Database;
let library: Library;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	library = new Library(database, "one");
});

afterEach(async () => {
	database.close();
	await rm(folder, { recursive: true });
});

function make(headline: string, details: Partial<Article> = {}): Article {
	return {
		headline,
		byline: null,
		publisher: null,
		url: null,
		publishedAt: null,
		tags: [],
		paragraphs: [`This is what “${headline}” says.`, "And that is all."],
		...details,
	};
}

describe("adding", () => {
	it("gives an article back as it was put in", async () => {
		const article = make("Harbour", {
			byline: "Jane Roe",
			publisher: "The Example",
			url: "https://example.org/",
			publishedAt: "2025-03-04",
			tags: ["sea", "ship"],
		});
		const { article: added } = await library.add(article, "mod");
		const found = await library.find(added.id);
		expect(found).toEqual(added);
		expect(found).toMatchObject({
			...article,
			state: "live",
			revision: 1,
			isExample: false,
		});
	});

	it("changes nothing when the very same text is live", async () => {
		const first = await library.add(make("Harbour"), "mod");
		const again = await library.add(
			{ ...make("Harbour"), headline: "Other words" },
			"mod",
		);
		expect(again.wasThere).toBe(true);
		expect(again.article).toEqual(first.article);
		expect(await library.changes()).toHaveLength(1);
	});

	it("adds the same text again once it was removed", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		await library.remove(article.id, "mod", "");
		const again = await library.add(make("Harbour"), "mod");
		expect(again.wasThere).toBe(false);
		expect(await library.restore(article.id, "mod")).toBe(false);
	});
});

describe("examples", () => {
	const EXAMPLES = [make("Moon"), make("Sun")];

	it("are loaded once in a server's life", async () => {
		await library.loadExamples(EXAMPLES);
		await library.loadExamples(EXAMPLES);
		const entries = await library.entries("live");
		expect(
			entries.map(({ headline, isExample }) => [headline, isExample]),
		).toEqual([
			["Sun", true],
			["Moon", true],
		]);
		for (const { id } of entries) await library.remove(id, "mod", "");
		await library.loadExamples(EXAMPLES);
		expect(await library.entries("live")).toEqual([]);
	});

	it("give way to the first own article, and only to the first", async () => {
		await library.loadExamples(EXAMPLES);
		const first = await library.add(make("Harbour"), "mod");
		expect(first.examplesRemoved).toHaveLength(2);
		expect((await library.changes()).map(({ actor }) => actor)).toEqual([
			"mod",
			BOT,
			BOT,
		]);
		const [sun = 0] = first.examplesRemoved;
		expect(await library.restore(sun, "mod")).toBe(true);
		const second = await library.add(make("Ship"), "mod");
		expect(second.examplesRemoved).toEqual([]);
		expect((await library.find(sun))?.state).toBe("live");
	});
});

describe("removing, restoring, erasing", () => {
	it("go one way round: live, removed, live or erased", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		const { id } = article;
		expect(await library.restore(id, "mod")).toBe(false);
		expect(await library.erase(id, "mod")).toBe(false);
		expect(await library.remove(id, "mod", "wrong")).toBe(true);
		expect(await library.remove(id, "mod", "wrong")).toBe(false);
		expect((await library.live()).map(({ id }) => id)).toEqual([]);
		expect(await library.restore(id, "mod")).toBe(true);
		expect((await library.live()).map(({ id }) => id)).toEqual([id]);
		await library.remove(id, "mod", "wrong again");
		expect(await library.erase(id, "mod")).toBe(true);
		expect(await library.find(id)).toBeNull();
		expect(await library.restore(id, "mod")).toBe(false);
	});

	it("leave a record of who did what, without the erased text", async () => {
		const { article } = await library.add(make("Harbour"), "ann");
		await library.remove(article.id, "bob", "The harbour was another one");
		expect((await library.changes())[0]?.reason).toMatch(/another one/u);
		await library.erase(article.id, "cat");
		const changes = await library.changes();
		expect(
			changes.map(({ action, actor, reason }) => [action, actor, reason]),
		).toEqual([
			["erase", "cat", null],
			["remove", "bob", null],
			["add", "ann", null],
		]);
	});

	it("leave nothing of an erased text in the files", async () => {
		const secret = "Quokkas parade at midnight in Zanzibar";
		const { article } = await library.add(
			make("Parade", { paragraphs: [secret] }),
			"mod",
		);
		await library.remove(article.id, "mod", "");
		await library.erase(article.id, "mod");
		const { readFile, readdir } = await import("node:fs/promises");
		for (const name of await readdir(folder)) {
			const bytes = await readFile(join(folder, name));
			expect(bytes.includes(secret)).toBe(false);
		}
	});
});

describe("another server", () => {
	it("finds and changes nothing of this one, whatever id it gives", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		const { id } = article;
		const other = new Library(database, "two");
		expect(await other.find(id)).toBeNull();
		expect(await other.live()).toEqual([]);
		expect(await other.remove(id, "mod", "")).toBe(false);
		await library.remove(id, "mod", "");
		expect(await other.restore(id, "mod")).toBe(false);
		expect(await other.erase(id, "mod")).toBe(false);
		expect((await library.find(id))?.state).toBe("removed");
	});

	it("may have the very same text", async () => {
		await library.add(make("Harbour"), "mod");
		const other = await new Library(database, "two").add(
			make("Harbour"),
			"mod",
		);
		expect(other.wasThere).toBe(false);
	});
});

it("lists the newest first: by publication, else by when it was added", async () => {
	await library.add(make("Old", { publishedAt: "2001-01-01" }), "mod");
	await library.add(make("Undated"), "mod");
	await library.add(make("Coming", { publishedAt: "2999-01-01" }), "mod");
	const entries = await library.entries("live");
	expect(entries.map(({ headline }) => headline)).toEqual([
		"Coming",
		"Undated",
		"Old",
	]);
});
