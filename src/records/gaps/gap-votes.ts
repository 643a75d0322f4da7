import type { Database } from "../../library/database.ts";
import type { KeptAnswer } from "../answers/answers.ts";
import { MAX_OPEN_GAPS, makeRoom, UNHELPFUL } from "./gap-room.ts";

/** What makes a gap one that nobody has decided about. */
export const REOPENED =
	"state = 'open', article = NULL, settled_at = NULL, is_moderators_word = 0";

/** Nothing is left of a gap that was a vote's, or of several. */
const EMPTY = `times = 0 AND is_moderators_word = 0
	AND state <> 'dismissed' AND NOT EXISTS (SELECT 1 FROM ${UNHELPFUL})
	AND NOT EXISTS (SELECT 1 FROM wishes
		WHERE wishes.server = gaps.server AND wishes.gap = gaps.id)`;

/**
 * Makes a gap of a question whose answer didn't help, within the caller's
 * transaction. One that was answered since that answer was given stays so.
 */
export function noteUnhelpful(database: Database, answer: KeptAnswer): void {
	const { server, gap, askedAt } = answer;
	if (gap === null) return;
	put(database, answer, gap);
	database.run(
		`UPDATE gaps SET ${REOPENED}, checked = NULL WHERE server = ? AND id = ?
		AND state = 'answered' AND is_moderators_word = 0 AND settled_at < ?`,
		server,
		gap,
		askedAt,
	);
	makeRoom(database, { server, asked: gap, maxOpen: MAX_OPEN_GAPS });
}

/** Forgets the gap of an answer's question, if nothing is left of it. */
export function forgetEmpty(
	database: Database,
	{ server, gap }: KeptAnswer,
): void {
	database.run(
		`DELETE FROM gaps WHERE server = ? AND id = ? AND ${EMPTY}`,
		server,
		gap,
	);
}

/** Forgets all gaps of which nothing is left, in whatever server. */
export function forgetAllEmpty(database: Database): void {
	database.run(`DELETE FROM gaps WHERE ${EMPTY}`);
}

function put(
	database: Database,
	{ server, question, within }: KeptAnswer,
	gap: string,
): void {
	const now = new Date().toISOString();
	database.run(
		`INSERT INTO gaps
			(server, id, question, within, times, first_asked_at, last_asked_at)
		VALUES (?, ?, ?, ?, 0, ?, ?) ON CONFLICT DO UPDATE
		SET last_asked_at = excluded.last_asked_at`,
		server,
		gap,
		question,
		within,
		now,
		now,
	);
}
