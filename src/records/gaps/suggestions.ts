import { toPageKey } from "../../article/page-key.ts";
import type { Database } from "../../library/database.ts";
import { noteServer } from "../../library/servers.ts";
import { makeShortId, toDaysAgo } from "../short-lived.ts";

/** A page that members would like to have in the library; never who. */
export interface Suggestion {
	readonly id: string;
	/** As it was first suggested. */
	readonly url: string;
	readonly times: number;
	/** The last time: ISO 8601, UTC. */
	readonly suggestedAt: string;
}

export const DAYS_SUGGESTED = 30;

/** Of a server; beyond that those suggested longest ago are forgotten. */
const MAX_KEPT = 200;

const SUGGESTION = "id, url, times, suggested_at AS suggestedAt";

/** The pages that members of each server suggested to its moderators. */
export class Suggestions {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Counts a suggestion; one that was dismissed stays so. */
	async record(server: string, url: string): Promise<void> {
		const page = toPageKey(url);
		if (page === null) return;
		this.#database.transaction(() => {
			noteServer(this.#database, server);
			this.#database.run(
				`INSERT INTO suggestions (server, page, id, url, suggested_at)
				VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
				SET times = times + 1, suggested_at = excluded.suggested_at`,
				server,
				page,
				makeShortId(),
				url,
				new Date().toISOString(),
			);
			this.#makeRoom(server);
		});
	}

	/** Those not dismissed, the most suggested first. */
	async list(server: string): Promise<Suggestion[]> {
		return this.#database.all<Suggestion>(
			`SELECT ${SUGGESTION} FROM suggestions
			WHERE server = ? AND is_dismissed = 0
			ORDER BY times DESC, suggested_at DESC, id`,
			server,
		);
	}

	async find(server: string, id: string): Promise<Suggestion | null> {
		const found = this.#database.get<Suggestion>(
			`SELECT ${SUGGESTION} FROM suggestions WHERE server = ? AND id = ?`,
			server,
			id,
		);
		return found ?? null;
	}

	/** The moderators don't want this page. */
	async dismiss(server: string, id: string): Promise<void> {
		this.#database.run(
			"UPDATE suggestions SET is_dismissed = 1 WHERE server = ? AND id = ?",
			server,
			id,
		);
	}

	/** Forgets what was suggested too long ago. */
	async expire(): Promise<void> {
		this.#database.run(
			"DELETE FROM suggestions WHERE suggested_at < ?",
			toDaysAgo(DAYS_SUGGESTED),
		);
	}

	#makeRoom(server: string): void {
		this.#database.run(
			`DELETE FROM suggestions WHERE server = ? AND page IN (
				SELECT page FROM suggestions WHERE server = ?
				ORDER BY suggested_at DESC LIMIT -1 OFFSET ?)`,
			server,
			server,
			MAX_KEPT,
		);
	}
}
