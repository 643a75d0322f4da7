import type { Database } from "./database.ts";
import type { Change } from "./stored-article.ts";

type NewChange = Pick<Change, "article" | "action" | "actor"> &
	Partial<Pick<Change, "reason" | "revision">>;

const CHANGE = "id, article, action, revision, actor, reason, at";

/** Who did what to the articles of one server, and when. */
export class ChangeRecord {
	readonly #database: Database;
	readonly #server: string;

	constructor(database: Database, server: string) {
		this.#database = database;
		this.#server = server;
	}

	/** Returns the change's id. */
	add(change: NewChange): number {
		const { article, action, actor, reason = null, revision = null } = change;
		const { id } = this.#database.run(
			`INSERT INTO changes (server, article, action, revision, actor, reason, at)
			VALUES (?, ?, ?, ?, ?, ?, ?)`,
			this.#server,
			article,
			action,
			revision,
			actor,
			reason,
			new Date().toISOString(),
		);
		return id;
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
			`SELECT ${CHANGE} FROM changes WHERE server = ? ORDER BY id DESC`,
			this.#server,
		);
	}

	find(id: number): Change | null {
		const change = this.#database.get<Change>(
			`SELECT ${CHANGE} FROM changes WHERE server = ? AND id = ?`,
			this.#server,
			id,
		);
		return change ?? null;
	}

	/** What was last done to an article. */
	latest(article: number): Change | null {
		const change = this.#database.get<Change>(
			`SELECT ${CHANGE} FROM changes
			WHERE server = ? AND article = ? ORDER BY id DESC LIMIT 1`,
			this.#server,
			article,
		);
		return change ?? null;
	}
}
