import { createHash } from "node:crypto";
import { type Article, toText } from "../article/article.ts";
import type { Database } from "./database.ts";
import {
	type ArticleEntry,
	type ArticleRow,
	BOT,
	type Change,
	type StoredArticle,
	toEntry,
	toStoredArticle,
} from "./stored-article.ts";

/** What came of adding an article. */
export interface Addition {
	readonly article: StoredArticle;
	/** The same text was live already: this is that article, unchanged. */
	readonly wasThere: boolean;
	/** Example articles that gave way to the first article of the server's own. */
	readonly examplesRemoved: readonly number[];
}

const DETAILS = `articles.id, state, is_example, revision, added_at,
	headline, byline, publisher, url, published_at, tags`;

const JOINED = `articles JOIN revisions
	ON revisions.article = articles.id AND revisions.number = articles.revision`;

/** Newest first: by the day of publication, else the day it was added. */
const NEWEST_FIRST =
	"ORDER BY coalesce(published_at, substr(added_at, 1, 10)) DESC, articles.id DESC";

/**
 * The articles of one Discord server, with a record of who did what.
 *
 * When a method's promise is fulfilled, its change is on the disk. Articles of
 * other servers are neither found nor changed, whatever id is given.
 */
export class Library {
	readonly #database: Database;
	readonly #server: string;

	constructor(database: Database, server: string) {
		this.#database = database;
		this.#server = server;
	}

