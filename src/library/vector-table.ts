import type { Database } from "./database.ts";

/** The vectors of one revision of an article. */
export interface ArticleVectors {
	readonly article: number;
	readonly revision: number;
	/** Those of its passages in their order, as whoever made them keeps them. */
	readonly vectors: Uint8Array;
}

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

	/** The vectors of what a live article says now. */
	find(article: number, maker: string): ArticleVectors | null {
		const row = this.#database.get<ArticleVectors>(
			`SELECT article, vectors.revision, vectors FROM ${CURRENT} AND article = ?`,
			this.#server,
			maker,
			article,
		);
		return row ?? null;
	}

	/** Those of the live articles that come after one, by their ids. */
	page(maker: string, after: number): ArticleVectors[] {
		return this.#database.all<ArticleVectors>(
			`SELECT article, vectors.revision, vectors FROM ${CURRENT}
			AND articles.id > ? ORDER BY articles.id LIMIT ?`,
			this.#server,
			maker,
			after,
			ARTICLES_PER_PAGE,
		);
	}

	/** Returns whether the article is live and has this revision. */
	put({ article, revision, vectors }: ArticleVectors, maker: string): boolean {
		const { changes } = this.#database.run(
			`INSERT INTO vectors (article, revision, maker, vectors)
			SELECT id, revision, ?, ? FROM articles
			WHERE id = ? AND revision = ? AND server = ? AND state = 'live'
			ON CONFLICT DO UPDATE SET revision = excluded.revision,
				maker = excluded.maker, vectors = excluded.vectors`,
			maker,
			vectors,
			article,
			revision,
			this.#server,
		);
		return changes === 1;
	}

	delete(article: number): void {
		this.#database.run("DELETE FROM vectors WHERE article = ?", article);
	}
}
