import { toPageKey } from "../../article/page-key.ts";
import type { Database } from "../../library/database.ts";
import type { Libraries } from "../../library/libraries.ts";
import {
	type Suggestion,
	Suggestions,
} from "../../records/gaps/suggestions.ts";
import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";

/**
 * Pages by their addresses: which the library has, and which members would
 * like it to have. No page is ever fetched here.
 *
 * Each method concerns one Discord server.
 */
export class PageDesk {
	readonly #libraries: Libraries;
	readonly #suggestions: Suggestions;

	constructor(parts: {
		readonly libraries: Libraries;
		readonly database: Database;
	}) {
		this.#libraries = parts.libraries;
		this.#suggestions = new Suggestions(parts.database);
	}

	/** The live article of a page, by its id; null if there is none. */
	async find(server: string, url: string): Promise<number | null> {
		const page = toPageKey(url);
		if (page === null) return null;
		const library = await this.#libraries.of(server);
		const found = (await library.addresses()).find(
			(article) => toPageKey(article.url) === page,
		);
		return found?.id ?? null;
	}

	/** Tells the moderators, in /gaps, that somebody would like to have a page. */
	async suggest(server: string, url: string): Promise<void> {
		await this.#suggestions.record(server, url);
	}

	/** What was suggested and isn't in the library, the most suggested first. */
	async suggested(server: string): Promise<Suggestion[]> {
		const suggestions = await this.#suggestions.list(server);
		// There may be many articles, and mostly nothing is suggested.
		if (suggestions.length === 0) return [];
		const library = await this.#libraries.of(server);
		const there = new Set(
			(await library.addresses()).map(({ url }) => toPageKey(url)),
		);
		return suggestions.filter(({ url }) => !there.has(toPageKey(url)));
	}

	/** @throws Refusal if it is kept no longer */
	async open(server: string, id: string): Promise<Suggestion> {
		const suggestion = await this.#suggestions.find(server, id);
		if (suggestion) return suggestion;
		throw new Refusal(t`This suggestion is not kept any more.`);
	}

	/** The moderators don't want this page. */
	async dismiss(server: string, id: string): Promise<void> {
		await this.#suggestions.dismiss(server, id);
	}

	/** Forgets what is too old. */
	async expire(): Promise<void> {
		await this.#suggestions.expire();
	}
}
