import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { Database } from "../../../src/library/database.ts";
import { ArticleDrafts } from "../../../src/records/drafts/article-drafts.ts";

const HOUR = 3_600_000;

const ARTICLE: Article = {
	headline: "The ferry left",
	byline: null,
	publisher: "The Quay",
	url: null,
	publishedAt: "2025-07-08",
	tags: ["sea"],
	paragraphs: ["It left.", "Nobody came."],
};

let folder: string;
let database: Database;
let drafts: ArticleDrafts;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	drafts = new ArticleDrafts(database);
});

afterEach(async () => {
	vi.useRealTimers();
	database.close();
	await rm(folder, { recursive: true });
});

const keep = (server = "one", origin = "ferry.txt") =>
	drafts.keep(server, {
		article: ARTICLE,
		leftOut: ["By nobody"],
		member: "mod",
		batch: "b",
		origin,
	});

it("gives back what was kept, after a restart, too", async () => {
	const draft = await keep();
	expect(draft).toMatchObject({ article: ARTICLE, leftOut: ["By nobody"] });
	database.close();
	database = new Database(folder);
	drafts = new ArticleDrafts(database);
	expect(await drafts.find("one", draft.id)).toEqual(draft);
});

it("gives nothing of one server to another", async () => {
	const { id } = await keep();
	expect(await drafts.find("two", id)).toBeNull();
	expect(await drafts.list("two")).toEqual([]);
	await drafts.update("two", id, { ...ARTICLE, headline: "Theirs" });
	expect(await drafts.forget("two", id)).toBe(false);
	expect((await drafts.find("one", id))?.article).toEqual(ARTICLE);
});

it("changes what will be published", async () => {
	const { id } = await keep();
	const changed = { ...ARTICLE, headline: "The ferry came back" };
	await drafts.update("one", id, changed);
	expect((await drafts.find("one", id))?.article).toEqual(changed);
});

it("lists them, the latest first, and forgets one once", async () => {
	vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
	const first = await keep("one", "first.txt");
	vi.advanceTimersByTime(1_000);
	await keep("one", "second.txt");
	const origins = (await drafts.list("one")).map(({ origin }) => origin);
	expect(origins).toEqual(["second.txt", "first.txt"]);
	expect(await drafts.forget("one", first.id)).toBe(true);
	expect(await drafts.forget("one", first.id)).toBe(false);
	expect(await drafts.list("one")).toHaveLength(1);
});

it("keeps them for a day", async () => {
	vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
	const { id } = await keep();
	vi.advanceTimersByTime(23 * HOUR);
	await drafts.expire();
	expect(await drafts.find("one", id)).not.toBeNull();
	vi.advanceTimersByTime(2 * HOUR);
	expect(await drafts.find("one", id)).toBeNull();
	expect(await drafts.list("one")).toEqual([]);
	await drafts.expire();
	expect(database.all("SELECT * FROM article_drafts")).toEqual([]);
});
