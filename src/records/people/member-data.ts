import { setImmediate as nextTurn } from "node:timers/promises";
import type { Database } from "../../library/database.ts";
import { forgetAllEmpty } from "../gaps/gap-votes.ts";
import { TRACES, type Trace } from "./traces.ts";
import { Voters } from "./voters.ts";

/** Whoever may be named by what is kept. */
export interface Named {
	/** A Discord user's id. */
	readonly member: string;
	/** The one server that is meant; null: all of them. */
	readonly server: string | null;
}

/** How many rows name a member. */
export interface Tally {
	readonly trace: Trace;
	readonly count: number;
}

/** What is kept of one kind that names a member. */
export interface MemberRecords extends Tally {
	/** The latest, each a JSON object; fewer than `count` if there are many. */
	readonly rows: readonly string[];
}

/** So many of a kind are read: more would hold everybody else up. */
const MAX_ROWS = 1_000;

/**
 * All that is kept under a member's name: counted, read and forgotten.
 *
 * Between two kinds that are counted or read others get their turn.
 */
export class MemberData {
	readonly #database: Database;
	readonly #voters: Voters;

	constructor(database: Database) {
		this.#database = database;
		this.#voters = new Voters(database.folder);
	}

	/** How much there is of each kind; none of which there is nothing. */
	async count(who: Named): Promise<Tally[]> {
		const tallies: Tally[] = [];
		for (const trace of TRACES) {
			await nextTurn();
			tallies.push(this.#count(trace, who));
		}
		return tallies.filter(isSome);
	}

	/** What there is of each kind. */
	async read(who: Named): Promise<MemberRecords[]> {
		const records: MemberRecords[] = [];
		for (const tally of await this.count(who)) {
			await nextTurn();
			records.push({ ...tally, rows: this.#read(tally.trace, who) });
		}
		return records;
	}

	/**
	 * Deletes what is a member's own, and takes their name out of what others
	 * need: all of it, or nothing if it throws. Then it is cleared from the disk.
	 *
	 * @returns how much was deleted, or has the name no more
	 */
	async forget(who: Named): Promise<Tally[]> {
		const forgotten = this.#database.transaction(() => {
			const tallies = TRACES.map((trace) => this.#forget(trace, who));
			forgetAllEmpty(this.#database);
			return tallies;
		});
		this.#database.wipe();
		return forgotten.filter(isSome);
	}

	#count(trace: Trace, who: Named): Tally {
		const { sql, values } = this.#toCondition(trace, who);
		const row = this.#database.get<{ count: number }>(
			`SELECT count(*) AS count FROM ${trace.table} WHERE ${sql}`,
			...values,
		);
		return { trace, count: row?.count ?? 0 };
	}

	#read(trace: Trace, who: Named): string[] {
		const { table, server, shown, latest } = trace;
		const { sql, values } = this.#toCondition(trace, who);
		return this.#database
			.all<{ row: string }>(
				`SELECT json_object('server', ${server}, ${shown}) AS row
				FROM ${table} WHERE ${sql} ORDER BY ${latest} LIMIT ${MAX_ROWS}`,
				...values,
			)
			.map(({ row }) => row);
	}

	#forget(trace: Trace, who: Named): Tally {
		const { table, column, instead } = trace;
		const { sql, values } = this.#toCondition(trace, who);
		const { changes } =
			instead === undefined
				? this.#database.run(`DELETE FROM ${table} WHERE ${sql}`, ...values)
				: this.#database.run(
						`UPDATE ${table} SET ${column} = ? WHERE ${sql}`,
						instead,
						...values,
					);
		return { trace, count: changes };
	}

	/** A hash names the server with the member, an id the member alone. */
	#toCondition({ naming, column, server }: Trace, who: Named) {
		if (naming === "id")
			return {
				sql: `${column} = ? AND ${server} = coalesce(?, ${server})`,
				values: [who.member, who.server],
			};
		return {
			sql: `${column} IN (SELECT value FROM json_each(?))`,
			values: [JSON.stringify(this.#toHashes(who))],
		};
	}

	#toHashes({ member, server }: Named): string[] {
		const servers = server === null ? this.#servers() : [server];
		return servers.flatMap(
			(one) => this.#voters.findVoter({ server: one, member }) ?? [],
		);
	}

	#servers(): string[] {
		return this.#database
			.all<{ id: string }>("SELECT id FROM servers")
			.map(({ id }) => id);
	}
}

function isSome({ count }: Tally): boolean {
	return count > 0;
}
