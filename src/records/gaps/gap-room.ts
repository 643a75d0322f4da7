import type { Database } from "../../library/database.ts";

/** Of open gaps in a server; beyond that the least asked, oldest are forgotten. */
export const MAX_OPEN_GAPS = 500;

/** The votes that answers to a gap's question didn't help. */
export const UNHELPFUL = `votes JOIN answers ON answers.id = votes.answer
	WHERE answers.server = gaps.server AND answers.gap = gaps.id
	AND is_helpful = 0`;

/** How often a gap's question found no answer, or none that helped. */
export const WEIGHT = `(times + (SELECT count(*) FROM ${UNHELPFUL}))`;

/**
 * Forgets the open gaps of a server that are too many: what somebody waits for
 * goes last, and what was just asked not at all.
 */
export function makeRoom(
	database: Database,
	{
		server,
		asked,
		maxOpen,
	}: {
		readonly server: string;
		readonly asked: string;
		readonly maxOpen: number;
	},
): void {
	database.run(
		`DELETE FROM gaps WHERE server = ? AND id IN (
			SELECT id FROM gaps WHERE server = ? AND state = 'open'
			ORDER BY id = ? DESC,
				EXISTS (SELECT 1 FROM wishes
					WHERE wishes.server = gaps.server AND wishes.gap = gaps.id) DESC,
				${WEIGHT} DESC, last_asked_at DESC
			LIMIT -1 OFFSET ?)`,
		server,
		server,
		asked,
		maxOpen,
	);
}
