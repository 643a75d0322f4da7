import type { Database } from "../../library/database.ts";
import { toDaysAgo } from "../short-lived.ts";

/** Somebody wants to be told when a gap is answered. */
export interface Wish {
	/** Which gap, and who wishes; each wishes it once. */
	readonly server: string;
	readonly gap: string;
	readonly member: string;
	/** Where to tell them; null: by direct message. */
	readonly channel: string | null;
}

/** Of one member in one server. */
export const MAX_WISHES = 20;

/** At most; a wish is forgotten with its question. */
export const MAX_DAYS_WISHED = 30;

/** So long a dismissed gap can be opened again with its wishes. */
const HOURS_AFTER_DISMISSAL = 1;

const WISH = "server, gap, member, channel";

/** Who wants to be told of an answer: kept until they are, at most 30 days. */
export class Wishes {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * Keeps a wish; a second for the same gap takes the first one's place.
	 *
	 * @returns false if this member has too many already
	 */
	async keep(wish: Wish, madeAt = new Date().toISOString()): Promise<boolean> {
		const { server, gap, member, channel } = wish;
		const others = this.#database.get<{ count: number }>(
			`SELECT count(*) AS count FROM wishes
			WHERE server = ? AND member = ? AND gap <> ? AND made_at >= ?`,
			server,
			member,
			gap,
			toDaysAgo(MAX_DAYS_WISHED),
		);
		if ((others?.count ?? 0) >= MAX_WISHES) return false;
		this.#database.run(
			`INSERT INTO wishes (${WISH}, made_at) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET channel = excluded.channel,
				made_at = excluded.made_at`,
			server,
			gap,
			member,
			channel,
			madeAt,
		);
		return true;
	}

	/** Ends a wish; says whether there was one. */
	async end({ server, gap, member }: Omit<Wish, "channel">): Promise<boolean> {
		const { changes } = this.#database.run(
			"DELETE FROM wishes WHERE server = ? AND gap = ? AND member = ?",
			server,
			gap,
			member,
		);
		return changes > 0;
	}

	/** How many want to be told of a gap. */
	async count(server: string, gap: string): Promise<number> {
		const row = this.#database.get<{ count: number }>(
			`SELECT count(*) AS count FROM wishes
			WHERE server = ? AND gap = ? AND made_at >= ?`,
			server,
			gap,
			toDaysAgo(MAX_DAYS_WISHED),
		);
		return row?.count ?? 0;
	}

	/** Those whose gap is answered by now, with when they were made. */
	async due(server: string): Promise<(Wish & { readonly madeAt: string })[]> {
		return this.#database.all(
			`SELECT wishes.server, gap, member, channel, made_at AS madeAt
			FROM wishes JOIN gaps ON gaps.server = wishes.server AND gaps.id = gap
			WHERE wishes.server = ? AND state = 'answered' AND made_at >= ?
			ORDER BY made_at`,
			server,
			toDaysAgo(MAX_DAYS_WISHED),
		);
	}

	/** The servers, not left, that have any such. */
	async serversWithDue(): Promise<string[]> {
		return this.#database
			.all<{ server: string }>(
				`SELECT DISTINCT wishes.server FROM wishes
				JOIN gaps ON gaps.server = wishes.server AND gaps.id = gap
				JOIN servers ON servers.id = wishes.server
				WHERE left_at IS NULL AND state = 'answered'`,
			)
			.map(({ server }) => server);
	}

	/** Forgets those that are too old, and those for what nobody will answer. */
	async expire(): Promise<void> {
		this.#database.run(
			"DELETE FROM wishes WHERE made_at < ?",
			toDaysAgo(MAX_DAYS_WISHED),
		);
		this.#database.run(
			`DELETE FROM wishes WHERE EXISTS (SELECT 1 FROM gaps
				WHERE gaps.server = wishes.server AND gaps.id = wishes.gap
				AND state = 'dismissed' AND settled_at < ?)`,
			toDaysAgo(HOURS_AFTER_DISMISSAL / 24),
		);
	}
}
