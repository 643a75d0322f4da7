import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MIN_SAVED_PASSAGES } from "../../src/search/segments/segment-files.ts";
import type { ServerIndex } from "../../src/search/server-index.ts";
import { LibraryStage, toArticle } from "./library-stage.ts";

let stage: LibraryStage;

beforeEach(() => {
	stage = new LibraryStage();
});

afterEach(() => stage.close());

const files = () => globSync(join(stage.indexFolder, "**/*.segment"));

/** The articles that have a word. */
const find = (index: ServerIndex, word: string) => [
	...new Set(
		index.words
			.search(word)
			.filter(({ terms }) => terms.has(word))
			.map(({ article }) => article),
	),
];

/** Enough to be saved; the first is about qzqold. */
async function fill(): Promise<number> {
	const first = await stage.add(toArticle("qzqold", 40));
	for (let number = 1; number * 40 < MIN_SAVED_PASSAGES + 40; number++)
		await stage.add(toArticle(`qzq${number}x`, 40));
	await stage.load();
	expect(files()).not.toEqual([]);
	return first;
}

describe("an index on the disk", () => {
	it("is read again, and nothing is analyzed twice", async () => {
		const first = await fill();
		const before = files();
		const index = await stage.load();
		expect(find(index, "qzqold")).toEqual([first]);
		expect(index.words.segments).toHaveLength(1);
		expect(files()).toEqual(before);
	});

	it("is not worth a file for a small library", async () => {
		await stage.add(toArticle("qzqold"));
		await stage.load();
		expect(files()).toEqual([]);
	});

	it("lacks what was added later: the database has it", async () => {
		await fill();
		const added = await stage.add(toArticle("qzqnew"));
		expect(find(await stage.load(), "qzqnew")).toEqual([added]);
	});

	it("has what was removed later: the database hasn't", async () => {
		const first = await fill();
		await stage.library().remove(first, "mod", "");
		const index = await stage.load();
		expect(find(index, "qzqold")).toEqual([]);
		expect(index.words.has(first)).toBe(false);
	});

	it("isn't believed where another text has the same id, as after a backup was restored", async () => {
		const first = await fill();
		const other = toArticle("qzqother", 2).paragraphs;
		stage.database.run(
			"UPDATE revisions SET paragraphs = ? WHERE article = ?",
			JSON.stringify(other),
			first,
		);
		stage.database.run(
			"UPDATE articles SET text_hash = ? WHERE id = ?",
			"ab".repeat(32),
			first,
		);
		const index = await stage.load();
		expect(find(index, "qzqother")).toEqual([first]);
		expect(
			index.words.search("harbour", first).map(({ passage }) => passage.start),
		).toHaveLength(2);
	});

	it("is made again when it is damaged, or was made by another analyzer", async () => {
		const first = await fill();
		const [file = ""] = files();
		const bytes = readFileSync(file);
		bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
		writeFileSync(file, bytes);
		expect(find(await stage.load(), "qzqold")).toEqual([first]);
		const [again = ""] = files();
		writeFileSync(
			again,
			readFileSync(again)
				.toString("latin1")
				.replace(/"maker":"./u, '"maker":"!'),
			"latin1",
		);
		expect(find(await stage.load(), "qzqold")).toEqual([first]);
		expect(files()).toHaveLength(1);
	});

	it("isn't read when it wasn't written to the end", async () => {
		const first = await fill();
		const [file = ""] = files();
		writeFileSync(`${file}.unfinished`, readFileSync(file).subarray(0, 1000));
		expect(find(await stage.load(), "qzqold")).toEqual([first]);
		expect(globSync(join(stage.indexFolder, "**/*.unfinished"))).toEqual([]);
	});

	it("loses the words of an erased article, in memory and on the disk", async () => {
		const first = await fill();
		const index = await stage.load();
		const library = stage.library();
		await library.remove(first, "mod", "");
		await index.update(first);
		await library.erase(first, "mod");
		await index.forget(first);
		await index.settle();
		const sign = Buffer.from("qzqold", "utf16le");
		expect(files()).not.toEqual([]);
		for (const file of files())
			expect(readFileSync(file).includes(sign)).toBe(false);
		expect(
			index.words.segments.map(({ dictionary }) => dictionary.find("qzqold")),
		).toEqual(index.words.segments.map(() => -1));
		expect(find(index, "qzq3x")).toHaveLength(1);
	});

	it("follows what is added, removed and restored, without being made again", async () => {
		const index = await stage.load();
		const id = await stage.add(toArticle("qzqnew"));
		await index.update(id);
		expect(find(index, "qzqnew")).toEqual([id]);
		await stage.library().remove(id, "mod", "");
		await index.update(id);
		expect(find(index, "qzqnew")).toEqual([]);
		await stage.library().restore(id, "mod");
		await index.update(id);
		expect(find(index, "qzqnew")).toEqual([id]);
	});
});
