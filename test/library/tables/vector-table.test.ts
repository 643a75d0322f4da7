import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../../src/library/database.ts";
import { Library } from "../../../src/library/library.ts";
import {
	DAYS_KEPT_AFTER_LEAVING,
	Servers,
} from "../../../src/library/servers.ts";
import type { ArticleVectors } from "../../../src/library/tables/vector-table.ts";

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

async function add(headline: string): Promise<number> {
	const { article } = await library.add(
		{
			headline,
			byline: null,
			publisher: null,
			url: null,
			publishedAt: null,
			tags: [],
			paragraphs: [`This is what “${headline}” says.`],
		},
		"mod",
	);
	return article.id;
}

const make = (article: number, text: string, revision = 1): ArticleVectors => ({
	article,
	revision,
	vectors: new TextEncoder().encode(text),
	sentences: new TextEncoder().encode(`${text}'s sentences`),
	sentenceCounts: Uint8Array.of(0, 3),
});

/** What is kept of the sentences of an article. */
async function readSentences(id: number, revision = 1, of = library) {
	const found = await of.findSentenceVectors(id, revision, "us");
	return (
		found && [
			new TextDecoder().decode(found.sentences),
			[...found.sentenceCounts],
		]
	);
}

async function readAll(maker: string, of = library): Promise<string[]> {
	const texts: string[] = [];
	for await (const { vectors } of of.vectors(maker))
		texts.push(new TextDecoder().decode(vectors));
	return texts;
}

async function filesWith(text: string): Promise<string[]> {
	const names = await readdir(folder);
	const files = await Promise.all(
		names.map((name) => readFile(join(folder, name))),
	);
	return names.filter((_, at) => files[at]?.includes(text));
}

describe("vectors", () => {
	it("are found again as they were put in, however many articles there are", async () => {
		const texts = Array.from({ length: 120 }, (_, number) => `v${number}`);
		for (const text of texts)
			expect(await library.putVectors(make(await add(text), text), "us")).toBe(
				true,
			);
		expect(await readAll("us")).toEqual(texts);
		expect(await readSentences(50)).toEqual(["v49's sentences", [0, 3]]);
	});

	it("of another maker aren't found, until they are put in again", async () => {
		const id = await add("Harbour");
		await library.putVectors(make(id, "old"), "them");
		expect(await readAll("us")).toEqual([]);
		expect(await library.findVectors(id, "us")).toBeNull();
		expect(await readSentences(id)).toBeNull();
		await library.putVectors(make(id, "new"), "us");
		expect(await readAll("us")).toEqual(["new"]);
		expect(await readAll("them")).toEqual([]);
		expect(await readSentences(id)).toEqual(["new's sentences", [0, 3]]);
		expect(await library.findVectors(id, "us")).toMatchObject({
			article: id,
			revision: 1,
		});
	});

	it("of another revision are neither kept nor found", async () => {
		const id = await add("Harbour");
		expect(await library.putVectors(make(id, "next", 2), "us")).toBe(false);
		await library.putVectors(make(id, "first"), "us");
		database.run("UPDATE articles SET revision = 2 WHERE id = ?", id);
		expect(await readAll("us")).toEqual([]);
		expect(await library.findVectors(id, "us")).toBeNull();
		expect(await readSentences(id, 1)).toBeNull();
		expect(await readSentences(id, 2)).toBeNull();
	});

	it("of a removed article aren't found until it is restored", async () => {
		const id = await add("Harbour");
		await library.putVectors(make(id, "kept"), "us");
		await library.remove(id, "mod", "");
		expect(await readAll("us")).toEqual([]);
		expect(await readSentences(id)).toBeNull();
		expect(await library.putVectors(make(id, "late"), "us")).toBe(false);
		await library.restore(id, "mod");
		expect(await readAll("us")).toEqual(["kept"]);
		expect(await readSentences(id)).toEqual(["kept's sentences", [0, 3]]);
	});

	it("of an erased article are in no file", async () => {
		const secrets = ["quokkas", "wombats", "bilbies"];
		const [vectors, sentences, sentenceCounts] = secrets.map((secret) =>
			new TextEncoder().encode(`${secret} parade `.repeat(400)),
		) as [Uint8Array, Uint8Array, Uint8Array];
		const article = await add("Harbour");
		const made = {
			article,
			revision: 1,
			vectors,
			sentences,
			sentenceCounts,
		};
		await library.putVectors(made, "us");
		for (const secret of secrets)
			expect(await filesWith(`parade ${secret}`)).not.toEqual([]);
		await library.remove(article, "mod", "");
		await library.erase(article, "mod");
		for (const secret of secrets) expect(await filesWith(secret)).toEqual([]);
		expect(await library.putVectors(made, "us")).toBe(false);
	});

	it("of another server are neither found nor changed", async () => {
		const id = await add("Harbour");
		const other = new Library(database, "two");
		expect(await other.putVectors(make(id, "other"), "us")).toBe(false);
		await library.putVectors(make(id, "own"), "us");
		expect(await other.putVectors(make(id, "other"), "us")).toBe(false);
		expect(await readAll("us", other)).toEqual([]);
		expect(await readSentences(id, 1, other)).toBeNull();
		expect(await other.findVectors(id, "us")).toBeNull();
		expect(await readAll("us")).toEqual(["own"]);
	});

	it("go with their server", async () => {
		await library.putVectors(make(await add("Harbour"), "quokkas"), "us");
		const servers = new Servers(database);
		await servers.leave("one");
		const later = Date.now() + (DAYS_KEPT_AFTER_LEAVING + 1) * 86_400_000;
		await servers.eraseLeft(new Date(later));
		expect(database.all("SELECT article FROM vectors")).toEqual([]);
		expect(await filesWith("quokkas")).toEqual([]);
	});
});
