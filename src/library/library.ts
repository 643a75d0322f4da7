import { setImmediate as nextTurn } from "node:timers/promises";
import type { Article } from "../article/article.ts";
import { ArticleTable } from "./article-table.ts";
import { ChangeRecord } from "./change-record.ts";
import type { Database } from "./database.ts";
import {
	type ArticleEntry,
	type ArticleState,
	BOT,
	type Change,
	type LiveArticle,
	type StoredArticle,
} from "./stored-article.ts";
import {
	type ArticleVectors,
	type PassageVectors,
	type SentenceVectors,
	VectorTable,
} from "./vector-table.ts";

/** What came of adding an article. */
export interface Addition {
	readonly article: StoredArticle;
	/** The same text was live already: this is that article, unchanged. */
	readonly wasThere: boolean;
	/** Example articles that gave way to the first article of the server's own. */
	readonly examplesRemoved: readonly number[];
}

/**
 * The articles of one Discord server, with a record of who did what.
 *
 * When a method's promise is fulfilled, its change is on the disk. Articles of
 * other servers are neither found nor changed, whatever id is given.
 */
export class Library {
	readonly #database: Database;
	readonly #server: string;
	readonly #articles: ArticleTable;
	readonly #changes: ChangeRecord;
	readonly #vectors: VectorTable;
	#state = 0;

	constructor(database: Database, server: string) {
		this.#database = database;
		this.#server = server;
		this.#articles = new ArticleTable(database, server);
		this.#changes = new ChangeRecord(database, server);
		this.#vectors = new VectorTable(database, server);
	}

	/** Another number after each change of its articles, vectors aside. */
	get state(): number {
		return this.#state;
	}

	/** Puts an article in, unless its very text is there already. */
	async add(article: Article, actor: string): Promise<Addition> {
		return this.#change(() => {
			const same = this.#articles.findSame(article.paragraphs);
			if (same) return { article: same, wasThere: true, examplesRemoved: [] };
			const examplesRemoved = this.#makeWay();
			const id = this.#articles.insert(article, false);
			this.#changes.add({ article: id, action: "add", actor, reason: null });
			const stored = this.#articles.find(id) as StoredArticle;
			return { article: stored, wasThere: false, examplesRemoved };
		});
	}

	/** Puts the shipped articles in, once in a server's life. */
	async loadExamples(articles: readonly Article[]): Promise<void> {
		this.#change(() => {
			const { changes } = this.#database.run(
				`INSERT INTO servers (id, examples_loaded_at) VALUES (?, ?)
				ON CONFLICT DO UPDATE SET examples_loaded_at = excluded.examples_loaded_at
				WHERE examples_loaded_at IS NULL`,
				this.#server,
				new Date().toISOString(),
			);
			if (changes === 0) return;
			for (const article of articles) this.#articles.insert(article, true);
		});
	}

	/** An article of this server in whatever state but erased. */
	async find(id: number): Promise<StoredArticle | null> {
		return this.#articles.find(id);
	}

	/** All live articles, in no order. */
	async live(): Promise<LiveArticle[]> {
		return this.#articles.live();
	}

	/** What a list shows, newest first. */
	async entries(state: "live" | "removed"): Promise<ArticleEntry[]> {
		return this.#articles.entries(state);
	}

	/** Takes a live article out; false if it isn't live. */
	async remove(id: number, actor: string, reason: string): Promise<boolean> {
		return this.#change(() => this.#remove(id, actor, reason));
	}

	/**
	 * Brings a removed article back.
	 *
	 * @returns false if it isn't removed, or its very text is live again as
	 * another article
	 */
	async restore(id: number, actor: string): Promise<boolean> {
		return this.#change(() => {
			const article = this.#articles.find(id);
			if (!article || this.#articles.findSame(article.paragraphs)) return false;
			return this.#setState(id, "removed", "live", () =>
				this.#changes.add({
					article: id,
					action: "restore",
					actor,
					reason: null,
				}),
			);
		});
	}

	/** Deletes a removed article's text and revisions for good. */
	async erase(id: number, actor: string): Promise<boolean> {
		const erased = this.#change(() =>
			this.#setState(id, "removed", "erased", () => {
				this.#articles.deleteText(id);
				this.#vectors.delete(id);
				this.#changes.deleteReasons(id);
				this.#changes.add({
					article: id,
					action: "erase",
					actor,
					reason: null,
				});
			}),
		);
		if (erased) this.#database.wipe();
		return erased;
	}

	/** What was done to the articles of this server, latest first. */
	async changes(): Promise<Change[]> {
		return this.#changes.all();
	}

	/** The vectors that a maker made of the passages of all live articles. */
	async *vectors(maker: string): AsyncGenerator<PassageVectors> {
		for (let page = this.#vectors.page(maker, 0); ; ) {
			yield* page;
			const last = page.at(-1);
			if (!last) return;
			await nextTurn();
			page = this.#vectors.page(maker, last.article);
		}
	}

	/** Those of one article; null if it isn't live or there are none. */
	async findVectors(id: number, maker: string): Promise<PassageVectors | null> {
		return this.#vectors.find(id, maker);
	}

	/**
	 * The vectors that a maker made of an article's sentences; null if there are
	 * none, or the article isn't live or has another revision by now.
	 */
	async findSentenceVectors(
		id: number,
		revision: number,
		maker: string,
	): Promise<SentenceVectors | null> {
		return this.#vectors.findSentences(id, revision, maker);
	}

	/**
	 * Keeps an article's vectors, instead of those it had.
	 *
	 * @returns false if the article isn't live, or says something else by now
	 */
	async putVectors(vectors: ArticleVectors, maker: string): Promise<boolean> {
		return this.#vectors.put(vectors, maker);
	}

	#change<Result>(change: () => Result): Result {
		const result = this.#database.transaction(change);
		this.#state++;
		return result;
	}

	/** The examples give way when the server's first own article comes. */
	#makeWay(): number[] {
		if (this.#articles.hadOwn()) return [];
		const reason = "The server has an article of its own.";
		return this.#articles
			.liveExampleIds()
			.filter((id) => this.#remove(id, BOT, reason));
	}

	#remove(id: number, actor: string, reason: string): boolean {
		return this.#setState(id, "live", "removed", () =>
			this.#changes.add({
				article: id,
				action: "remove",
				actor,
				reason: reason || null,
			}),
		);
	}

	#setState(
		id: number,
		from: ArticleState,
		to: ArticleState,
		whenDone: () => void,
	): boolean {
		const done = this.#articles.setState(id, from, to);
		if (done) whenDone();
		return done;
	}
}
