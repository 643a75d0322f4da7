import type { FormDrafts, FormOwner } from "./form-drafts.ts";

/**
 * Changes that somebody looks at before they save them, kept for a day, under
 * short ids that buttons carry.
 */
export class Proposals<Proposed> {
	readonly #drafts: FormDrafts;
	readonly #form: string;

	/** @param form under which name they are kept */
	constructor(drafts: FormDrafts, form: string) {
		this.#drafts = drafts;
		this.#form = form;
	}

	/** Keeps a change and returns the id that brings it back. */
	async keep(by: FormOwner, proposed: Proposed): Promise<string> {
		const fields = { [this.#form]: JSON.stringify(proposed) };
		return this.#drafts.keep({ ...by, form: this.#form, fields });
	}

	/** What this member was about to save, or null if it is kept no longer. */
	async find(by: FormOwner, id: string): Promise<Proposed | null> {
		const fields = await this.#drafts.find({ ...by, id });
		const kept = fields?.[this.#form];
		return kept === undefined ? null : JSON.parse(kept);
	}

	/** Forgets all that a member was about to save. */
	async forget({ server, member }: FormOwner): Promise<void> {
		await this.#drafts.forget({ server, member, form: this.#form });
	}
}
