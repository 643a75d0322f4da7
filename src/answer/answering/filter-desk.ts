import type { Libraries } from "../../library/libraries.ts";
import type { ArticleFilter } from "../../records/article-filter.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import { Refusal } from "../../refusal.ts";
import { listed } from "../../text/phrase/listed.ts";
import { command, type Phrase, t } from "../../text/phrase/phrase.ts";
import { fold } from "../../text/words/folding.ts";
import { selectAsked, toDatedEntry } from "../digest/digest-selection.ts";
import { findTyped, listMostUsed } from "../digest/most-used.ts";
import type { Among } from "./answering.ts";
import { RecentEntries } from "./recent-entries.ts";

const MAX_NAMED = 10;

/** The articles that a filter finds, or what there is instead. */
export interface Selection extends Among {
	/** Of the newest article of all: `YYYY-MM-DD`; null: there is none. */
	readonly newest: string | null;
}

/**
 * Which articles a question is asked of, where not all are meant.
 *
 * Each method concerns one Discord server.
 */
export class FilterDesk {
	readonly #entries: RecentEntries;
	readonly #settings: SettingsRecord;

	constructor(parts: {
		readonly libraries: Libraries;
		readonly settings: SettingsRecord;
	}) {
		this.#entries = new RecentEntries(parts.libraries);
		this.#settings = parts.settings;
	}

	/** The live articles that a filter finds; there may be none. */
	async select(server: string, filter: ArticleFilter): Promise<Selection> {
		const live = await this.#entries.of(server);
		const { timeZone } = this.#settings.of(server);
		const found = selectAsked(live, filter, timeZone);
		const [newest] = live;
		return {
			filter,
			articles: new Set(found.map(({ entry }) => entry.id)),
			newest: newest ? toDatedEntry(newest, timeZone).day : null,
		};
	}

	/** Whose articles there are, those with most first; with the typed letters. */
	async publishers(server: string, typed = ""): Promise<string[]> {
		const publishers = (await this.#entries.of(server))
			.map(({ publisher }) => publisher)
			.filter((publisher) => publisher !== null);
		return findTyped(listMostUsed(publishers), typed);
	}

	/**
	 * The publisher that somebody typed, as articles write it; case and accents
	 * don't matter.
	 *
	 * @throws Refusal that names the publishers that there are
	 */
	async pickPublisher(server: string, typed: string): Promise<string> {
		const publishers = await this.publishers(server);
		const wanted = fold(typed.trim());
		const publisher = publishers.find((one) => fold(one) === wanted);
		if (publisher !== undefined) return publisher;
		throw new Refusal(toUnknownPublisher(typed, publishers));
	}
}

function toUnknownPublisher(
	typed: string,
	publishers: readonly string[],
): Phrase {
	if (publishers.length === 0)
		return t`No article here says who published it. Moderators say so with ${command("article edit")}.`;
	const named = listed(publishers.slice(0, MAX_NAMED));
	if (publishers.length > MAX_NAMED)
		return t`No article here is by “${typed.trim()}”. There are articles by: ${named}, and more.`;
	return t`No article here is by “${typed.trim()}”. There are articles by: ${named}.`;
}
