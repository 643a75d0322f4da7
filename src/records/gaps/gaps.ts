import type { Database } from "../../library/database.ts";
import { noteServer } from "../../library/servers.ts";
import type { CitedPlace } from "../answers/answers.ts";
import type { Reason } from "../answers/votes.ts";
import { toDaysAgo } from "../short-lived.ts";
import { toGapId } from "./gap-id.ts";
import { MAX_OPEN_GAPS, makeRoom, UNHELPFUL, WEIGHT } from "./gap-room.ts";
import { forgetAllEmpty, REOPENED } from "./gap-votes.ts";

/** Nothing answers it well; an article does; the moderators want none. */
export type GapState = "open" | "answered" | "dismissed";

/**
 * A question that the library could not answer, or whose answer didn't help;
 * never who asked it, or who said so.
 */
export interface Gap {
	readonly id: string;
	/** As it was first typed. */
	readonly question: string;
	/** The one article that was asked; null: all. */
	readonly within: GapScope | null;
	/** How often nothing was found, in these or other words of the same. */
	readonly times: number;
	/** Why an answer didn't help, if that was said: one entry a vote. */
	readonly unhelpful: readonly (Reason | null)[];
	/** ISO 8601, UTC. */
	readonly firstAskedAt: string;
	readonly lastAskedAt: string;
	readonly state: GapState;
	/** The article that answers it; null unless answered. */
	readonly article: number | null;
}

/** An article that was asked alone. */
export interface GapScope {
	readonly article: number;
	/** As it is called now; null once it is erased. */
	readonly headline: string | null;
}

interface GapRow extends Omit<Gap, "within" | "unhelpful"> {
	readonly within: number | null;
	readonly headline: string | null;
	/** A JSON array. */
	readonly unhelpful: string;
}

const GAP = `id, question, within, times, first_asked_at AS firstAskedAt,
	last_asked_at AS lastAskedAt, state, article,
	(SELECT headline FROM articles JOIN revisions
		ON revisions.article = articles.id AND number = revision
		WHERE articles.id = gaps.within) AS headline,
	(SELECT json_group_array(reason) FROM ${UNHELPFUL}) AS unhelpful`;

/** The last change to the library of a gap's server. */
const LATEST =
	"(SELECT coalesce(max(id), 0) FROM changes WHERE changes.server = gaps.server)";

/** Last asked, or settled, at some time or before. */
const OLDER =
	"server = ? AND max(last_asked_at, coalesce(settled_at, '')) <= ?";

const UNCHECKED = `state = 'open' AND (checked IS NULL OR checked < ${LATEST})`;

/** The questions that each server's library could not answer. */
export class Gaps {
	readonly #database: Database;
	readonly #maxOpen: number;

	constructor(database: Database, maxOpen = MAX_OPEN_GAPS) {
		this.#database = database;
		this.#maxOpen = maxOpen;
	}

