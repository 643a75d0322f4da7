import type { Database } from "../../library/database.ts";
import {
	MemberData,
	type MemberRecords,
	type Named,
	type Tally,
} from "../../records/people/member-data.ts";
import type { GapDesk } from "../gap/gap-desk.ts";

/** What is kept about somebody: told to them, given to them, forgotten. */
export class PrivacyDesk {
	readonly #data: MemberData;
	readonly #gaps: GapDesk;

	constructor(parts: { readonly database: Database; readonly gaps: GapDesk }) {
		this.#data = new MemberData(parts.database);
		this.#gaps = parts.gaps;
	}

	/** How much of each kind there is; none of which there is nothing. */
	count(who: Named): Promise<Tally[]> {
		return this.#data.count(who);
	}

	/** What there is of each kind. */
	read(who: Named): Promise<MemberRecords[]> {
		return this.#data.read(who);
	}

	/**
	 * Forgets somebody; what others need stays without their name.
	 *
	 * @returns how much was deleted, or has the name no more
	 */
	forget(who: Named): Promise<Tally[]> {
		this.#gaps.forgetMember(who);
		return this.#data.forget(who);
	}
}
