import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { Desk } from "../../answer/desk.ts";
import type { Article } from "../../article/article.ts";
import { Database } from "../../library/database.ts";
import { Libraries } from "../../library/libraries.ts";
import type { Models } from "../../model/models.ts";
import { Indexes } from "../../search/indexes.ts";
import type { Engine } from "./engine.ts";

const SERVER = "large";
const OTHER = "small";
const OTHER_ARTICLES = 80;

/** The bot's own desk, as `/ask` uses it, over a database in a folder. */
export class PullquoteEngine implements Engine {
	readonly #folder: string;
	readonly #database: Database;
	readonly #indexes: Indexes;
	readonly #desk: Desk;
	#examples: readonly Article[] = [];

	/** @param models null: by words only */
	constructor(folder: string, models: Models | null = null) {
		this.#folder = folder;
		this.#database = new Database(folder);
		this.#indexes = new Indexes({
			folder: join(folder, "indexes"),
			maxBytes: Number.POSITIVE_INFINITY,
			models,
		});
		this.#desk = new Desk({
			libraries: new Libraries(this.#database, []),
			database: this.#database,
			indexes: this.#indexes,
			models,
			maxRemembered: 0,
			attachmentOrigins: [],
		});
	}

	async store(articles: readonly Article[]): Promise<void> {
		this.#examples = articles;
		await new Libraries(this.#database, articles).of(SERVER);
		const few = articles.slice(0, OTHER_ARTICLES);
		await new Libraries(this.#database, few).of(OTHER);
		await this.askOther("anything");
	}

	async index(): Promise<void> {
		await this.ask(this.#examples[0]?.headline ?? "anything");
	}

	/** Waits until all is found by meaning, too. */
	encode(): Promise<void> {
		return this.#indexes.encoded(SERVER);
	}

	async start(): Promise<void> {}

	async save(): Promise<number> {
		await this.#indexes.settle();
		return globSync(join(this.#folder, "**/*"))
			.map((file) => statSync(file))
			.reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
	}

	ask(question: string) {
		return this.#desk.ask(SERVER, { question, article: null });
	}

	askOther(question: string) {
		return this.#desk.ask(OTHER, { question, article: null });
	}

	async close(): Promise<void> {
		await this.#indexes.close();
		this.#database.close();
	}
}
