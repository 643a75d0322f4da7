import type { Database } from "../../library/database.ts";
import type { Libraries } from "../../library/libraries.ts";
import type { Models } from "../../model/models.ts";
import { Answers, type KeptAnswer } from "../../records/answers/answers.ts";
import type { Voters } from "../../records/people/voters.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import { Refusal } from "../../refusal.ts";
import type { Indexes } from "../../search/indexes.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import type { Answer, Citation } from "../answer.ts";
import { type CitedArticle, findCited } from "./cited-articles.ts";
import { type Context, findContext } from "./context.ts";
import { ANSWER_TOO_OLD, findKept } from "./kept.ts";
import { findAsQuoted, type RedrawnAnswer, redraw } from "./redrawing.ts";
import { toCitedPlaces, toShownPlaces } from "./shown-places.ts";
import { findWhyQuoted, type WhyQuoted } from "./why-quoted.ts";

const ALL_ERASED = t`All that this answer quoted was erased since. Ask again with ${command("ask")}.`;

/** Who asks, and in which channel. */
export interface AskedIn {
	readonly server: string;
	readonly member: string;
	readonly channel: string;
	/** They alone see the answer; left out: that isn't known. */
	readonly isPrivate?: boolean;
}

/** An answer that was given before. */
export interface GivenAnswer {
	readonly id: string;
	readonly answer: RedrawnAnswer;
	/** What has become of the articles that it quotes. */
	readonly cited: readonly CitedArticle[];
}

/** One of its quotations, with what stands around it. */
export interface QuotationInContext extends GivenAnswer {
	readonly citation: Citation;
	readonly context: Context;
}

/** One of the articles that an answer quotes, to be read. */
export interface Opened {
	readonly answer: string;
	readonly article: CitedArticle;
	/** All that the answer quotes, in its order. */
	readonly cited: readonly CitedArticle[];
}

/**
 * Answers after they were shown: as they were given, and what their articles say
 * now.
 *
 * Each method concerns one Discord server.
 */
export class AnswerDesk {
	readonly #answers: Answers;
	readonly #voters: Voters;
	readonly #libraries: Libraries;
	readonly #indexes: Indexes;
	readonly #models: Models | null;
	readonly #settings: SettingsRecord;
	readonly #onFault: (error: unknown) => void;

	constructor(parts: {
		readonly database: Database;
		readonly libraries: Libraries;
		readonly indexes: Indexes;
		readonly models: Models | null;
		readonly settings: SettingsRecord;
		readonly voters: Voters;
		readonly onFault: (error: unknown) => void;
	}) {
		this.#answers = new Answers(parts.database);
		this.#voters = parts.voters;
		this.#libraries = parts.libraries;
		this.#indexes = parts.indexes;
		this.#models = parts.models;
		this.#settings = parts.settings;
		this.#onFault = parts.onFault;
	}

	/**
	 * Keeps an answer for its buttons and for what is asked after it. It is kept
	 * before it is shown, so that no button is there without it.
	 *
	 * @returns null if it can't or mustn't be kept: then it is shown without
	 * buttons
	 */
	async keep(by: AskedIn, answer: Answer): Promise<string | null> {
		const { server, channel } = by;
		if (this.#settings.of(server).daysKept === 0) return null;
		try {
			return await this.#answers.keep({
				server,
				channel,
				asker: this.#voters.toVoter(by),
				question: answer.question,
				typed: answer.typed ?? null,
				within: answer.within?.article ?? null,
				cited: toCitedPlaces(answer),
				shown: toShownPlaces(answer),
				isPublic: by.isPrivate === false,
			});
		} catch (error) {
			this.#onFault(error);
			return null;
		}
	}

	/**
	 * Opens an article that an answer quotes.
	 *
	 * @param article its id; null: the one that is quoted first
	 * @throws Refusal if the answer is kept no longer, or quotes no such article
	 */
	async open(
		server: string,
		id: string,
		article: number | null,
	): Promise<Opened> {
		const cited = await this.#findCited(
			await findKept(this.#answers, server, id),
		);
		const opened = cited.find((one) => article === null || one.id === article);
		if (!opened) throw new Refusal(t`This answer doesn't quote that article.`);
		return { answer: id, article: opened, cited };
	}

	/**
	 * What was asked, as it was understood.
	 *
	 * @throws Refusal if the answer is kept no longer
	 */
	async findQuestion(server: string, id: string): Promise<string> {
		return (await findKept(this.#answers, server, id)).question;
	}

	/**
	 * What was asked, as it was typed.
	 *
	 * @throws Refusal if the answer is kept no longer
	 */
	async findTyped(server: string, id: string): Promise<string> {
		const { typed, question } = await findKept(this.#answers, server, id);
		return typed ?? question;
	}

	/**
	 * The answer as it was given, and what has become of its articles since.
	 *
	 * @throws Refusal if it is kept no longer, or not whole
	 */
	async redraw(server: string, id: string): Promise<GivenAnswer> {
		const { shown, ...kept } = await findKept(this.#answers, server, id);
		if (shown === null) throw new Refusal(ANSWER_TOO_OLD);
		const library = await this.#libraries.of(server);
		const answer = await redraw({ ...kept, shown }, library);
		return { id, answer, cited: await findCited(kept.cited, library) };
	}

	/**
	 * One of an answer's quotations with what stands around it.
	 *
	 * @param number the citation's; another one gives the first that is there
	 * @throws Refusal if the answer is kept no longer, or all of it was erased
	 */
	async openContext(
		server: string,
		id: string,
		number: number,
	): Promise<QuotationInContext> {
		const given = await this.redraw(server, id);
		const { citations } = given.answer;
		const citation =
			citations.find((one) => one.number === number) ?? citations[0];
		const library = await this.#libraries.of(server);
		const article = citation && (await findAsQuoted(citation.source, library));
		if (!article) throw new Refusal(ALL_ERASED);
		const context = findContext(article.paragraphs, citation.source);
		return { ...given, citation, context };
	}

	/**
	 * Why an answer quotes what it quotes.
	 *
	 * @throws Refusal if it is kept no longer
	 */
	async explain(
		server: string,
		id: string,
	): Promise<GivenAnswer & { readonly why: WhyQuoted }> {
		const given = await this.redraw(server, id);
		const { question, citations } = given.answer;
		const library = await this.#libraries.of(server);
		const { words } = await this.#indexes.of(server, library);
		const from = { segments: words.segments, models: this.#models };
		const why = await findWhyQuoted({ server, question }, citations, from);
		return { ...given, why };
	}

	/** How many are so many days old. */
	async countOlder(server: string, days: number): Promise<number> {
		return this.#answers.countOlder(server, days);
	}

	/** Forgets those, and the votes on them. */
	async forgetOlder(server: string, days: number): Promise<void> {
		await this.#answers.forgetOlder(server, days);
	}

	/** Forgets what is older than each server wants. */
	async expire(): Promise<void> {
		for (const server of await this.#answers.servers())
			await this.forgetOlder(server, this.#settings.of(server).daysKept);
	}

	async #findCited({ server, cited }: KeptAnswer): Promise<CitedArticle[]> {
		return findCited(cited, await this.#libraries.of(server));
	}
}
