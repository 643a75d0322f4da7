import type { Article } from "../../article/article.ts";
import { readPastedText } from "../../article/reading/pasted-text.ts";
import { checkArticle, type Reading } from "../../article/reading/reading.ts";
import { type AttachedFile, fetchAttachment } from "../../intake/attachment.ts";
import { readFile } from "../../intake/file.ts";
import { readLink } from "../../intake/web/link.ts";
import type { WebRules } from "../../intake/web/web-rules.ts";
import {
	type ArticleDrafts,
	type Draft,
	FROM_FORM,
	FROM_MESSAGE,
} from "../../records/drafts/article-drafts.ts";
import { makeShortId } from "../../records/short-lived.ts";
import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";
import { type ArticleForm, readArticleForm } from "./article-form.ts";

/** Whoever asks for a change, and where. */
export interface Moderator {
	readonly server: string;
	readonly member: string;
}

/** What came of one of several files: a draft, or why it can't be one. */
export type Drafted =
	| { readonly name: string; readonly draft: Draft }
	| { readonly name: string; readonly refusal: Refusal };

/**
 * Where articles come in: read, and kept as drafts until they are published.
 *
 * Each method concerns one Discord server. Refusals carry words for the person
 * who asked.
 */
export class DraftDesk {
	readonly #drafts: ArticleDrafts;
	readonly #attachmentOrigins: readonly string[];
	readonly #webRules: Partial<WebRules>;

	constructor(parts: {
		readonly drafts: ArticleDrafts;
		/** From where files may be fetched: `"https://cdn.discordapp.com"`. */
		readonly attachmentOrigins: readonly string[];
		/** Where a link may lead besides, for tests; else what holds for everybody. */
		readonly webRules?: Partial<WebRules> | undefined;
	}) {
		this.#drafts = parts.drafts;
		this.#attachmentOrigins = parts.attachmentOrigins;
		this.#webRules = parts.webRules ?? {};
	}

	/** Reads files, one after the other; what can't be read says why. */
	async fromFiles(
		by: Moderator,
		files: readonly AttachedFile[],
	): Promise<Drafted[]> {
		const batch = makeShortId();
		const drafted: Drafted[] = [];
		for (const file of files) {
			const { name } = file;
			drafted.push(
				await this.read(file).then(
					async (reading) => ({
						name,
						draft: await this.#keep(by, { origin: name, batch, reading }),
					}),
					(error: unknown) => ({ name, refusal: toRefusal(error) }),
				),
			);
		}
		return drafted;
	}

	/** @throws Refusal if a field can't be used or there is too little text */
	async fromForm(by: Moderator, form: ArticleForm): Promise<Draft> {
		return this.#keep(by, {
			origin: FROM_FORM,
			reading: readArticleForm(form),
		});
	}

	/** Reads the text of somebody's message. */
	async fromText(by: Moderator, text: string): Promise<Draft> {
		const reading = readPastedText(text);
		checkArticle(reading.article);
		return this.#keep(by, { origin: FROM_MESSAGE, reading });
	}

	/**
	 * Fetches the page at an address and reads it.
	 *
	 * @throws Refusal if the address may not be fetched, or there is no article
	 */
	async fromLink(by: Moderator, address: string): Promise<Draft> {
		const reading = await readLink(address, this.#webRules);
		return this.#keep(by, { origin: address, reading });
	}

	/** Reads a file that was sent along. */
	async read(file: AttachedFile): Promise<Reading> {
		const bytes = await fetchAttachment(file, this.#attachmentOrigins);
		return readFile({ ...file, bytes });
	}

	/** @throws Refusal if it was published, discarded, or is too old */
	async find(server: string, id: string): Promise<Draft> {
		const draft = await this.#drafts.find(server, id);
		if (draft) return draft;
		throw new Refusal(
			t`This draft was published or discarded, or it is older than a day. Add the article again.`,
		);
	}

	/** Those of a server, latest first; of one batch, if it is named. */
	async list(server: string, batch?: string): Promise<Draft[]> {
		const drafts = await this.#drafts.list(server);
		return drafts.filter((draft) => (batch ?? draft.batch) === draft.batch);
	}

	async update(server: string, id: string, article: Article): Promise<void> {
		await this.#drafts.update(server, id, article);
	}

	/** Forgets a draft; says whether it was there still. */
	discard(server: string, id: string): Promise<boolean> {
		return this.#drafts.forget(server, id);
	}

	/** Forgets those that are older than a day, in all servers. */
	expire(): Promise<void> {
		return this.#drafts.expire();
	}

	#keep(
		{ server, member }: Moderator,
		{
			reading,
			origin,
			batch = makeShortId(),
		}: {
			readonly origin: string;
			readonly batch?: string;
			readonly reading: Reading;
		},
	): Promise<Draft> {
		return this.#drafts.keep(server, { ...reading, member, origin, batch });
	}
}

function toRefusal(error: unknown): Refusal {
	if (error instanceof Refusal) return error;
	throw error;
}
