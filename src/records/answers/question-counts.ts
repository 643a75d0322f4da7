import type { Database } from "../../library/database.ts";
import { noteServer } from "../../library/servers.ts";

/** How many questions ended how. */
export type VerdictCounts = Readonly<
	Record<"answered" | "unsure" | "not found", number>
>;

/** What was asked on a day, `YYYY-MM-DD`, as the server's clocks showed it. */
export interface DayCounts extends VerdictCounts {
	readonly day: string;
}

/** A live article, and in how many answers it was quoted. */
export interface CitationCount {
	readonly headline: string;
	readonly times: number;
}

interface CountRow {
	readonly day: string;
	readonly verdict: keyof VerdictCounts;
	readonly times: number;
}

export const NO_QUESTIONS: VerdictCounts = {
	answered: 0,
	unsure: 0,
	"not found": 0,
};

/**
 * How many questions were asked each day, how they ended, and which articles
 * were quoted: numbers alone, never a question or who asked.
 */
export class QuestionCounts {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Counts a question, and each of the articles that were quoted once. */
	async count(
		{ server, day }: { readonly server: string; readonly day: string },
		verdict: keyof VerdictCounts,
		quoted: readonly number[],
	): Promise<void> {
		this.#database.transaction(() => {
			noteServer(this.#database, server);
			this.#database.run(
				`INSERT INTO question_counts (server, day, verdict) VALUES (?, ?, ?)
				ON CONFLICT DO UPDATE SET times = times + 1`,
				server,
				day,
				verdict,
			);
			for (const article of new Set(quoted)) this.#cite(server, day, article);
		});
	}

	/** Those of a server from a day on, in order; days without any are left out. */
	async days(server: string, from: string): Promise<DayCounts[]> {
		const rows = this.#database.all<CountRow>(
			`SELECT day, verdict, times FROM question_counts
			WHERE server = ? AND day >= ? ORDER BY day`,
			server,
			from,
		);
		const days = new Map<string, DayCounts>();
		for (const { day, verdict, times } of rows) {
			const counts = days.get(day) ?? { day, ...NO_QUESTIONS };
			days.set(day, { ...counts, [verdict]: times });
		}
		return [...days.values()];
	}

	/** The first day of which any is kept; null: none. */
	async firstDay(server: string): Promise<string | null> {
		const row = this.#database.get<{ day: string | null }>(
			"SELECT min(day) AS day FROM question_counts WHERE server = ?",
			server,
		);
		return row?.day ?? null;
	}

	/** The live articles that were quoted most from a day on. */
	async mostCited(
		server: string,
		from: string,
		limit: number,
	): Promise<CitationCount[]> {
		return this.#database.all<CitationCount>(
			`SELECT headline, cited.times FROM (
				SELECT id, revision, sum(times) AS times, max(day) AS day
				FROM articles JOIN citation_counts ON article = id
				WHERE server = ? AND state = 'live' AND day >= ?
				GROUP BY id ORDER BY 3 DESC, 4 DESC, id LIMIT ?) AS cited
			JOIN revisions ON article = id AND number = revision
			ORDER BY cited.times DESC, cited.day DESC, id`,
			server,
			from,
			limit,
		);
	}

	/** Forgets what is of earlier days. */
	async forgetBefore(day: string): Promise<void> {
		for (const table of ["question_counts", "citation_counts"])
			this.#database.run(`DELETE FROM ${table} WHERE day < ?`, day);
	}

	/** An article may have been erased meanwhile. */
	#cite(server: string, day: string, article: number): void {
		this.#database.run(
			`INSERT INTO citation_counts (article, day)
			SELECT id, ? FROM articles WHERE id = ? AND server = ?
			ON CONFLICT DO UPDATE SET times = times + 1`,
			day,
			article,
			server,
		);
	}
}
