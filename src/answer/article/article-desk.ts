import { toArchive } from "../../article/archive.ts";
import type { Article } from "../../article/article.ts";
import { checkArticle } from "../../article/reading/reading.ts";
import type { AttachedFile } from "../../intake/attachment.ts";
import type { Libraries } from "../../library/libraries.ts";
import type { Addition, Library, Undo } from "../../library/library.ts";
import type {
	ArticleEntry,
	Revision,
	StoredArticle,
} from "../../library/stored-article.ts";
import { Refusal } from "../../refusal.ts";
import type { Indexes } from "../../search/indexes.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import type { DraftDesk, Moderator } from "./draft-desk.ts";
import { findByHeadline } from "./headlines.ts";
import {
	isOn,
	pickByHeadline,
	type Shelf,
	STATES,
	toArticleId,
} from "./picking.ts";
import type { Changed, Found, Subject } from "./subject.ts";
import { findTwins, type Twin } from "./twins.ts";

const GONE = t`This article is not in the library any more; it may be removed. Look for it with ${command("article list")}.`;
const EDITED_MEANWHILE = t`Somebody edited this article in the meantime. Open it again with ${command("article edit")} to see what it says now.`;

/** An archive and how many articles are in it. */
export interface Packed {
	readonly archive: Uint8Array;
	readonly live: number;
	readonly removed: number;
}

/**
 * Where articles are kept: drafted, published, corrected, taken out, looked up.
 *
 * Each method concerns one Discord server; what another server has can't be
 * reached, whatever id is given. Refusals carry words for the person who asked.
 */
export class ArticleDesk {
	readonly #libraries: Libraries;
	readonly #indexes: Indexes;
	readonly #drafts: DraftDesk;
	readonly #onChange: (server: string) => void;

	constructor(parts: {
		readonly libraries: Libraries;
		readonly indexes: Indexes;
		readonly drafts: DraftDesk;
		/** Told when what a server's live articles say has changed. */
		readonly onChange: (server: string) => void;
	}) {
		this.#libraries = parts.libraries;
		this.#indexes = parts.indexes;
		this.#drafts = parts.drafts;
		this.#onChange = parts.onChange;
	}

	/** Articles whose headlines have the typed words, newest first. */
	async list(
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
		const entries = await this.list(server, shelf);
		const { id } = pickByHeadline(entries, value, shelf);
		return (await this.find(server, id)) as StoredArticle;
	}

