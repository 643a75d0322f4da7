import { t } from "../../text/phrase/phrase.ts";
import { toLinkRefusal } from "./link-refusal.ts";

const LOCKED: readonly number[] = [401, 402, 403, 407, 451];
const MISSING: readonly number[] = [404, 410];

/**
 * Refuses an answer that holds no page, by its HTTP status.
 *
 * @throws IntakeRefusal `locked`, `missing` or `unavailable`
 */
export function checkStatus(status: number): void {
	if (status >= 200 && status < 300) return;
	if (LOCKED.includes(status))
		throw toLinkRefusal(
			"locked",
			t`This page asks for a login or a payment, or turns programs away (${status}).`,
		);
	if (MISSING.includes(status))
		throw toLinkRefusal("missing", t`There is no such page (${status}).`);
	if (status === 429 || status >= 500)
		throw toLinkRefusal(
			"unavailable",
			t`The website can't answer at the moment (${status}); try again later.`,
		);
	throw toLinkRefusal(
		"unavailable",
		t`The website doesn't hand out this page (${status}).`,
	);
}