	/** Puts an article in, unless its very text is there already. */
	async add(article: Article, actor: string): Promise<Addition> {
		return this.#database.transaction(() => {
			const hash = toTextHash(article.paragraphs);
			const same = this.#findByHash(hash);
			if (same) return { article: same, wasThere: true, examplesRemoved: [] };
			const examplesRemoved = this.#hasOwnArticles()
				? []
				: this.#removeExamples();
			const id = this.#insert(article, hash, false);
			this.#record(id, "add", actor, null);
			const stored = this.#find(id) as StoredArticle;
			return { article: stored, wasThere: false, examplesRemoved };
		});
	}

	/** Puts the shipped articles in, once in a server's life. */
	async loadExamples(articles: readonly Article[]): Promise<void> {
		this.#database.transaction(() => {
			const { changes } = this.#database.run(
				`INSERT INTO servers (id, examples_loaded_at) VALUES (?, ?)
				ON CONFLICT DO UPDATE SET examples_loaded_at = excluded.examples_loaded_at
				WHERE examples_loaded_at IS NULL`,
				this.#server,
				now(),
			);
			if (changes === 0) return;
			for (const article of articles)
				this.#insert(article, toTextHash(article.paragraphs), true);
		});
	}

	/** An article of this server in whatever state but erased. */
	async find(id: number): Promise<StoredArticle | null> {
		return this.#find(id);
	}

	/** The ids of all live articles, newest first. */
	async liveIds(): Promise<number[]> {
		return this.#database
			.all<{ id: number }>(
				`SELECT articles.id FROM ${JOINED}
				WHERE server = ? AND state = 'live' ${NEWEST_FIRST}`,
				this.#server,
			)
			.map((row) => row.id);
	}

	/** What a list shows, newest first; erased articles are not in it. */
	async entries(state: "live" | "removed"): Promise<ArticleEntry[]> {
		return this.#database
			.all<ArticleRow>(
				`SELECT ${DETAILS} FROM ${JOINED}
				WHERE server = ? AND state = ? ${NEWEST_FIRST}`,
				this.#server,
				state,
			)
			.map(toEntry);
	}

	/** Takes a live article out; false if it isn't live. */
	async remove(id: number, actor: string, reason: string): Promise<boolean> {
		return this.#change(id, "live", "removed", () =>
			this.#record(id, "remove", actor, reason || null),
		);
	}

	/**
	 * Brings a removed article back.
	 *
	 * @returns false if it isn't removed, or its very text is live again as
	 * another article
	 */
	async restore(id: number, actor: string): Promise<boolean> {
		if (this.#isLiveElsewhere(id)) return false;
		return this.#change(id, "removed", "live", () =>
			this.#record(id, "restore", actor, null),
		);
	}

	/** Deletes a removed article's text and revisions for good. */
	async erase(id: number, actor: string): Promise<boolean> {
		const erased = this.#change(id, "removed", "erased", () => {
			this.#database.run("DELETE FROM revisions WHERE article = ?", id);
			this.#database.run(
				"UPDATE articles SET text_hash = NULL WHERE id = ?",
				id,
			);
			this.#database.run(
				"UPDATE changes SET reason = NULL WHERE article = ?",
				id,
			);
			this.#record(id, "erase", actor, null);
		});
		if (erased) this.#database.get("PRAGMA wal_checkpoint(TRUNCATE)");
		return erased;
	}

	/** What was done to the articles of this server, latest first. */
	async changes(): Promise<Change[]> {
		return this.#database.all<Change>(
			`SELECT article, action, actor, reason, at FROM changes
			WHERE server = ? ORDER BY id DESC`,
			this.#server,
		);
	}

	#find(id: number): StoredArticle | null {
		const row = this.#database.get<ArticleRow>(
			`SELECT ${DETAILS}, paragraphs FROM ${JOINED}
			WHERE server = ? AND articles.id = ?`,
			this.#server,
			id,
		);
		return row ? toStoredArticle(row) : null;
	}

	#findByHash(hash: string): StoredArticle | null {
		const row = this.#database.get<{ id: number }>(
			`SELECT id FROM articles
			WHERE server = ? AND text_hash = ? AND state = 'live'`,
			this.#server,
			hash,
		);
		return row ? this.#find(row.id) : null;
	}

	#isLiveElsewhere(id: number): boolean {
		const other = this.#database.get(
			`SELECT 1 FROM articles AS one JOIN articles AS other
			USING (server, text_hash)
			WHERE one.id = ? AND other.id <> one.id AND other.state = 'live'`,
			id,
		);
		return other !== undefined;
	}

	#hasOwnArticles(): boolean {
		const own = this.#database.get(
			"SELECT 1 FROM articles WHERE server = ? AND is_example = 0",
			this.#server,
		);
		return own !== undefined;
	}

	#removeExamples(): number[] {
		const examples = this.#database.all<{ id: number }>(
			"SELECT id FROM articles WHERE server = ? AND is_example = 1 AND state = 'live'",
			this.#server,
		);
		for (const { id } of examples) {
			this.#setState(id, "live", "removed");
			this.#record(id, "remove", BOT, "The server has an article of its own.");
		}
		return examples.map(({ id }) => id);
	}

	#insert(article: Article, hash: string, isExample: boolean): number {
		const at = now();
		this.#database.run(
			"INSERT INTO servers (id) VALUES (?) ON CONFLICT DO NOTHING",
			this.#server,
		);
		const { id } = this.#database.run(
			`INSERT INTO articles (server, state, is_example, revision, text_hash, added_at)
			VALUES (?, 'live', ?, 1, ?, ?)`,
			this.#server,
			isExample ? 1 : 0,
			hash,
			at,
		);
		this.#database.run(
			`INSERT INTO revisions (article, number, headline, byline, publisher, url,
				published_at, tags, paragraphs, made_at)
			VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)`,
			id,
			article.headline,
			article.byline,
			article.publisher,
			article.url,
			article.publishedAt,
			JSON.stringify(article.tags),
			JSON.stringify(article.paragraphs),
			at,
		);
		return id;
	}

	#change(id: number, from: string, to: string, whenDone: () => void): boolean {
		return this.#database.transaction(() => {
			const done = this.#setState(id, from, to);
			if (done) whenDone();
			return done;
		});
	}

	#setState(id: number, from: string, to: string): boolean {
		const { changes } = this.#database.run(
			"UPDATE articles SET state = ? WHERE id = ? AND server = ? AND state = ?",
			to,
			id,
			this.#server,
			from,
		);
		return changes === 1;
	}

	#record(
		article: number,
		action: Change["action"],
		actor: string,
		reason: string | null,
	): void {
		this.#database.run(
			`INSERT INTO changes (server, article, action, actor, reason, at)
			VALUES (?, ?, ?, ?, ?, ?)`,
			this.#server,
			article,
			action,
			actor,
			reason,
			now(),
		);
	}
}

function toTextHash(paragraphs: readonly string[]): string {
	return createHash("sha256").update(toText(paragraphs)).digest("hex");
}

function now(): string {
	return new Date().toISOString();
}
