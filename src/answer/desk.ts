import type { Reading } from "../article/reading.ts";
import { type AttachedFile, fetchAttachment } from "../intake/attachment.ts";
import { readFile } from "../intake/file.ts";
import type { Libraries } from "../library/libraries.ts";
import type { Addition, Library } from "../library/library.ts";
import type { Servers } from "../library/servers.ts";
import type { ArticleEntry, StoredArticle } from "../library/stored-article.ts";
import type { Models } from "../model/models.ts";
import type { FormDrafts } from "../records/form-drafts.ts";
import type { OpenQuestions } from "../records/open-questions.ts";
import type { Indexes } from "../search/indexes.ts";
import type { Answer } from "./answer.ts";
import { answerQuestion } from "./answering.ts";
import { type ArticleForm, readArticleForm } from "./article-form.ts";
import { findByHeadline } from "./headlines.ts";
import {
	isOn,
	pickByHeadline,
	type Shelf,
	STATES,
	toArticleId,
} from "./picking.ts";
import { RememberedAnswers } from "./remembered-answers.ts";

/** Some MiB. */
const MAX_REMEMBERED = 500;

/** What came of adding an article, and what was not part of its story. */
export interface Added extends Addition {
	readonly leftOut: readonly string[];
}

/** Whoever asks for a change, and where. */
export interface Moderator {
	readonly server: string;
	readonly member: string;
}

/**
 * The reference desk: the one object that commands talk to.
 *
 * Each method concerns one Discord server; what another server has can't be
 * reached, whatever id is given. Refusals carry words for the person who asked.
 */
export class Desk {
	readonly servers: Servers;
	readonly drafts: FormDrafts;
	readonly openQuestions: OpenQuestions;
	readonly #libraries: Libraries;
	readonly #attachmentOrigins: readonly string[];
	readonly #indexes: Indexes;
	readonly #models: Models | null;
	readonly #remembered: RememberedAnswers;

	constructor(parts: {
		readonly libraries: Libraries;
		readonly servers: Servers;
		readonly drafts: FormDrafts;
		readonly openQuestions: OpenQuestions;
		readonly indexes: Indexes;
		/** Null: questions are answered by words only. */
		readonly models: Models | null;
		/** So many answers of all servers are remembered. */
		readonly maxRemembered?: number;
		/** From where files may be fetched: `"https://cdn.discordapp.com"`. */
		readonly attachmentOrigins: readonly string[];
	}) {
		this.#libraries = parts.libraries;
		this.#indexes = parts.indexes;
		this.#models = parts.models;
		const { maxRemembered = MAX_REMEMBERED } = parts;
		this.#remembered = new RememberedAnswers(maxRemembered);
		this.#attachmentOrigins = parts.attachmentOrigins;
		this.servers = parts.servers;
		this.drafts = parts.drafts;
		this.openQuestions = parts.openQuestions;
	}

	/** Answers a question from all articles, or from one named by the member. */
	async ask(
		server: string,
		asked: { readonly question: string; readonly article: string | null },
	): Promise<Answer> {
		const library = await this.#libraries.of(server);
		const within = asked.article?.trim()
			? await this.pick(server, asked.article, "live")
			: null;
		const index = await this.#indexes.of(server, library);
		const { question } = asked;
		const key = JSON.stringify([server, question, within?.id]);
		return this.#remembered.get(key, { library, index }, () =>
			answerQuestion(
				{ server, question, within },
				{ index, library, models: this.#models },
			),
		);
	}

	/** Articles whose headlines have the typed words, newest first. */
	async findArticles(
		server: string,
		shelf: Shelf,
		typed = "",
		limit?: number,
	): Promise<ArticleEntry[]> {
		const library = await this.#libraries.of(server);
		const entries = await Promise.all(
			STATES[shelf].map((state) => library.entries(state)),
		);
		return findByHeadline(entries.flat(), typed, limit);
	}

	/**
	 * Finds the article that a member means: by the value of a choice
	 * (`toArticleValue`) or by a headline, or the words of one, that they typed.
	 *
	 * @throws Refusal if there is none, or more than one
	 */
	async pick(
		server: string,
		value: string,
		shelf: Shelf,
	): Promise<StoredArticle> {
		const chosen = await this.find(server, toArticleId(value));
		if (chosen && isOn(shelf, chosen.state)) return chosen;
		const entries = await this.findArticles(server, shelf);
		const { id } = pickByHeadline(entries, value, shelf);
		return (await this.find(server, id)) as StoredArticle;
	}

	/** An article of this server by its id, in whatever state but erased. */
	async find(server: string, id: number): Promise<StoredArticle | null> {
		return (await this.#libraries.of(server)).find(id);
	}

	/** How many live articles are found by words only, until they are encoded. */
	async countWaiting(server: string): Promise<number> {
		const library = await this.#libraries.of(server);
		return (await this.#indexes.of(server, library)).waiting;
	}

	/** @throws Refusal if the file can't be fetched or read as an article */
	async addFile(by: Moderator, file: AttachedFile): Promise<Added> {
		const bytes = await fetchAttachment(file, this.#attachmentOrigins);
		return this.#add(by, await readFile({ ...file, bytes }));
	}

	/** @throws Refusal if a field can't be used or there is too little text */
	async addForm(by: Moderator, form: ArticleForm): Promise<Added> {
		return this.#add(by, readArticleForm(form));
	}

	/** Takes a live article out; it is absent from the very next answer. */
	remove(by: Moderator, id: number, reason: string): Promise<boolean> {
		return this.#change(by.server, id, (library) =>
			library.remove(id, by.member, reason),
		);
	}

	/** Brings a removed article back. */
	restore(by: Moderator, id: number): Promise<boolean> {
		return this.#change(by.server, id, (library) =>
			library.restore(id, by.member),
		);
	}

	/** Deletes a removed article's text for good. */
	async erase(by: Moderator, id: number): Promise<boolean> {
		const library = await this.#libraries.of(by.server);
		const done = await library.erase(id, by.member);
		if (done) await this.#indexes.forget(by.server, id);
		return done;
	}

	/** Erases servers left long ago; returns how many there were. */
	async eraseLeftServers(now: Date): Promise<number> {
		const erased = await this.servers.eraseLeft(now);
		for (const server of erased) this.#libraries.drop(server);
		await this.#indexes.keepOnly(await this.servers.ids());
		return erased.length;
	}

	async #add(by: Moderator, reading: Reading): Promise<Added> {
		const library = await this.#libraries.of(by.server);
		const addition = await library.add(reading.article, by.member);
		for (const id of [addition.article.id, ...addition.examplesRemoved])
			await this.#indexes.update(by.server, id);
		return { ...addition, leftOut: reading.leftOut };
	}

	async #change(
		server: string,
		id: number,
		change: (library: Library) => Promise<boolean>,
	): Promise<boolean> {
		const library = await this.#libraries.of(server);
		const done = await change(library);
		await this.#indexes.update(server, id);
		return done;
	}
}
