import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import MiniSearch from "minisearch";
import type { Article } from "../../article/article.ts";
import type { Engine } from "./engine.ts";

const OTHER_ARTICLES = 80;

const OPTIONS = { fields: ["text"], storeFields: ["text"] };

/** Plain MiniSearch: its defaults, one document a passage. */
export class MiniSearchEngine implements Engine {
	readonly #file: string;
	#articles: readonly Article[] = [];
	#index = new MiniSearch(OPTIONS);
	readonly #other = new MiniSearch(OPTIONS);

	constructor(folder: string) {
		this.#file = join(folder, "minisearch.json");
	}

	async store(articles: readonly Article[]): Promise<void> {
		this.#articles = articles;
		this.#other.addAll(toDocuments(articles.slice(0, OTHER_ARTICLES)));
	}

	async index(): Promise<void> {
		await this.#index.addAllAsync(toDocuments(this.#articles));
		this.#articles = [];
	}

	async start(): Promise<void> {
		const json = await readFile(this.#file, "utf8");
		this.#index = MiniSearch.loadJSON(json, OPTIONS);
	}

	async save(): Promise<number> {
		const json = JSON.stringify(this.#index);
		await writeFile(this.#file, json);
		return Buffer.byteLength(json);
	}

	ask(question: string) {
		return this.#index.search(question);
	}

	askOther(question: string) {
		return this.#other.search(question);
	}

	async close(): Promise<void> {}
}

function toDocuments(articles: readonly Article[]) {
	return articles
		.flatMap(({ paragraphs }) => paragraphs)
		.map((text, id) => ({ id, text }));
}
