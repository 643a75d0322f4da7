import type { Database } from "../../library/database.ts";
import { noteServer } from "../../library/servers.ts";
import { makeShortId, toOldest } from "../short-lived.ts";

/**
 * Questions that can still be asked of one article, kept for a day.
 *
 * A question is too long for a `custom_id`, so the list under an answer carries
 * only the short id that brings it back.
 */
export class OpenQuestions {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Keeps a question and returns the short id that brings it back. */
	async keep(asked: {
		readonly server: string;
		readonly question: string;
	}): Promise<string> {
		const id = makeShortId();
		noteServer(this.#database, asked.server);
		this.#database.run(
			`INSERT INTO open_questions (id, server, question, asked_at)
			VALUES (?, ?, ?, ?)`,
			id,
			asked.server,
			asked.question,
			new Date().toISOString(),
		);
		return id;
	}

	/** What was asked in this server, or null if it is kept no longer. */
	async find(asked: {
		readonly server: string;
		readonly id: string;
	}): Promise<string | null> {
		const row = this.#database.get<{ question: string }>(
			`SELECT question FROM open_questions
			WHERE id = ? AND server = ? AND asked_at >= ?`,
			asked.id,
			asked.server,
			toOldest(),
		);
		return row?.question ?? null;
	}

	/** Forgets all that was asked in a server. */
	async forget(server: string): Promise<void> {
		this.#database.run("DELETE FROM open_questions WHERE server = ?", server);
	}

	/** Forgets all that is too old. */
	async expire(): Promise<void> {
		this.#database.run(
			"DELETE FROM open_questions WHERE asked_at < ?",
			toOldest(),
		);
	}
}
