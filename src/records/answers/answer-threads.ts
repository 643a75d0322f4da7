import type { Database } from "../../library/database.ts";

/** Threads that were opened on answers, to ask on about their articles. */
export class AnswerThreads {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Notes which answer a thread was opened on. */
	async note(thread: string, answer: string): Promise<void> {
		this.#database.run(
			"INSERT INTO answer_threads VALUES (?, ?) ON CONFLICT DO NOTHING",
			thread,
			answer,
		);
	}

	/** The answer that a thread was opened on; null: it is none of these. */
	async find(thread: string): Promise<string | null> {
		const row = this.#database.get<{ answer: string }>(
			"SELECT answer FROM answer_threads WHERE thread = ?",
			thread,
		);
		return row?.answer ?? null;
	}
}
