import type { Database } from "../database.ts";

/** The vectors of the passages of one revision of an article. */
export interface PassageVectors {
	readonly article: number;
	readonly revision: number;
	/** In the passages' order, as whoever made them keeps them. */
	readonly vectors: Uint8Array;
}

/** The vectors of the sentences of one revision of an article. */
export interface SentenceVectors {
	/** One after the other, in the passages' order. */
	readonly sentences: Uint8Array;
	/** How many of them each passage has. */
	readonly sentenceCounts: Uint8Array;
}

/** All vectors of one revision of an article. */
export interface ArticleVectors extends PassageVectors, SentenceVectors {}

/** So many articles are read before others get their turn. */
const ARTICLES_PER_PAGE = 50;

const CURRENT = `vectors JOIN articles
	ON articles.id = vectors.article AND articles.revision = vectors.revision
	WHERE server = ? AND state = 'live' AND maker = ?`;

/**
 * The vectors of one server's articles, of each article one revision's.
 *
 * The `maker` names whatever made them; those of another aren't found. They can
 * be made again at any time, so that only those of live articles are of use.
 */
export class VectorTable {
	readonly #database: Database;
	readonly #server: string;

	constructor(database: Database, server: string) {
		this.#database = database;
		this.#server = server;
	}

	/** Those of the passages of what a live article says now. */
	find(article: number, maker: string): PassageVectors | null {
		const row = this.#database.get<PassageVectors>(
			`SELECT article, vectors.revision, vectors FROM ${CURRENT} AND article = ?`,
			this.#server,
			maker,
			article,
		);
		return row ?? null;
	}

	/** Those of the sentences, if the live article still has this revision. */
	findSentences(
		article: number,
		revision: number,
		maker: string,
	): SentenceVectors | null {
		const row = this.#database.get<SentenceVectors>(
			`SELECT sentence_counts AS sentenceCounts, sentences FROM ${CURRENT}
			AND article = ? AND vectors.revision = ?`,
			this.#server,
			maker,
			article,
			revision,
		);
		return row ?? null;
	}

	/** Those of the passages of live articles that come after one, by their ids. */
	page(maker: string, after: number): PassageVectors[] {
		return this.#database.all<PassageVectors>(
			`SELECT article, vectors.revision, vectors FROM ${CURRENT}
			AND articles.id > ? ORDER BY articles.id LIMIT ?`,
			this.#server,
			maker,
			after,
			ARTICLES_PER_PAGE,
		);
	}

	/** Returns whether the article is live and has this revision. */
	put(made: ArticleVectors, maker: string): boolean {
		const { changes } = this.#database.run(
			`INSERT OR REPLACE INTO vectors
				(article, revision, maker, vectors, sentence_counts, sentences)
			SELECT id, revision, ?, ?, ?, ? FROM articles
			WHERE id = ? AND revision = ? AND server = ? AND state = 'live'`,
			maker,
			made.vectors,
			made.sentenceCounts,
			made.sentences,
			made.article,
			made.revision,
			this.#server,
		);
		return changes === 1;
	}

	delete(article: number): void {
		this.#database.run("DELETE FROM vectors WHERE article = ?", article);
	}
}
