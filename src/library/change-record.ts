import type { Database } from "./database.ts";
import type { Change } from "./stored-article.ts";

/** Who did what to the articles of one server, and when. */
export class ChangeRecord {
	readonly #database: Database;
	readonly #server: string;

	constructor(database: Database, server: string) {
		this.#database = database;
		this.#server = server;
	}

	add({ article, action, actor, reason }: Omit<Change, "at">): void {
		this.#database.run(
			`INSERT INTO changes (server, article, action, actor, reason, at)
			VALUES (?, ?, ?, ?, ?, ?)`,
			this.#server,
			article,
			action,
			actor,
			reason,
			new Date().toISOString(),
		);
	}

	/** Deletes the reasons given for an article; they may tell of its text. */
	deleteReasons(article: number): void {
		this.#database.run(
			"UPDATE changes SET reason = NULL WHERE article = ?",
			article,
		);
	}

	/** Latest first. */
	all(): Change[] {
		return this.#database.all<Change>(
			`SELECT article, action, actor, reason, at FROM changes
			WHERE server = ? ORDER BY id DESC`,
			this.#server,
		);
	}
}
