import { randomBytes } from "node:crypto";

/** How long a record lives that a button or a list in a message refers to. */
const HOURS_KEPT = 24;

/** The time, as ISO 8601, before which such a record is too old. */
export function toOldest(): string {
	return toDaysAgo(HOURS_KEPT / 24);
}

/** The time so many days ago, as ISO 8601. */
export function toDaysAgo(days: number): string {
	return new Date(Date.now() - days * 24 * 3_600_000).toISOString();
}

/** An id that fits into a `custom_id` and can't be guessed. */
export function makeShortId(): string {
	return randomBytes(6).toString("base64url");
}
