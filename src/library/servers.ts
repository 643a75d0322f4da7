import type { Database } from "./database.ts";

/** How long the data of a server that the bot was removed from is kept. */
export const DAYS_KEPT_AFTER_LEAVING = 30;

/** Which servers the bot is in, and what becomes of the others' data. */
export class Servers {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** The bot is in this server (again): its data stay. */
	async join(server: string): Promise<void> {
		this.#database.run(
			`INSERT INTO servers (id) VALUES (?)
			ON CONFLICT DO UPDATE SET left_at = NULL`,
			server,
		);
	}

	/** The bot was removed from this server: the time until erasure begins. */
	async leave(server: string): Promise<void> {
		this.#database.run(
			"UPDATE servers SET left_at = ? WHERE id = ? AND left_at IS NULL",
			new Date().toISOString(),
			server,
		);
	}

	/** Notes removals and returns that happened while the bot was away. */
	async reconcile(present: readonly string[]): Promise<void> {
		const known = this.#database.all<{ id: string }>("SELECT id FROM servers");
		const here = new Set(present);
		for (const { id } of known) if (!here.has(id)) await this.leave(id);
		for (const id of here) await this.join(id);
	}

	/**
	 * Erases everything about servers left longer ago than is kept.
	 *
	 * @returns the servers erased
	 */
	async eraseLeft(now: Date): Promise<string[]> {
		const limit = new Date(now);
		limit.setUTCDate(limit.getUTCDate() - DAYS_KEPT_AFTER_LEAVING);
		const erased = this.#database.all<{ id: string }>(
			"DELETE FROM servers WHERE left_at < ? RETURNING id",
			limit.toISOString(),
		);
		if (erased.length > 0) this.#database.wipe();
		return erased.map(({ id }) => id);
	}
}
