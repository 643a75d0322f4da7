import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Article } from "../../src/article/article.ts";
import type { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";

export function toArticle(number: number): Article {
	return {
		headline: `Number ${number}`,
		byline: null,
		publisher: "The Quay",
		url: null,
		publishedAt: "2025-07-08",
		tags: ["sea"],
		paragraphs: [`This is number ${number}. `.repeat(50).trim()],
	};
}

/**
 * Fills a database with something of everything: articles of two servers, one
 * removed, one erased, one edited, vectors and the record of it all.
 *
 * @param from the number of the first article
 */
export async function fill(database: Database, from = 0): Promise<void> {
	for (const server of ["one", "two"]) {
		const library = new Library(database, server);
		for (let number = from; number < from + 6; number++)
			await library.add(toArticle(number), "mod");
		const [first, second, third, fourth] = await library.live();
		if (!first || !second || !third || !fourth) throw new Error("none added");
		await library.remove(first.id, "mod", "old news");
		await library.remove(second.id, "mod", "wrong");
		await library.erase(second.id, "mod");
		await library.edit(third.id, 1, toArticle(from + 1_000), "mod");
		const vectors = new Uint8Array(500).fill(from % 256);
		const sentences = { sentences: vectors, sentenceCounts: vectors };
		const made = { article: fourth.id, revision: 1, vectors, ...sentences };
		await library.putVectors(made, "us");
	}
}

/** All that a database file holds, table by table. */
export function readTables(file: string): Record<string, unknown[]> {
	const connection = new DatabaseSync(file, { readOnly: true });
	const names = connection
		.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
		.all()
		.map(({ name }) => String(name));
	const tables = names.map((name) => {
		const rows = connection.prepare(`SELECT * FROM ${name}`).all();
		return [name, rows] as const;
	});
	connection.close();
	return Object.fromEntries(tables);
}

export function readFolder(folder: string): Record<string, unknown[]> {
	return readTables(join(folder, "pullquote.db"));
}
