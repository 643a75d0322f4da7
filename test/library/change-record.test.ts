import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import type {
	ChangeFilter,
	RecordedChange,
} from "../../src/library/stored-article.ts";
import { toArticle } from "./filled-database.ts";

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

async function add(number: number, actor: string): Promise<number> {
	return (await library.add(toArticle(number), actor)).article.id;
}

/** One article stays, one is renamed and removed, one is erased. */
async function play() {
	const stays = await add(1, "ann");
	const removed = await add(2, "bob");
	const erased = await add(3, "ann");
	const renamed = { ...toArticle(2), headline: "Another name" };
	await library.edit(removed, 1, renamed, "cal");
	await library.remove(removed, "ann", "old news");
	await library.remove(erased, "ann", "a secret");
	await library.erase(erased, "bob");
	return { stays, removed, erased };
}

async function list(filter: ChangeFilter): Promise<string[]> {
	const found = await library.listChanges(filter, { limit: 100 });
	expect(await library.countChanges(filter)).toBe(found.length);
	return found.map(
		({ actor, action, headline }) => `${actor} ${action} ${headline}`,
	);
}

async function readAll(filter: ChangeFilter): Promise<RecordedChange[]> {
	const all: RecordedChange[] = [];
	for await (const change of library.changesFound(filter)) all.push(change);
	return all;
}

describe("what was done", () => {
	it("is listed with what an article is called now, latest first", async () => {
		await play();
		expect(await list({})).toEqual([
			"bob erase null",
			"ann remove null",
			"ann remove Another name",
			"cal edit Another name",
			"ann add null",
			"bob add Another name",
			"ann add Number 1",
		]);
	});

	it("is found by article, by who did it and by what it was", async () => {
		const { removed, erased } = await play();
		expect(await list({ article: erased, actors: ["bob"] })).toEqual([
			"bob erase null",
		]);
		expect(await list({ article: removed, action: "remove" })).toEqual([
			"ann remove Another name",
		]);
		expect(await list({ actors: ["bob", "cal"] })).toHaveLength(3);
		expect(await list({ actors: [] })).toEqual([]);
		expect(await list({ article: 99 })).toEqual([]);
	});

	it("is not known to another server", async () => {
		const { erased } = await play();
		library = new Library(database, "two");
		expect(await list({})).toEqual([]);
		expect(await list({ article: erased })).toEqual([]);
		expect(await library.erased()).toEqual([]);
	});

	it("is paged, and read whole", async () => {
		for (let number = 0; number < 1_203; number++)
			await library.remove(await add(1, "ann"), "ann", "");
		const all = await library.listChanges({}, { limit: 10_000 });
		expect(all).toHaveLength(2_406);
		expect(await library.listChanges({}, { limit: 3, offset: 2 })).toEqual(
			all.slice(2, 5),
		);
		expect(await readAll({})).toEqual(all);
		expect(await readAll({ action: "remove" })).toEqual(
			all.filter(({ action }) => action === "remove"),
		);
	});

	it("tells which articles were erased", async () => {
		const { erased } = await play();
		expect(await library.erased()).toEqual([
			{ id: erased, erasedAt: expect.stringMatching(/^\d{4}-/u) },
		]);
	});
});
