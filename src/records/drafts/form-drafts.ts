import type { Database } from "../../library/database.ts";
import { noteServer } from "../../library/servers.ts";
import { makeShortId, toOldest } from "../short-lived.ts";

/** What somebody typed into a form, by field. */
export type FormFields = Readonly<Record<string, string>>;

/** Refused forms, kept for a day so that nothing has to be typed again. */
export class FormDrafts {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Keeps a form and returns the short id that brings it back. */
	async keep(
		draft: FormOwner & { readonly form: string; readonly fields: FormFields },
	): Promise<string> {
		const id = makeShortId();
		noteServer(this.#database, draft.server);
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

	/** What this member typed, or null if it is kept no longer. */
	async find(
		draft: FormOwner & { readonly id: string },
	): Promise<FormFields | null> {
		const row = this.#database.get<{ fields: string }>(
			`SELECT fields FROM form_drafts
			WHERE id = ? AND server = ? AND member = ? AND made_at >= ?`,
			draft.id,
			draft.server,
			draft.member,
			toOldest(),
		);
		return row ? JSON.parse(row.fields) : null;
	}

	/** Forgets what a member typed into a form, once it has done its work. */
	async forget(draft: FormOwner & { readonly form: string }): Promise<void> {
		this.#database.run(
			"DELETE FROM form_drafts WHERE server = ? AND member = ? AND form = ?",
			draft.server,
			draft.member,
			draft.form,
		);
	}

	/** Forgets what anybody in a server typed into a form. */
	async forgetAll(server: string, form: string): Promise<void> {
		this.#database.run(
			"DELETE FROM form_drafts WHERE server = ? AND form = ?",
			server,
			form,
		);
	}

	/** Forgets all that is too old. */
	async expire(): Promise<void> {
		this.#database.run("DELETE FROM form_drafts WHERE made_at < ?", toOldest());
	}
}

/** Whoever typed it, and where; nobody else gets it back. */
export interface FormOwner {
	readonly server: string;
	readonly member: string;
}
