import type { Database } from "../../library/database.ts";
import { forgetEmpty, noteUnhelpful } from "../gaps/gap-votes.ts";
import type { KeptAnswer } from "./answers.ts";

/** Why an answer didn't help. */
export const REASONS = [
	"wrong passage",
	"outdated",
	"incomplete",
	"other",
] as const;
export type Reason = (typeof REASONS)[number];

/** What a member thinks of an answer. */
export interface Vote {
	readonly isHelpful: boolean;
	/** Null: not said, or helpful. */
	readonly reason: Reason | null;
}

/** How many votes there are, and how many of them say that an answer helped. */
export interface VoteCount {
	readonly all: number;
	readonly helpful: number;
}

interface VoteRow {
	readonly is_helpful: number;
	readonly reason: Reason | null;
}

/**
 * Whether answers helped: one vote a voter and answer.
 *
 * Each change of a vote changes the gap of the answer's question with it:
 * there is one as long as an answer to it didn't help somebody.
 */
export class Votes {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	async find(answer: string, voter: string): Promise<Vote | null> {
		const row = this.#database.get<VoteRow>(
			"SELECT is_helpful, reason FROM votes WHERE answer = ? AND voter = ?",
			answer,
			voter,
		);
		return row ? { isHelpful: row.is_helpful === 1, reason: row.reason } : null;
	}

	/** Keeps a vote; a second of the same voter takes the first one's place. */
	async cast(answer: KeptAnswer, voter: string, vote: Vote): Promise<void> {
		this.#database.transaction(() => {
			this.#put(answer.id, voter, vote);
			if (vote.isHelpful) forgetEmpty(this.#database, answer);
			else noteUnhelpful(this.#database, answer);
		});
	}

	/** Takes a vote back, if there is one. */
	async takeBack(answer: KeptAnswer, voter: string): Promise<void> {
		this.#database.transaction(() => {
			this.#database.run(
				"DELETE FROM votes WHERE answer = ? AND voter = ?",
				answer.id,
				voter,
			);
			forgetEmpty(this.#database, answer);
		});
	}

	/** Counts the votes of a server that were cast since a time, ISO 8601. */
	async count(server: string, since: string): Promise<VoteCount> {
		const row = this.#database.get<VoteCount>(
			`SELECT count(*) AS "all", coalesce(sum(is_helpful), 0) AS helpful
			FROM votes JOIN answers ON answers.id = votes.answer
			WHERE server = ? AND voted_at >= ?`,
			server,
			since,
		);
		return row ?? { all: 0, helpful: 0 };
	}

	#put(answer: string, voter: string, { isHelpful, reason }: Vote): void {
		this.#database.run(
			`INSERT INTO votes (answer, voter, is_helpful, reason, voted_at)
			VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
			SET is_helpful = excluded.is_helpful, reason = excluded.reason,
				voted_at = excluded.voted_at`,
			answer,
			voter,
			isHelpful ? 1 : 0,
			isHelpful ? null : reason,
			new Date().toISOString(),
		);
	}
}
