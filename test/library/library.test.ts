import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { BOT, type StoredArticle } from "../../src/library/stored-article.ts";

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
		expect(await library.listChanges({}, { limit: 100 })).toHaveLength(1);
	});

	it("adds the same text again once it was removed", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		await library.remove(article.id, "mod", "");
		const again = await library.add(make("Harbour"), "mod");
		expect(again.wasThere).toBe(false);
		expect(await library.restore(article.id, "mod")).toBeNull();
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
		expect(
			(await library.listChanges({}, { limit: 100 })).map(({ actor }) => actor),
		).toEqual(["mod", BOT, BOT]);
		const [sun = 0] = first.examplesRemoved;
		expect(await library.restore(sun, "mod")).toBeGreaterThan(0);
		const second = await library.add(make("Ship"), "mod");
		expect(second.examplesRemoved).toEqual([]);
		expect((await library.find(sun))?.state).toBe("live");
	});
});

describe("removing, restoring, erasing", () => {
	it("go one way round: live, removed, live or erased", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		const { id } = article;
		expect(await library.restore(id, "mod")).toBeNull();
		expect(await library.erase(id, "mod")).toBe(false);
		expect(await library.remove(id, "mod", "wrong")).toBeGreaterThan(0);
		expect(await library.remove(id, "mod", "wrong")).toBeNull();
		expect((await library.live()).map(({ id }) => id)).toEqual([]);
		expect(await library.restore(id, "mod")).toBeGreaterThan(0);
		expect((await library.live()).map(({ id }) => id)).toEqual([id]);
		await library.remove(id, "mod", "wrong again");
		expect(await library.erase(id, "mod")).toBe(true);
		expect(await library.find(id)).toBeNull();
		expect(await library.restore(id, "mod")).toBeNull();
	});

	it("leave a record of who did what, without the erased text", async () => {
		const { article } = await library.add(make("Harbour"), "ann");
		await library.remove(article.id, "bob", "The harbour was another one");
		expect((await library.listChanges({}, { limit: 100 }))[0]?.reason).toMatch(
			/another one/u,
		);
		await library.erase(article.id, "cat");
		const changes = await library.listChanges({}, { limit: 100 });
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

describe("editing", () => {
	it("makes a new revision and keeps the old one", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		const edited = await library.edit(
			article.id,
			1,
			make("Harbour reopens", { paragraphs: ["It reopened.", "At last."] }),
			"other",
		);
		expect(edited).toMatchObject({
			kind: "edited",
			article: { id: article.id, revision: 2, headline: "Harbour reopens" },
		});
		const revisions = await library.revisions(article.id);
		expect(
			revisions.map(({ number, headline, madeBy }) => [
				number,
				headline,
				madeBy,
			]),
		).toEqual([
			[2, "Harbour reopens", "other"],
			[1, "Harbour", "mod"],
		]);
		expect((await library.listChanges({}, { limit: 100 }))[0]).toMatchObject({
			action: "edit",
			actor: "other",
			revision: 2,
		});
	});

	it("changes nothing that says so already", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		const edit = await library.edit(article.id, 1, make("Harbour"), "mod");
		expect(edit.kind).toBe("same");
		expect(await library.revisions(article.id)).toHaveLength(1);
	});

	it("lets only one of two who edited the same revision", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		const { id } = article;
		await library.edit(id, 1, make("One"), "one");
		const second = await library.edit(id, 1, make("Two"), "two");
		expect(second.kind).toBe("edited meanwhile");
		expect((await library.find(id))?.headline).toBe("One");
	});

	it("makes no twin of another article", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		const other = await library.add(make("Ship"), "mod");
		const { paragraphs } = article;
		const edit = await library.edit(
			other.article.id,
			1,
			make("Ship", { paragraphs }),
			"mod",
		);
		expect(edit).toMatchObject({ kind: "twin", article: { id: article.id } });
	});

	it("leaves alone what is not live, or another server's", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		const other = new Library(database, "other");
		const edit = await other.edit(article.id, 1, make("Mine"), "mod");
		expect(edit.kind).toBe("gone");
		expect(await other.revisions(article.id)).toEqual([]);
		await library.remove(article.id, "mod", "");
		const late = await library.edit(article.id, 1, make("Late"), "mod");
		expect(late.kind).toBe("gone");
	});
});

describe("undoing", () => {
	const last = async () =>
		(await library.listChanges({}, { limit: 100 }))[0]?.id ?? 0;

	it("takes back an addition, an edit, a removal and a restoration", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		const { id } = article;
		expect((await library.undo(await last(), "mod")).kind).toBe("undone");
		expect((await library.find(id))?.state).toBe("removed");
		await library.restore(id, "mod");
		await library.edit(id, 1, make("Changed"), "mod");
		expect((await library.undo(await last(), "mod")).kind).toBe("undone");
		expect(await library.find(id)).toMatchObject({
			headline: "Harbour",
			revision: 3,
		});
		await library.remove(id, "mod", "");
		expect((await library.undo(await last(), "mod")).kind).toBe("undone");
		expect((await library.find(id))?.state).toBe("live");
	});

	it("is for one's own change alone, and only for the latest", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		const added = await last();
		expect((await library.undo(added, "other")).kind).toBe("not yours");
		await library.edit(article.id, 1, make("Changed"), "other");
		expect((await library.undo(added, "mod")).kind).toBe("changed since");
		expect((await library.undo(999, "mod")).kind).toBe("not yours");
	});

	it("is for an hour", async () => {
		await library.add(make("Harbour"), "mod");
		const before = new Date(Date.now() - 61 * 60_000).toISOString();
		database.run("UPDATE changes SET at = ?", before);
		expect((await library.undo(await last(), "mod")).kind).toBe("too old");
	});
});

describe("another server", () => {
	it("finds and changes nothing of this one, whatever id it gives", async () => {
		const { article } = await library.add(make("Harbour"), "mod");
		const { id } = article;
		const other = new Library(database, "two");
		expect(await other.find(id)).toBeNull();
		expect(await other.live()).toEqual([]);
		expect(await other.remove(id, "mod", "")).toBeNull();
		await library.remove(id, "mod", "");
		expect(await other.restore(id, "mod")).toBeNull();
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

it("reads all articles of a state with their text, page by page", async () => {
	const ids: number[] = [];
	for (let number = 0; number < 23; number++) {
		const { article } = await library.add(make(`Number ${number}`), "mod");
		ids.push(article.id);
	}
	const [first = 0] = ids;
	await library.remove(first, "mod", "");
	await new Library(database, "two").add(make("Elsewhere"), "mod");
	const live: StoredArticle[] = [];
	for await (const article of library.articles("live")) live.push(article);
	expect(live.map(({ id }) => id)).toEqual(ids.slice(1));
	expect(live[7]).toEqual(await library.find(ids[8] ?? 0));
	const removed = library.articles("removed");
	expect((await removed.next()).value).toEqual(await library.find(first));
	expect((await removed.next()).done).toBe(true);
});
