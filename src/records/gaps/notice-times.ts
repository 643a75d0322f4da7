import type { Database } from "../../library/database.ts";

/** When moderators were last told what members could not find. */
export class NoticeTimes {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** The servers, not left, that have ever set anything. */
	async servers(): Promise<string[]> {
		return this.#database
			.all<{ server: string }>(
				`SELECT server FROM settings JOIN servers ON servers.id = server
				WHERE left_at IS NULL`,
			)
			.map(({ server }) => server);
	}

	/** ISO 8601, UTC; null: never. */
	async last(server: string): Promise<string | null> {
		const row = this.#database.get<{ time: string | null }>(
			"SELECT noticed_at AS time FROM settings WHERE server = ?",
			server,
		);
		return row?.time ?? null;
	}

	async note(server: string, time: string | null): Promise<void> {
		this.#database.run(
			"UPDATE settings SET noticed_at = ? WHERE server = ?",
			time,
			server,
		);
	}
}