	/**
	 * Counts a question that found no answer. It is open again if it was thought
	 * to be answered, unless a moderator said so.
	 */
	async record(server: string, question: string): Promise<void> {
		const id = toGapId(question);
		if (id === null) return;
		this.#database.transaction(() => {
			this.#count(server, id, question);
			this.#database.run(
				`UPDATE gaps SET ${REOPENED}, checked = NULL WHERE server = ? AND id = ?
				AND state = 'answered' AND is_moderators_word = 0`,
				server,
				id,
			);
			makeRoom(this.#database, { server, asked: id, maxOpen: this.#maxOpen });
		});
	}

	async find(server: string, id: string): Promise<Gap | null> {
		const row = this.#database.get<GapRow>(
			`SELECT ${GAP} FROM gaps WHERE server = ? AND id = ?`,
			server,
			id,
		);
		return row ? toGap(row) : null;
	}

	/** The weightiest first; what is settled, the latest first. */
	async list(server: string, state: GapState): Promise<Gap[]> {
		return this.#all(
			`server = ? AND state = ?
			ORDER BY settled_at DESC, ${WEIGHT} DESC, last_asked_at DESC, id`,
			server,
			state,
		);
	}

	/** How many there are of each state. */
	async count(server: string): Promise<Readonly<Record<GapState, number>>> {
		const rows = this.#database.all<{ state: GapState; count: number }>(
			"SELECT state, count(*) AS count FROM gaps WHERE server = ? GROUP BY state",
			server,
		);
		const counts = rows.map(({ state, count }) => [state, count]);
		return {
			open: 0,
			answered: 0,
			dismissed: 0,
			...Object.fromEntries(counts),
		};
	}

	/** Those open that weren't asked since the library last changed. */
	async unchecked(server: string): Promise<Gap[]> {
		return this.#all(
			`server = ? AND ${UNCHECKED}
			ORDER BY ${WEIGHT} DESC, last_asked_at DESC, id`,
			server,
		);
	}

	/** The servers, not left, that have any such. */
	async serversWithUnchecked(): Promise<string[]> {
		return this.#database
			.all<{ server: string }>(
				`SELECT DISTINCT server FROM gaps JOIN servers ON servers.id = server
				WHERE left_at IS NULL AND ${UNCHECKED}`,
			)
			.map(({ server }) => server);
	}

	/** All that was quoted where an answer to this gap's question didn't help. */
	async unhelpfulPlaces(server: string, id: string): Promise<CitedPlace[]> {
		return this.#database
			.all<{ cited: string }>(
				`SELECT DISTINCT cited FROM gaps, ${UNHELPFUL}
				AND gaps.server = ? AND gaps.id = ?`,
				server,
				id,
			)
			.flatMap(({ cited }) => JSON.parse(cited));
	}

	/** Which change to a server's library was the last; see `check`. */
	async latestChange(server: string): Promise<number> {
		const row = this.#database.get<{ id: number }>(
			"SELECT coalesce(max(id), 0) AS id FROM changes WHERE server = ?",
			server,
		);
		return row?.id ?? 0;
	}

	/** Notes that a gap is one still after this change. */
	async check(server: string, id: string, change: number): Promise<void> {
		this.#database.run(
			"UPDATE gaps SET checked = ? WHERE server = ? AND id = ?",
			change,
			server,
			id,
		);
	}

	/** An open gap is answered by an article; says whether it was open. */
	async answer(server: string, id: string, article: number): Promise<boolean> {
		return this.#settle(
			"state = 'answered', article = ?, is_moderators_word = 0",
			"state = 'open'",
			[article, server, id],
		);
	}

	/** A moderator says which article answers it. */
	async answerByWord(
		server: string,
		id: string,
		article: number,
	): Promise<boolean> {
		return this.#settle(
			"state = 'answered', article = ?, is_moderators_word = 1",
			"TRUE",
			[article, server, id],
		);
	}

	/** A moderator says that no article is wanted; says whether it was open. */
	async dismiss(server: string, id: string): Promise<boolean> {
		return this.#settle("state = 'dismissed'", "state = 'open'", [server, id]);
	}

	/** Makes it a gap again, to be asked when the library next changes. */
	async reopen(server: string, id: string): Promise<boolean> {
		const { changes } = this.#database.run(
			`UPDATE gaps SET ${REOPENED}, checked = ${LATEST}
			WHERE server = ? AND id = ? AND state <> 'open'`,
			server,
			id,
		);
		return changes > 0;
	}

	/** Makes gaps again of those answered by an article that isn't live now. */
	async reopenUnfounded(server: string): Promise<void> {
		this.#database.run(
			`UPDATE gaps SET ${REOPENED}, checked = NULL
			WHERE server = ? AND state = 'answered' AND NOT EXISTS
				(SELECT 1 FROM articles WHERE articles.id = gaps.article
				AND articles.server = gaps.server AND articles.state = 'live')`,
			server,
		);
	}

	/** All servers that have any. */
	async servers(): Promise<string[]> {
		return this.#database
			.all<{ server: string }>("SELECT DISTINCT server FROM gaps")
			.map(({ server }) => server);
	}

	/** How many of a server were last asked, or settled, so many days ago. */
	async countOlder(server: string, days: number): Promise<number> {
		const row = this.#database.get<{ count: number }>(
			`SELECT count(*) AS count FROM gaps WHERE ${OLDER}`,
			server,
			toDaysAgo(days),
		);
		return row?.count ?? 0;
	}

	/** Forgets those of which nothing is left. */
	async forgetEmpty(): Promise<void> {
		forgetAllEmpty(this.#database);
	}

	/** Forgets those that are older. */
	async forgetOlder(server: string, days: number): Promise<void> {
		this.#database.run(
			`DELETE FROM gaps WHERE ${OLDER}`,
			server,
			toDaysAgo(days),
		);
	}

	/** Those open that were asked since a time, ISO 8601; the most asked first. */
	async askedSince(server: string, time: string): Promise<Gap[]> {
		return this.#all(
			`server = ? AND state = 'open' AND last_asked_at >= ?
			ORDER BY ${WEIGHT} DESC, last_asked_at DESC, id`,
			server,
			time,
		);
	}

	#all(condition: string, ...values: readonly string[]): Gap[] {
		return this.#database
			.all<GapRow>(`SELECT ${GAP} FROM gaps WHERE ${condition}`, ...values)
			.map(toGap);
	}

	#count(server: string, id: string, question: string): void {
		const now = new Date().toISOString();
		noteServer(this.#database, server);
		this.#database.run(
			`INSERT INTO gaps (server, id, question, first_asked_at, last_asked_at)
			VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
			SET times = times + 1, last_asked_at = excluded.last_asked_at`,
			server,
			id,
			question,
			now,
			now,
		);
	}

	#settle(
		change: string,
		condition: string,
		values: readonly (string | number)[],
	): boolean {
		const { changes } = this.#database.run(
			`UPDATE gaps SET ${change}, settled_at = '${new Date().toISOString()}'
			WHERE server = ? AND id = ? AND ${condition}`,
			...values,
		);
		return changes > 0;
	}
}

function toGap({ within, headline, unhelpful, ...gap }: GapRow): Gap {
	return {
		...gap,
		within: within === null ? null : { article: within, headline },
		unhelpful: JSON.parse(unhelpful),
	};
}
