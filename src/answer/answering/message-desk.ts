import type { Models } from "../../model/models.ts";
import { FleetingTexts } from "../../records/drafts/fleeting-texts.ts";
import type {
	FormDrafts,
	FormOwner,
} from "../../records/drafts/form-drafts.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import { Refusal } from "../../refusal.ts";
import { indexText } from "../../search/text-index.ts";
import { named, t } from "../../text/phrase/phrase.ts";
import type { Answer } from "../answer.ts";
import { answerQuestion } from "./answering.ts";
import { toMessageArticle } from "./message-text.ts";

/** Under which a message is kept until its question is typed. */
const FORM = "message";

/** More time a message's text isn't encoded; it is asked by its words, then. */
const MILLISECONDS_TO_ENCODE = 3_000;

/** A message that is asked something. */
export interface AskedMessage {
	readonly text: string;
	/** Where it stands. */
	readonly url: string;
}

/**
 * Messages that members ask something. They come into no library and no index:
 * a message is kept from when its form opens, for a day; where a server keeps
 * no questions, in memory alone, for a quarter of an hour.
 *
 * Each method concerns one Discord server.
 */
export class MessageDesk {
	readonly #formDrafts: FormDrafts;
	readonly #settings: SettingsRecord;
	readonly #models: Models | null;
	readonly #fleeting = new FleetingTexts();

	constructor(parts: {
		readonly formDrafts: FormDrafts;
		readonly settings: SettingsRecord;
		readonly models: Models | null;
	}) {
		this.#formDrafts = parts.formDrafts;
		this.#settings = parts.settings;
		this.#models = parts.models;
	}

	/** Keeps a message and returns the short id that brings it back. */
	async keep(by: FormOwner, { text, url }: AskedMessage): Promise<string> {
		const { server, member } = by;
		const fields = { text, url };
		if (this.#settings.of(server).daysKept === 0)
			return this.#fleeting.keep(by, fields);
		return this.#formDrafts.keep({ server, member, form: FORM, fields });
	}

	/** @throws Refusal if it is kept no longer */
	async find({ server, member }: FormOwner, id: string): Promise<AskedMessage> {
		const by = { server, member };
		const { text, url } =
			this.#fleeting.find(by, id) ??
			(await this.#formDrafts.find({ ...by, id })) ??
			{};
		if (text !== undefined && url !== undefined) return { text, url };
		throw new Refusal(
			t`The message is kept no longer. Choose “${named("Ask about this")}” in its menu again.`,
		);
	}

	/** Answers a question from a message's own words. */
	async ask(server: string, question: string, text: string): Promise<Answer> {
		const article = toMessageArticle(text);
		const models = this.#models;
		const signal = AbortSignal.timeout(MILLISECONDS_TO_ENCODE);
		const index = await indexText(article, models, { server, signal });
		const library = { find: async () => article };
		const { strictness } = this.#settings.of(server);
		const asked = { server, question, within: article, strictness };
		return answerQuestion(asked, { index, library, models });
	}

	/** Forgets the messages of a server that keeps no questions from now on. */
	async forget(server: string): Promise<void> {
		await this.#formDrafts.forgetAll(server, FORM);
	}
}
