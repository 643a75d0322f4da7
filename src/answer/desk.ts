import type { Database } from "../library/database.ts";
import type { Libraries } from "../library/libraries.ts";
import { Servers } from "../library/servers.ts";
import type { Models } from "../model/models.ts";
import { ArticleDrafts } from "../records/article-drafts.ts";
import { FormDrafts } from "../records/form-drafts.ts";
import { OpenQuestions } from "../records/open-questions.ts";
import { DEFAULT_STRICTNESS, type Strictness } from "../records/strictness.ts";
import type { Indexes } from "../search/indexes.ts";
import type { Answer } from "./answer.ts";
import { type Asked, answerQuestion, type Sources } from "./answering.ts";
import { ArticleDesk } from "./article-desk.ts";
import { AuditDesk } from "./audit-desk.ts";
import { DraftDesk } from "./draft-desk.ts";
import { type Explanation, explain } from "./explaining.ts";
import { GapDesk } from "./gap-desk.ts";
import { HealthDesk } from "./health-desk.ts";
import type { Tell } from "./notice.ts";
import { RememberedAnswers } from "./remembered-answers.ts";

/** A question as a member types it, and the article that they name. */
export interface Question {
	readonly question: string;
	/** Null: all articles. */
	readonly article: string | null;
	/** How strict the answer is; without it, balanced. */
	readonly strictness?: Strictness;
}

/** Some MiB. */
const MAX_REMEMBERED = 500;

/**
 * The reference desk: the one object that commands talk to.
 *
 * Each method concerns one Discord server; what another server has can't be
 * reached, whatever id is given. Refusals carry words for the person who asked.
 */
export class Desk {
	readonly articles: ArticleDesk;
	readonly drafts: DraftDesk;
	readonly audit: AuditDesk;
	readonly health: HealthDesk;
	readonly gaps: GapDesk;
	readonly servers: Servers;
	readonly formDrafts: FormDrafts;
	readonly openQuestions: OpenQuestions;
	readonly #libraries: Libraries;
	readonly #indexes: Indexes;
	readonly #models: Models | null;
	readonly #remembered: RememberedAnswers;

	constructor(parts: {
		readonly database: Database;
		readonly libraries: Libraries;
		readonly indexes: Indexes;
		/** Null: questions are answered by words only. */
		readonly models: Models | null;
		/** Why there are none, if they were wanted. */
		readonly whyWordsOnly?: string | null;
		/** From where files may be fetched: `"https://cdn.discordapp.com"`. */
		readonly attachmentOrigins: readonly string[];
		/** So many answers of all servers are remembered. */
		readonly maxRemembered?: number;
		/** How members are told what they wished to be told. */
		readonly tell?: Tell;
		/** Told what went wrong in the background. */
		readonly onFault?: (error: unknown) => void;
	}) {
		const { database, libraries, indexes, models } = parts;
		const { maxRemembered = MAX_REMEMBERED } = parts;
		const { tell = async () => false, onFault = () => {} } = parts;
		this.#libraries = libraries;
		this.#indexes = indexes;
		this.#models = models;
		this.#remembered = new RememberedAnswers(maxRemembered);
		this.drafts = new DraftDesk({
			...parts,
			drafts: new ArticleDrafts(database),
		});
		this.gaps = new GapDesk({ ...parts, tell, onFault });
		this.articles = new ArticleDesk({
			...parts,
			drafts: this.drafts,
			onChange: (server) => this.gaps.follow(server),
		});
		this.audit = new AuditDesk({ ...parts, articles: this.articles });
		this.health = new HealthDesk(parts);
		this.servers = new Servers(database);
		this.formDrafts = new FormDrafts(database);
		this.openQuestions = new OpenQuestions(database);
	}

	/** Answers a question from all articles, or from one named by the member. */
	async ask(server: string, question: Question): Promise<Answer> {
		const { asked, sources } = await this.#prepare(server, question);
		const key = toKey(asked);
		return this.#remembered.get(key, sources, () =>
			answerQuestion(asked, sources),
		);
	}

	/** Answers a question, and says why the answer is as it is. */
	async explain(server: string, question: Question): Promise<Explanation> {
		const { asked, sources } = await this.#prepare(server, question);
		return explain(asked, sources);
	}

	async #prepare(
		server: string,
		{ question, article, strictness = DEFAULT_STRICTNESS }: Question,
	): Promise<{ asked: Asked; sources: Sources }> {
		const library = await this.#libraries.of(server);
		const within = article?.trim()
			? await this.articles.pick(server, article, "live")
			: null;
		const index = await this.#indexes.of(server, library);
		await index.encodedSoon();
		return {
			asked: { server, question, within, strictness },
			sources: { index, library, models: this.#models },
		};
	}

	/** Forgets all that is kept for a time only, and is older. */
	async expire(): Promise<void> {
		await this.formDrafts.expire();
		await this.openQuestions.expire();
		await this.drafts.expire();
		await this.gaps.expire();
	}

	/** Erases servers left long ago; returns how many there were. */
	async eraseLeftServers(now: Date): Promise<number> {
		const erased = await this.servers.eraseLeft(now);
		for (const server of erased) this.#libraries.drop(server);
		await this.#indexes.keepOnly(await this.servers.ids());
		return erased.length;
	}
}

/** Names what was asked, and how, so that its answer can be remembered. */
function toKey({ server, question, within, strictness }: Asked): string {
	return JSON.stringify([server, question, within?.id, strictness]);
}
