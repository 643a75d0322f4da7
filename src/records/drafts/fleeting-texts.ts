import { makeShortId } from "../short-lived.ts";
import type { FormFields, FormOwner } from "./form-drafts.ts";

const MINUTES_KEPT = 15;

/** More of all servers would be no use. */
const MAX_KEPT = 200;

/**
 * What somebody needs again in a moment, where nothing of it may be written
 * down: in memory alone, for 15 minutes.
 */
export class FleetingTexts {
	/** The one kept first, first. */
	readonly #kept = new Map<
		string,
		FormOwner & { readonly fields: FormFields }
	>();

	/** Keeps fields and returns the short id that brings them back. */
	keep({ server, member }: FormOwner, fields: FormFields): string {
		const id = makeShortId();
		this.#kept.set(id, { server, member, fields });
		const forget = () => this.#kept.delete(id);
		setTimeout(forget, MINUTES_KEPT * 60_000).unref();
		if (this.#kept.size > MAX_KEPT) this.#forgetFirst();
		return id;
	}

	/** What this member left, or null if it is kept no longer. */
	find({ server, member }: FormOwner, id: string): FormFields | null {
		const kept = this.#kept.get(id);
		const isTheirs = kept?.server === server && kept.member === member;
		return isTheirs ? kept.fields : null;
	}

	#forgetFirst(): void {
		const [first = ""] = this.#kept.keys();
		this.#kept.delete(first);
	}
}
