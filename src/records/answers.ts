import type { Database } from "../library/database.ts";
import { noteServer } from "../library/servers.ts";
import type { Range } from "../text/range.ts";
import { toGapId } from "./gap-id.ts";
import { makeShortId, toDaysAgo } from "./short-lived.ts";

/** A stretch of an article, in the revision from which it was quoted. */
export interface CitedPlace extends Range {
	readonly article: number;
	readonly revision: number;
	/** In which it begins, from 1. */
	readonly paragraph: number;
}

/** An answer as it was shown; never who asked. */
export interface KeptAnswer {
	readonly id: string;
	readonly server: string;
	readonly question: string;
	/** The one article that was asked; null: all. */
	readonly within: number | null;
	/** The gap that it is if the answer doesn't help; null: none. */
	readonly gap: string | null;
	/** As they were quoted. */
	readonly cited: readonly CitedPlace[];
	/** ISO 8601, UTC. */
	readonly askedAt: string;
}

type AnswerRow = Omit<KeptAnswer, "cited"> & { readonly cited: string };

/**
 * Answers that members were shown, kept for their buttons: which question it
 * was, and which places were quoted. Their texts stay in the library alone.
 */
export class Answers {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Keeps an answer and returns the short id that brings it back. */
	async keep(
		shown: Pick<KeptAnswer, "server" | "question" | "within" | "cited">,
	): Promise<string> {
		const { server, question, within, cited } = shown;
		const id = makeShortId();
		noteServer(this.#database, server);
		this.#database.run(
			`INSERT INTO answers (id, server, question, within, gap, cited, asked_at)
			VALUES (?, ?, ?, ?, ?, ?, ?)`,
			id,
			server,
			question,
			within,
			toGapId(question, within),
			JSON.stringify(cited),
			new Date().toISOString(),
		);
		return id;
	}

	/** An answer of this server, or null if it is kept no longer. */
	async find(server: string, id: string): Promise<KeptAnswer | null> {
		const row = this.#database.get<AnswerRow>(
			`SELECT id, server, question, within, gap, cited, asked_at AS askedAt
			FROM answers WHERE id = ? AND server = ?`,
			id,
			server,
		);
		return row ? { ...row, cited: JSON.parse(row.cited) } : null;
	}

	/** All servers that have any. */
	async servers(): Promise<string[]> {
		return this.#database
			.all<{ server: string }>("SELECT DISTINCT server FROM answers")
			.map(({ server }) => server);
	}

	/** How many of a server are so many days old. */
	async countOlder(server: string, days: number): Promise<number> {
		const row = this.#database.get<{ count: number }>(
			"SELECT count(*) AS count FROM answers WHERE server = ? AND asked_at <= ?",
			server,
			toDaysAgo(days),
		);
		return row?.count ?? 0;
	}

	/** Forgets those, and the votes on them. */
	async forgetOlder(server: string, days: number): Promise<void> {
		this.#database.run(
			"DELETE FROM answers WHERE server = ? AND asked_at <= ?",
			server,
			toDaysAgo(days),
		);
	}
}
