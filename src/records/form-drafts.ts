import { randomBytes } from "node:crypto";
import type { Database } from "../library/database.ts";

/** How long a form that was filled in wrongly can be corrected. */
const HOURS_KEPT = 24;

/** What somebody typed into a form, by field. */
export type FormFields = Readonly<Record<string, string>>;

/** Forms that were refused, kept so that nothing has to be typed again. */
export class FormDrafts {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Keeps a form and returns the short id that brings it back. */
	async keep(draft: {
		server: string;
		member: string;
		form: string;
		fields: FormFields;
	}): Promise<string> {
		const id = randomBytes(6).toString("base64url");
		this.#database.run("DELETE FROM form_drafts WHERE made_at < ?", toOldest());
		this.#database.run(
			"INSERT INTO servers (id) VALUES (?) ON CONFLICT DO NOTHING",
			draft.server,
		);
		this.#database.run(
			`INSERT INTO form_drafts (id, server, member, form, fields, made_at)
			VALUES (?, ?, ?, ?, ?, ?)`,
			id,
			draft.server,
			draft.member,
			draft.form,
			JSON.stringify(draft.fields),
			new Date().toISOString(),
		);
		return id;
	}

	/** What this member typed, or null if it is theirs no longer. */
	async find(id: string, member: string): Promise<FormFields | null> {
		const row = this.#database.get<{ fields: string }>(
			`SELECT fields FROM form_drafts
			WHERE id = ? AND member = ? AND made_at >= ?`,
			id,
			member,
			toOldest(),
		);
		return row ? JSON.parse(row.fields) : null;
	}
}

function toOldest(): string {
	return new Date(Date.now() - HOURS_KEPT * 3_600_000).toISOString();
}
