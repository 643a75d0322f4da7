import type { Database } from "../../library/database.ts";
import { noteServer } from "../../library/servers.ts";
import type { Range } from "../../text/range.ts";
import type { ArticleFilter } from "../article-filter.ts";
import { toGapId } from "../gaps/gap-id.ts";
import { makeShortId, toDaysAgo } from "../short-lived.ts";

/** A quoted place, and where it stands. */
export interface CitedPlace extends QuotedPlace {
	/** In which it begins, from 1. */
	readonly paragraph: number;
}

/** A citation as places: its text stays in the library alone. */
export interface ShownQuotation {
	readonly place: QuotedPlace;
	/** It begins or ends inside a sentence. */
	readonly startsInside: boolean;
	readonly endsInside: boolean;
	/** Ranges of the quoted text. */
	readonly highlights: readonly Range[];
	/** A newer article that was quoted beside it answers otherwise. */
	readonly isOlder?: boolean;
	/** Where the same is said. */
	readonly alsoIn: readonly QuotedPlace[];
}

/** A stretch of an article, in the revision from which it was quoted. */
export interface QuotedPlace extends Range {
	readonly article: number;
	readonly revision: number;
}

/** All that an answer's card showed, and what else it may show. */
export interface ShownPlaces {
	/** The question as it was understood, if words in it seemed mistyped. */
	readonly readAs?: string | null;
	readonly verdict: "answered" | "unsure" | "not found";
	/** What is highlighted in the first quotation was shown as the answer. */
	readonly hasWords: boolean;
	readonly quotations: readonly ShownQuotation[];
	/** What was read besides, the best first. */
	readonly further: readonly ShownQuotation[];
	/** The articles that may be meant. */
	readonly choices: readonly number[];
	/** Which articles were asked; left out: whichever. */
	readonly filter?: ArticleFilter;
}

/** Whoever asked, by a keyed hash, and where. */
export interface AskedBy {
	readonly server: string;
	readonly asker: string;
	readonly channel: string;
}

/** An answer as it was shown; who asked is known by a keyed hash only. */
export interface KeptAnswer {
	readonly id: string;
	readonly server: string;
	/** Null: it was asked before that was kept. */
	readonly asker: string | null;
	readonly channel: string | null;
	/** As it was understood. */
	readonly question: string;
	/** As it was typed, if that is understood from the one before; else null. */
	readonly typed: string | null;
	/** The one article that was asked; null: all. */
	readonly within: number | null;
	/** The gap that it is if the answer doesn't help; null: none. */
	readonly gap: string | null;
	/** As they were quoted; none of an answer that found nothing. */
	readonly cited: readonly CitedPlace[];
	/** What its card showed; null of one from before that was kept. */
	readonly shown: ShownPlaces | null;
	/** ISO 8601, UTC. */
	readonly askedAt: string;
}

type AnswerRow = Omit<KeptAnswer, "cited" | "shown"> & {
	readonly cited: string;
	readonly shown: string | null;
};

const COLUMNS =
	"id, server, asker, channel, question, typed, within, gap, cited, shown, asked_at AS askedAt";

/**
 * Answers that members were shown, kept for their buttons: which question it
 * was, and which places were quoted. Their texts stay in the library alone.
 */
export class Answers {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Keeps an answer and returns the short id that brings it back. */
	async keep(
		answer: Omit<KeptAnswer, "id" | "gap" | "askedAt"> & {
			/** Others than its asker see it, too. */
			readonly isPublic?: boolean;
		},
	): Promise<string> {
		const { server, asker, channel, question, typed, within } = answer;
		const { cited, shown, isPublic = false } = answer;
		const id = makeShortId();
		noteServer(this.#database, server);
		this.#database.run(
			`INSERT INTO answers
			(id, server, asker, channel, question, typed, within, gap, cited, shown,
				is_public, asked_at)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			id,
			server,
			asker,
			channel,
			question,
			typed,
			within,
			// Asked of some articles, it is another question than of all.
			shown?.filter ? null : toGapId(question, within),
			JSON.stringify(cited),
			shown && JSON.stringify(shown),
			isPublic ? 1 : 0,
			new Date().toISOString(),
		);
		return id;
	}

	/** An answer of this server, or null if it is kept no longer. */
	async find(server: string, id: string): Promise<KeptAnswer | null> {
		const row = this.#database.get<AnswerRow>(
			`SELECT ${COLUMNS} FROM answers WHERE id = ? AND server = ?`,
			id,
			server,
		);
		return row ? toKept(row) : null;
	}

	/**
	 * The latest that somebody was given in a channel since; null: none.
	 *
	 * @param isForAll only what everybody saw may be spoken of there
	 */
	async findLatest(
		{ server, asker, channel }: AskedBy,
		since: Date,
		isForAll: boolean,
	): Promise<KeptAnswer | null> {
		const row = this.#database.get<AnswerRow>(
			`SELECT ${COLUMNS} FROM answers
			WHERE server = ? AND asker = ? AND channel = ? AND asked_at >= ?
			AND (is_public = 1 OR NOT ?)
			ORDER BY asked_at DESC LIMIT 1`,
			server,
			asker,
			channel,
			since.toISOString(),
			isForAll ? 1 : 0,
		);
		return row ? toKept(row) : null;
	}

	/** The same of whoever asked; what another asked privately is left out. */
	async findLatestIn(
		{ server, asker, channel }: AskedBy,
		isForAll: boolean,
	): Promise<KeptAnswer | null> {
		const row = this.#database.get<AnswerRow>(
			`SELECT ${COLUMNS} FROM answers
			WHERE server = ? AND channel = ?
			AND (is_public = 1 OR (asker = ? AND NOT ?))
			ORDER BY asked_at DESC LIMIT 1`,
			server,
			channel,
			asker,
			isForAll ? 1 : 0,
		);
		return row ? toKept(row) : null;
	}

	/** What somebody asked here, each question once, the latest first. */
	async recentQuestions(
		{ server, asker }: Omit<AskedBy, "channel">,
		limit: number,
	): Promise<string[]> {
		return this.#database
			.all<{ question: string }>(
				`SELECT question FROM answers WHERE server = ? AND asker = ?
				GROUP BY question ORDER BY max(asked_at) DESC LIMIT ?`,
				server,
				asker,
				limit,
			)
			.map(({ question }) => question);
	}

	/** All servers that have any. */
	async servers(): Promise<string[]> {
		return this.#database
			.all<{ server: string }>("SELECT DISTINCT server FROM answers")
			.map(({ server }) => server);
	}

	/** How many of a server are so many days old. */
	async countOlder(server: string, days: number): Promise<number> {
		const row = this.#database.get<{ count: number }>(
			"SELECT count(*) AS count FROM answers WHERE server = ? AND asked_at <= ?",
			server,
			toDaysAgo(days),
		);
		return row?.count ?? 0;
	}

	/** Forgets those, and the votes on them. */
	async forgetOlder(server: string, days: number): Promise<void> {
		this.#database.run(
			"DELETE FROM answers WHERE server = ? AND asked_at <= ?",
			server,
			toDaysAgo(days),
		);
	}
}

function toKept({ cited, shown, ...row }: AnswerRow): KeptAnswer {
	return {
		...row,
		cited: JSON.parse(cited),
		shown: shown && JSON.parse(shown),
	};
}
