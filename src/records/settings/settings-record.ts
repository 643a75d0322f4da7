import type { Database } from "../../library/database.ts";
import { type ChangeAuthor, changeOnRecord } from "./recorded-change.ts";
import {
	DEFAULT_SETTINGS,
	type ServerSettings,
	type SettingsChange,
} from "./server-settings.ts";

interface Row {
	readonly server: string;
	readonly changed: string;
}

/**
 * The settings of all servers: read once, then held in memory, since whether a
 * reply is private must be known before anything can be awaited.
 */
export class SettingsRecord {
	readonly #database: Database;
	/** Of each server what isn't as it is by default. */
	readonly #changed: Map<string, SettingsChange>;

	constructor(database: Database) {
		this.#database = database;
		const rows = database.all<Row>("SELECT server, changed FROM settings");
		this.#changed = new Map(
			rows.map(({ server, changed }) => [server, JSON.parse(changed)]),
		);
	}

	of(server: string): ServerSettings {
		return { ...DEFAULT_SETTINGS, ...this.#changed.get(server) };
	}

	/** Whether a server ever set it, be it to what holds by default. */
	isSet(server: string, name: keyof ServerSettings): boolean {
		return name in (this.#changed.get(server) ?? {});
	}

	/** Changes settings, and puts it on record. */
	async change(by: ChangeAuthor, change: SettingsChange): Promise<void> {
		const { server } = by;
		const changed = { ...this.#changed.get(server), ...change };
		changeOnRecord(this.#database, by, () =>
			this.#database.run(
				`INSERT INTO settings (server, changed) VALUES (?, ?)
				ON CONFLICT DO UPDATE SET changed = excluded.changed`,
				server,
				JSON.stringify(changed),
			),
		);
		this.#changed.set(server, changed);
	}

	/** Forgets a server whose data are erased. */
	drop(server: string): void {
		this.#changed.delete(server);
	}
}
