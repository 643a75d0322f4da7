import type { Database } from "./database.ts";
import type {
	Change,
	ChangeFilter,
	ErasedArticle,
	RecordedChange,
} from "./stored-article.ts";

type NewChange = Pick<Change, "article" | "action" | "actor"> &
	Partial<Pick<Change, "reason" | "revision">>;

const CHANGE = "id, article, action, revision, actor, reason, at";

const RECORDED = `SELECT changes.id, changes.article, action, changes.revision,
	actor, reason, at, headline`;

const JOINED = `LEFT JOIN articles ON articles.id = changes.article
	LEFT JOIN revisions ON revisions.article = articles.id
		AND revisions.number = articles.revision`;

/** Which of the changes that a filter finds are wanted, latest first. */
export interface ChangeRange {
	readonly limit: number;
	/** So many are passed over. */
	readonly offset?: number;
	/** Only those that came before this one, by its id. */
	readonly before?: number;
}

interface Condition {
	readonly sql: string;
	readonly values: readonly (string | number)[];
}

/** Who did what to the articles of one server, and when. */
export class ChangeRecord {
	readonly #database: Database;
	readonly #server: string;

	constructor(database: Database, server: string) {
		this.#database = database;
		this.#server = server;
	}

	/** Returns the change's id. */
	add(change: NewChange): number {
		const { article, action, actor, reason = null, revision = null } = change;
		const { id } = this.#database.run(
			`INSERT INTO changes (server, article, action, revision, actor, reason, at)
			VALUES (?, ?, ?, ?, ?, ?, ?)`,
			this.#server,
			article,
			action,
			revision,
			actor,
			reason,
			new Date().toISOString(),
		);
		return id;
	}

	/** Deletes the reasons given for an article; they may tell of its text. */
	deleteReasons(article: number): void {
		this.#database.run(
			"UPDATE changes SET reason = NULL WHERE article = ?",
			article,
		);
	}

	/** Those that a filter finds, latest first. */
	list(
		filter: ChangeFilter,
		{ limit, offset = 0, before }: ChangeRange,
	): RecordedChange[] {
		const { sql, values } = this.#toCondition(filter, before);
		return this.#database.all<RecordedChange>(
			`${RECORDED} FROM (
				SELECT * FROM changes WHERE ${sql} ORDER BY id DESC LIMIT ? OFFSET ?
			) AS changes ${JOINED} ORDER BY changes.id DESC`,
			...values,
			limit,
			offset,
		);
	}

	count(filter: ChangeFilter): number {
		const { sql, values } = this.#toCondition(filter);
		const row = this.#database.get<{ count: number }>(
			`SELECT count(*) AS count FROM changes WHERE ${sql}`,
			...values,
		);
		return row?.count ?? 0;
	}

	/** Articles that were erased, latest first. */
	erased(): ErasedArticle[] {
		return this.#database.all<ErasedArticle>(
			`SELECT article AS id, at AS erasedAt FROM changes
			WHERE server = ? AND action = 'erase' ORDER BY id DESC`,
			this.#server,
		);
	}

	find(id: number): Change | null {
		const change = this.#database.get<Change>(
			`SELECT ${CHANGE} FROM changes WHERE server = ? AND id = ?`,
			this.#server,
			id,
		);
		return change ?? null;
	}

	/** What was last done to an article. */
	latest(article: number): Change | null {
		const change = this.#database.get<Change>(
			`SELECT ${CHANGE} FROM changes
			WHERE server = ? AND article = ? ORDER BY id DESC LIMIT 1`,
			this.#server,
			article,
		);
		return change ?? null;
	}

	#toCondition(
		{ article, actors, action }: ChangeFilter,
		before?: number,
	): Condition {
		const conditions: Condition[] = [
			{ sql: "server = ?", values: [this.#server] },
		];
		if (article !== undefined)
			conditions.push({ sql: "article = ?", values: [article] });
		if (actors !== undefined)
			conditions.push({
				sql: `actor IN (${actors.map(() => "?").join(", ")})`,
				values: actors,
			});
		if (action !== undefined)
			conditions.push({ sql: "action = ?", values: [action] });
		if (before !== undefined)
			conditions.push({ sql: "id < ?", values: [before] });
		return {
			sql: conditions.map(({ sql }) => sql).join(" AND "),
			values: conditions.flatMap(({ values }) => values),
		};
	}
}
