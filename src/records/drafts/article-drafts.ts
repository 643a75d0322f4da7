import type { Article } from "../../article/article.ts";
import type { Reading } from "../../article/reading/reading.ts";
import type { Database } from "../../library/database.ts";
import { noteServer } from "../../library/servers.ts";
import { makeShortId, toOldest } from "../short-lived.ts";

/** Where a draft came from that has neither a file nor an address. */
export const FROM_FORM = "a form";
export const FROM_MESSAGE = "a message";

/** An article that a moderator looks at before it is published. */
export interface Draft extends Reading {
	readonly id: string;
	/** The Discord user who brought it in. */
	readonly member: string;
	/** Those that came in together have the same. */
	readonly batch: string;
	/** A file's name, an address, `FROM_FORM` or `FROM_MESSAGE`. */
	readonly origin: string;
	/** ISO 8601, UTC. */
	readonly madeAt: string;
}

interface DraftRow {
	readonly id: string;
	readonly member: string;
	readonly batch: string;
	readonly origin: string;
	readonly article: string;
	readonly left_out: string;
	readonly made_at: string;
}

const DRAFT = "id, member, batch, origin, article, left_out, made_at";

/** Articles that aren't published yet; each is kept for a day. */
export class ArticleDrafts {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	async keep(
		server: string,
		draft: Omit<Draft, "id" | "madeAt">,
	): Promise<Draft> {
		const id = makeShortId();
		const madeAt = new Date().toISOString();
		this.#database.transaction(() => {
			noteServer(this.#database, server);
			this.#database.run(
				`INSERT INTO article_drafts (server, ${DRAFT})
				VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
				server,
				id,
				draft.member,
				draft.batch,
				draft.origin,
				JSON.stringify(draft.article),
				JSON.stringify(draft.leftOut),
				madeAt,
			);
		});
		return { ...draft, id, madeAt };
	}

	/** Null if it was published, discarded, or is older than a day. */
	async find(server: string, id: string): Promise<Draft | null> {
		const row = this.#database.get<DraftRow>(
			`SELECT ${DRAFT} FROM article_drafts
			WHERE server = ? AND id = ? AND made_at >= ?`,
			server,
			id,
			toOldest(),
		);
		return row ? toDraft(row) : null;
	}

	/** Those of a server, latest first. */
	async list(server: string): Promise<Draft[]> {
		return this.#database
			.all<DraftRow>(
				`SELECT ${DRAFT} FROM article_drafts
				WHERE server = ? AND made_at >= ? ORDER BY made_at DESC, id`,
				server,
				toOldest(),
			)
			.map(toDraft);
	}

	/** Changes what will be published. */
	async update(server: string, id: string, article: Article): Promise<void> {
		this.#database.run(
			"UPDATE article_drafts SET article = ? WHERE server = ? AND id = ?",
			JSON.stringify(article),
			server,
			id,
		);
	}

	/** Deletes a draft; says whether it was there still. */
	async forget(server: string, id: string): Promise<boolean> {
		const { changes } = this.#database.run(
			"DELETE FROM article_drafts WHERE server = ? AND id = ?",
			server,
			id,
		);
		return changes > 0;
	}

	/** Forgets all that is too old. */
	async expire(): Promise<void> {
		this.#database.run(
			"DELETE FROM article_drafts WHERE made_at < ?",
			toOldest(),
		);
	}
}

function toDraft(row: DraftRow): Draft {
	return {
		id: row.id,
		member: row.member,
		batch: row.batch,
		origin: row.origin,
		article: JSON.parse(row.article),
		leftOut: JSON.parse(row.left_out),
		madeAt: row.made_at,
	};
}
