import { createHash } from "node:crypto";
import { type Article, toText } from "../../article/article.ts";
import type { Database } from "../database.ts";
import { noteServer } from "../servers.ts";
import {
	type ArticleEntry,
	type ArticleRow,
	type ArticleState,
	type LiveArticle,
	type Revision,
	type RevisionRow,
	type StoredArticle,
	toEntry,
	toRevision,
	toStoredArticle,
} from "../stored-article.ts";

const DETAILS = `articles.id, state, is_example, revision, added_at, text_hash,
	headline, byline, publisher, url, published_at, tags`;

const REVISION = `number, headline, byline, publisher, url, published_at, tags,
	paragraphs, made_at, made_by`;

const JOINED = `articles JOIN revisions
	ON revisions.article = articles.id AND revisions.number = articles.revision`;

/** Newest first: by the day of publication, else the day it was added. */
const NEWEST_FIRST =
	"ORDER BY coalesce(published_at, substr(added_at, 1, 10)) DESC, articles.id DESC";

/** So many articles, long ones even, are read in a few milliseconds. */
const ARTICLES_PER_PAGE = 10;

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

	/** Live ones that have an address, newest first. */
	addresses(): { id: number; url: string }[] {
		return this.#database.all(
			`SELECT articles.id, url FROM ${JOINED}
			WHERE server = ? AND state = 'live' AND url IS NOT NULL
			${NEWEST_FIRST}`,
			this.#server,
		);
	}

	/** With their text, those that come after one, by their ids. */
	page(state: ArticleState, after: number): StoredArticle[] {
		return this.#database
			.all<ArticleRow>(
				`SELECT ${DETAILS}, paragraphs FROM ${JOINED}
				WHERE server = ? AND state = ? AND articles.id > ?
				ORDER BY articles.id LIMIT ?`,
				this.#server,
				state,
				after,
				ARTICLES_PER_PAGE,
			)
			.map(toStoredArticle);
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
	insert(article: Article, isExample: boolean, madeBy: string): number {
		const madeAt = new Date().toISOString();
		noteServer(this.#database, this.#server);
		const { id } = this.#database.run(
			`INSERT INTO articles (server, state, is_example, revision, text_hash, added_at)
			VALUES (?, 'live', ?, 1, ?, ?)`,
			this.#server,
			isExample ? 1 : 0,
			toTextHash(article.paragraphs),
			madeAt,
		);
		this.#insertRevision({
			...article,
			article: id,
			number: 1,
			madeAt,
			madeBy,
		});
		return id;
	}

	/** Puts a further revision of an article in, as its newest. */
	revise(id: number, article: Article, madeBy: string): void {
		const number = (this.find(id)?.revision ?? 0) + 1;
		const madeAt = new Date().toISOString();
		this.#insertRevision({ ...article, article: id, number, madeAt, madeBy });
		this.#database.run(
			"UPDATE articles SET revision = ?, text_hash = ? WHERE id = ?",
			number,
			toTextHash(article.paragraphs),
			id,
		);
	}

	/** All revisions of an article that isn't erased, newest first. */
	revisions(id: number): Revision[] {
		return this.#database
			.all<RevisionRow>(
				`SELECT ${REVISION} FROM revisions JOIN articles ON articles.id = article
				WHERE server = ? AND article = ? ORDER BY number DESC`,
				this.#server,
				id,
			)
			.map(toRevision);
	}

	/** One of them. */
	findRevision(id: number, number: number): Revision | null {
		const row = this.#database.get<RevisionRow>(
			`SELECT ${REVISION} FROM revisions JOIN articles ON articles.id = article
			WHERE server = ? AND article = ? AND number = ?`,
			this.#server,
			id,
			number,
		);
		return row ? toRevision(row) : null;
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

	#insertRevision(revision: Revision & { readonly article: number }): void {
		this.#database.run(
			`INSERT INTO revisions (article, number, headline, byline, publisher, url,
				published_at, tags, paragraphs, made_at, made_by)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			revision.article,
			revision.number,
			revision.headline,
			revision.byline,
			revision.publisher,
			revision.url,
			revision.publishedAt,
			JSON.stringify(revision.tags),
			JSON.stringify(revision.paragraphs),
			revision.madeAt,
			revision.madeBy,
		);
	}
}

function toTextHash(paragraphs: readonly string[]): string {
	return createHash("sha256").update(toText(paragraphs)).digest("hex");
}
