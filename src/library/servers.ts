import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "./database.ts";

/** How long the data of a server that the bot was removed from is kept. */
export const DAYS_KEPT_AFTER_LEAVING = 30;

/** Makes a server known, so that other tables may refer to it. */
export function noteServer(database: Database, server: string): void {
	database.run(
		"INSERT INTO servers (id) VALUES (?) ON CONFLICT DO NOTHING",
		server,
	);
}

/** Which servers the bot is in, and what becomes of the others' data. */
export class Servers {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** All servers with data. */
	async ids(): Promise<string[]> {
		return this.#database
			.all<{ id: string }>("SELECT id FROM servers")
			.map(({ id }) => id);
	}

	/** The bot is in this server (again): its data stay. */
	async join(server: string): Promise<void> {
		this.#join(server);
	}

	#join(server: string): void {
		this.#database.run(
			`INSERT INTO servers (id) VALUES (?)
			ON CONFLICT DO UPDATE SET left_at = NULL`,
			server,
		);
	}

	/** The bot was removed from this server: the time until erasure begins. */
	async leave(server: string): Promise<void> {
		this.#leave(server);
	}

	#leave(server: string): void {
		this.#database.run(
			"UPDATE servers SET left_at = ? WHERE id = ? AND left_at IS NULL",
			new Date().toISOString(),
			server,
		);
	}

	/** Notes removals and returns that happened while the bot was away. */
	async reconcile(present: readonly string[]): Promise<void> {
		const known = this.#database.all<{ id: string; left_at: string | null }>(
			"SELECT id, left_at FROM servers",
		);
		const here = new Set(present);
		const left = known.filter(({ id }) => !here.has(id));
		const back = known.filter((row) => row.left_at && here.has(row.id));
		const ids = new Set(known.map(({ id }) => id));
		this.#database.transaction(() => {
			for (const { id } of left) this.#leave(id);
			for (const { id } of back) this.#join(id);
			for (const id of here) if (!ids.has(id)) this.#join(id);
		});
	}

	/**
	 * Erases everything about servers left longer ago than is kept.
	 *
	 * @returns the servers erased
	 */
	async eraseLeft(now: Date): Promise<string[]> {
		const limit = new Date(now);
		limit.setUTCDate(limit.getUTCDate() - DAYS_KEPT_AFTER_LEAVING);
		const left = this.#database.all<{ id: string }>(
			"SELECT id FROM servers WHERE left_at < ?",
			limit.toISOString(),
		);
		for (const { id } of left) await this.#erase(id);
		if (left.length > 0) this.#database.wipe();
		return left.map(({ id }) => id);
	}

	/** Article by article, so that other work gets its turn in between. */
	async #erase(server: string): Promise<void> {
		const articles = this.#database.all<{ id: number }>(
			"SELECT id FROM articles WHERE server = ?",
			server,
		);
		for (const { id } of articles) {
			this.#database.run("DELETE FROM articles WHERE id = ?", id);
			await nextTurn();
		}
		this.#database.run("DELETE FROM servers WHERE id = ?", server);
	}
}
