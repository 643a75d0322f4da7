import type { Libraries } from "../../library/libraries.ts";
import type {
	ChangeFilter,
	ErasedArticle,
	RecordedChange,
} from "../../library/stored-article.ts";
import type { ArticleDesk } from "./article-desk.ts";
import { toArticleId } from "./picking.ts";

/** A page of what was done, latest first. */
export interface AuditPage {
	/** From 0; the last, if one was asked for that there isn't. */
	readonly number: number;
	readonly pages: number;
	/** On all pages together. */
	readonly total: number;
	readonly changes: readonly RecordedChange[];
}

/** So many fit into a message, with long headlines and reasons, too. */
const CHANGES_PER_PAGE = 8;

/**
 * Where one looks up who did what to the articles.
 *
 * Each method concerns one Discord server. Refusals carry words for the person
 * who asked.
 */
export class AuditDesk {
	readonly #libraries: Libraries;
	readonly #articles: ArticleDesk;

	constructor(parts: {
		readonly libraries: Libraries;
		readonly articles: ArticleDesk;
	}) {
		this.#libraries = parts.libraries;
		this.#articles = parts.articles;
	}

	/**
	 * The id of the article that a moderator means: by the value of a choice, by
	 * words of its headline, or, if it is erased, by its number.
	 *
	 * @throws Refusal if there is none, or more than one
	 */
	async pick(server: string, typed: string): Promise<number> {
		const id = toArticleId(typed) || toNumber(typed);
		const erased = await this.erased(server);
		if (erased.some((article) => article.id === id)) return id;
		return (await this.#articles.pick(server, typed, "all")).id;
	}

	/** Articles that were erased, latest first. */
	async erased(server: string): Promise<ErasedArticle[]> {
		return (await this.#libraries.of(server)).erased();
	}

	async count(server: string, filter: ChangeFilter): Promise<number> {
		return (await this.#libraries.of(server)).countChanges(filter);
	}

	async page(
		server: string,
		filter: ChangeFilter,
		wanted: number,
	): Promise<AuditPage> {
		const library = await this.#libraries.of(server);
		const total = await library.countChanges(filter);
		const pages = Math.max(1, Math.ceil(total / CHANGES_PER_PAGE));
		const number = Math.min(Math.max(wanted, 0), pages - 1);
		const changes = await library.listChanges(filter, {
			limit: CHANGES_PER_PAGE,
			offset: number * CHANGES_PER_PAGE,
		});
		return { number, pages, total, changes };
	}

	/** All that a filter finds, latest first. */
	async *all(
		server: string,
		filter: ChangeFilter,
	): AsyncGenerator<RecordedChange> {
		yield* (await this.#libraries.of(server)).changesFound(filter);
	}
}

/** The number in "12" or "#12"; 0 if it is something else. */
function toNumber(typed: string): number {
	return Number(/^#?(\d{1,15})$/u.exec(typed.trim())?.[1] ?? 0);
}
