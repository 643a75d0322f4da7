import { createHash } from "node:crypto";
import { type Article, toText } from "../article/article.ts";
import type { Database } from "./database.ts";
import {
	type ArticleEntry,
	type ArticleRow,
	type ArticleState,
	type LiveArticle,
	type StoredArticle,
	toEntry,
	toStoredArticle,
} from "./stored-article.ts";

const DETAILS = `articles.id, state, is_example, revision, added_at, text_hash,
	headline, byline, publisher, url, published_at, tags`;

const JOINED = `articles JOIN revisions
	ON revisions.article = articles.id AND revisions.number = articles.revision`;

/** Newest first: by the day of publication, else the day it was added. */
const NEWEST_FIRST =
	"ORDER BY coalesce(published_at, substr(added_at, 1, 10)) DESC, articles.id DESC";

/** The rows of one server's articles and their revisions. */
export class ArticleTable {
	readonly #database: Database;
	readonly #server: string;

	constructor(database: Database, server: string) {
		this.#database = database;
		this.#server = server;
	}

	/** An article in whatever state but erased. */
	find(id: number): StoredArticle | null {
		const row = this.#database.get<ArticleRow>(
			`SELECT ${DETAILS}, paragraphs FROM ${JOINED}
			WHERE server = ? AND articles.id = ?`,
			this.#server,
			id,
		);
		return row ? toStoredArticle(row) : null;
	}

	/** The live article with the very same text. */
	findSame(paragraphs: readonly string[]): StoredArticle | null {
		const row = this.#database.get<{ id: number }>(
			`SELECT id FROM articles
			WHERE server = ? AND text_hash = ? AND state = 'live'`,
			this.#server,
			toTextHash(paragraphs),
		);
		return row ? this.find(row.id) : null;
	}

	/** Newest first. */
	entries(state: ArticleState): ArticleEntry[] {
		return this.#database
			.all<ArticleRow>(
				`SELECT ${DETAILS} FROM ${JOINED}
				WHERE server = ? AND state = ? ${NEWEST_FIRST}`,
				this.#server,
				state,
			)
			.map(toEntry);
	}

	live(): LiveArticle[] {
		return this.#database.all<LiveArticle>(
			`SELECT id, revision, text_hash AS textHash FROM articles
			WHERE server = ? AND state = 'live'`,
			this.#server,
		);
	}

	liveExampleIds(): number[] {
		return this.#database
			.all<{ id: number }>(
				`SELECT id FROM articles
				WHERE server = ? AND is_example = 1 AND state = 'live'`,
				this.#server,
			)
			.map(({ id }) => id);
	}

	/** Whether the server ever had an article that didn't come with the bot. */
	hadOwn(): boolean {
		const own = this.#database.get(
			"SELECT 1 FROM articles WHERE server = ? AND is_example = 0",
			this.#server,
		);
		return own !== undefined;
	}

	/** Puts a live article in, with its first revision; returns its id. */
	insert(article: Article, isExample: boolean): number {
		const at = new Date().toISOString();
		this.#database.run(
			"INSERT INTO servers (id) VALUES (?) ON CONFLICT DO NOTHING",
			this.#server,
		);
		const { id } = this.#database.run(
			`INSERT INTO articles (server, state, is_example, revision, text_hash, added_at)
			VALUES (?, 'live', ?, 1, ?, ?)`,
			this.#server,
			isExample ? 1 : 0,
			toTextHash(article.paragraphs),
			at,
		);
		this.#insertRevision(id, article, at);
		return id;
	}

	/** Changes an article's state, if it is the one that it changes from. */
	setState(id: number, from: ArticleState, to: ArticleState): boolean {
		const { changes } = this.#database.run(
			"UPDATE articles SET state = ? WHERE id = ? AND server = ? AND state = ?",
			to,
			id,
			this.#server,
			from,
		);
		return changes === 1;
	}

	/** Deletes all revisions of an article, and what tells of its text. */
	deleteText(id: number): void {
		this.#database.run("DELETE FROM revisions WHERE article = ?", id);
		this.#database.run("UPDATE articles SET text_hash = NULL WHERE id = ?", id);
	}

	#insertRevision(id: number, article: Article, at: string): void {
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
	}
}

function toTextHash(paragraphs: readonly string[]): string {
	return createHash("sha256").update(toText(paragraphs)).digest("hex");
}
