import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../../src/article/article.ts";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { ServerIndex } from "../../src/search/server-index.ts";
import type { Encoder } from "../../src/search/vectors/article-encoding.ts";

/** A library on the disk with its index, both of which can be opened again. */
export class LibraryStage {
	readonly folder = mkdtempSync(join(tmpdir(), "pullquote-"));
	readonly database = new Database(this.folder);
	readonly indexFolder = join(this.folder, "indexes");

	library(server = "one"): Library {
		return new Library(this.database, server);
	}

	/** Adds an article without telling the index; returns its id. */
	async add(article: Article, server = "one"): Promise<number> {
		return (await this.library(server).add(article, "mod")).article.id;
	}

	/** What a start of the bot would load. */
	async load(
		server = "one",
		encoder: Encoder | null = null,
	): Promise<ServerIndex> {
		const index = new ServerIndex({
			server,
			library: this.library(server),
			folder: join(this.indexFolder, server),
			encoder,
			onProgress: () => {},
		});
		await index.load();
		await index.settle();
		return index;
	}

	close(): void {
		this.database.close();
		rmSync(this.folder, { recursive: true });
	}
}

/** An article with a word that no other has, in so many paragraphs. */
export function toArticle(sign: string, paragraphs = 1): Article {
	return {
		headline: `About ${sign}`,
		byline: null,
		publisher: null,
		url: null,
		publishedAt: null,
		tags: [],
		paragraphs: Array.from(
			{ length: paragraphs },
			(_, number) =>
				`Paragraph ${number} says that the harbour master of ${sign} has left for good.`,
		),
	};
}