	/** An article of this server by its id, in whatever state but erased. */
	async find(server: string, id: number): Promise<StoredArticle | null> {
		return (await this.#libraries.of(server)).find(id);
	}

	/** All states that it ever had, newest first; none if it is erased. */
	async revisions(server: string, id: number): Promise<Revision[]> {
		return (await this.#libraries.of(server)).revisions(id);
	}

	/** Live articles that an article nearly repeats, nearest first. */
	async findTwins(server: string, article: Article): Promise<Twin[]> {
		return findTwins(article, await this.#libraries.of(server));
	}

	/** How many live articles are found by words only, until they are encoded. */
	async countWaiting(server: string): Promise<number> {
		const library = await this.#libraries.of(server);
		return (await this.#indexes.of(server, library)).waiting;
	}

	/** Puts a draft into the library, as an article of its own. */
	async publish(by: Moderator, id: string): Promise<Addition> {
		const { article } = await this.#drafts.find(by.server, id);
		const library = await this.#libraries.of(by.server);
		const addition = await library.add(article, by.member);
		for (const changed of [addition.article.id, ...addition.examplesRemoved])
			await this.#indexes.update(by.server, changed);
		this.#onChange(by.server);
		await this.#drafts.discard(by.server, id);
		return addition;
	}

	/** Puts a draft in as a new revision of an article that is there. */
	async replace(by: Moderator, id: string, article: number): Promise<Changed> {
		const draft = await this.#drafts.find(by.server, id);
		const now = await this.find(by.server, article);
		const tags = draft.article.tags.length > 0 ? draft.article.tags : now?.tags;
		const subject = { article, revision: now?.revision ?? 0 };
		const changed = await this.change(by, subject, () => ({
			...draft.article,
			tags: tags ?? [],
		}));
		await this.#drafts.discard(by.server, id);
		return changed;
	}

	/** @throws Refusal if it is there no more, or was edited meanwhile */
	async open(server: string, subject: Subject): Promise<Found> {
		if ("draft" in subject) {
			const draft = await this.#drafts.find(server, subject.draft);
			return { draft, article: draft.article };
		}
		const article = await this.find(server, subject.article);
		if (article?.state !== "live") throw new Refusal(GONE);
		if (article.revision !== subject.revision)
			throw new Refusal(EDITED_MEANWHILE);
		return { draft: null, article };
	}

	/**
	 * Corrects a draft, or a live article: then the old revision stays.
	 *
	 * @throws Refusal if what it says now can't be kept, or it changed meanwhile
	 */
	async change(
		by: Moderator,
		subject: Subject,
		correct: (article: Article) => Article,
	): Promise<Changed> {
		const { server } = by;
		const found = await this.open(server, subject);
		const article = correct(found.article);
		checkArticle(article);
		if (found.draft === null)
			return this.#edit(by, found.article, toArticle(article));
		await this.#drafts.update(server, found.draft.id, toArticle(article));
		return { draft: { ...found.draft, article: toArticle(article) } };
	}

	/** Takes another text for it from a file, such as the one it was given as. */
	async changeByFile(
		by: Moderator,
		subject: Subject,
		file: AttachedFile,
	): Promise<Changed> {
		const { article } = await this.#drafts.read(file);
		return this.change(by, subject, () => article);
	}

	/** Takes a live article out; it is absent from the very next answer. */
	remove(by: Moderator, id: number, reason: string): Promise<number | null> {
		return this.#change(by.server, id, (library) =>
			library.remove(id, by.member, reason),
		);
	}

	/** Brings a removed article back. */
	restore(by: Moderator, id: number): Promise<number | null> {
		return this.#change(by.server, id, (library) =>
			library.restore(id, by.member),
		);
	}

	/** Takes back one's own last change of an article, for an hour. */
	async undo(by: Moderator, change: number): Promise<Undo> {
		const library = await this.#libraries.of(by.server);
		const undo = await library.undo(change, by.member);
		if (undo.kind !== "undone") return undo;
		await this.#indexes.update(by.server, undo.change.article);
		this.#onChange(by.server);
		return undo;
	}

	/**
	 * Packs all live articles into a ZIP archive, and the removed ones if told.
	 *
	 * @throws ArchiveTooLargeError once it has more than `maxBytes`
	 */
	async pack(
		server: string,
		{
			withRemoved,
			maxBytes,
		}: { readonly withRemoved: boolean; readonly maxBytes: number },
	): Promise<Packed> {
		const library = await this.#libraries.of(server);
		const count = { live: 0, removed: 0 };
		async function* read() {
			for (const state of withRemoved ? STATES.all : STATES.live)
				for await (const article of library.articles(state)) {
					count[state]++;
					yield article;
				}
		}
		const archive = await toArchive(read(), maxBytes);
		return { archive, ...count };
	}

	/** Deletes a removed article's text for good. */
	async erase(by: Moderator, id: number): Promise<boolean> {
		const library = await this.#libraries.of(by.server);
		const done = await library.erase(id, by.member);
		if (done) await this.#indexes.forget(by.server, id);
		return done;
	}

	async #edit(
		by: Moderator,
		{ id, revision }: StoredArticle,
		article: Article,
	): Promise<Changed> {
		const edit = await this.#change(by.server, id, (library) =>
			library.edit(id, revision, article, by.member),
		);
		if (edit.kind === "edited") return { ...edit, draft: null };
		if (edit.kind === "same") return { ...edit, draft: null, change: null };
		if (edit.kind === "twin")
			throw new Refusal(
				t`The very same text is there as “${edit.article.headline}”. Nothing was changed.`,
			);
		throw new Refusal(edit.kind === "gone" ? GONE : EDITED_MEANWHILE);
	}

	async #change<Result>(
		server: string,
		id: number,
		change: (library: Library) => Promise<Result>,
	): Promise<Result> {
		const library = await this.#libraries.of(server);
		const done = await change(library);
		await this.#indexes.update(server, id);
		this.#onChange(server);
		return done;
	}
}

/** Without what only a stored article has. */
function toArticle(article: Article): Article {
	const { headline, byline, publisher, url, publishedAt, tags, paragraphs } =
		article;
	return { headline, byline, publisher, url, publishedAt, tags, paragraphs };
}
