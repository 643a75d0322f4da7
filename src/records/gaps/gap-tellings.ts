import type { Database } from "../../library/database.ts";
import type { KeptAnswer } from "../answers/answers.ts";
import { noteUnhelpful } from "./gap-votes.ts";

/** Who told moderators of which gap: each member once, by a keyed hash. */
export class GapTellings {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * Makes a gap of an answer's question, and counts it as asked once more.
	 *
	 * @returns false if the same member told of it before; it isn't counted then
	 */
	async tell(
		answer: KeptAnswer & { readonly gap: string },
		teller: string,
	): Promise<boolean> {
		const { server, gap } = answer;
		return this.#database.transaction(() => {
			noteUnhelpful(this.#database, answer);
			const { changes } = this.#database.run(
				`INSERT INTO gap_tellings (server, gap, teller, told_at)
				VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING`,
				server,
				gap,
				teller,
				new Date().toISOString(),
			);
			if (changes > 0) this.#count(server, gap);
			return changes > 0;
		});
	}

	#count(server: string, gap: string): void {
		this.#database.run(
			"UPDATE gaps SET times = times + 1 WHERE server = ? AND id = ?",
			server,
			gap,
		);
	}
}
