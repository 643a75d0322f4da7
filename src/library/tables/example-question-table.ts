import type { Database } from "../database.ts";
import type { LiveArticle } from "../stored-article.ts";

/**
 * The example questions of one server's newest articles, of each article one
 * revision's. They can be made again at any time.
 *
 * The `maker` names whatever made them; those of another are made again.
 */
export class ExampleQuestionTable {
	readonly #database: Database;
	readonly #server: string;

	constructor(database: Database, server: string) {
		this.#database = database;
		this.#server = server;
	}

	/** Of each of so many articles, the newest first; some may have none. */
	list(limit: number): string[][] {
		return this.#database
			.all<{ questions: string }>(
				`SELECT questions FROM example_questions JOIN articles
					ON articles.id = article AND articles.revision = example_questions.revision
				WHERE server = ? AND state = 'live'
				ORDER BY articles.id DESC LIMIT ?`,
				this.#server,
				limit,
			)
			.map(({ questions }) => JSON.parse(questions));
	}

	/** Those of the newest so many articles for which none were made. */
	missing(maker: string, limit: number): number[] {
		return this.#database
			.all<{ id: number }>(
				`SELECT id FROM (
					SELECT id, revision FROM articles
					WHERE server = ? AND state = 'live' ORDER BY id DESC LIMIT ?
				) AS newest LEFT JOIN example_questions AS made
					ON article = id AND made.revision = newest.revision AND maker = ?
				WHERE article IS NULL ORDER BY id DESC`,
				this.#server,
				limit,
				maker,
			)
			.map(({ id }) => id);
	}

	/** Keeps an article's questions, if it is live and still says this. */
	put(
		{ id, revision }: Pick<LiveArticle, "id" | "revision">,
		questions: readonly string[],
		maker: string,
	): void {
		this.#database.run(
			`INSERT OR REPLACE INTO example_questions
				(article, revision, maker, questions)
			SELECT id, revision, ?, ? FROM articles
			WHERE id = ? AND revision = ? AND server = ? AND state = 'live'`,
			maker,
			JSON.stringify(questions),
			id,
			revision,
			this.#server,
		);
	}

	/** They are of the text's words. */
	delete(article: number): void {
		this.#database.run(
			"DELETE FROM example_questions WHERE article = ?",
			article,
		);
	}
}
