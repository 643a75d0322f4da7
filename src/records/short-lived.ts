import { randomBytes } from "node:crypto";

/** How long a record lives that a button or a list in a message refers to. */
const HOURS_KEPT = 24;

/** The time, as ISO 8601, before which such a record is too old. */
export function toOldest(): string {
	return new Date(Date.now() - HOURS_KEPT * 3_600_000).toISOString();
}

/** An id that fits into a `custom_id` and can't be guessed. */
export function makeShortId(): string {
	return randomBytes(6).toString("base64url");
}
