import { toRarity } from "../../article/likeness/report-words.ts";
import type { Libraries } from "../../library/libraries.ts";
import type { Library } from "../../library/library.ts";
import type { ArticleEntry } from "../../library/stored-article.ts";
import type { Models } from "../../model/models.ts";
import type { SettingsRecord } from "../../records/settings/settings-record.ts";
import { Refusal } from "../../refusal.ts";
import type { Indexes } from "../../search/indexes.ts";
import { readVectorMaker } from "../../search/vectors/vector-maker.ts";
import { Slices } from "../../slices.ts";
import { toDayAndHour } from "../../text/time-zones.ts";
import { fold } from "../../text/words/folding.ts";
import { Remembered } from "../given/remembered.ts";
import { summarize } from "../summary/summarizing.ts";
import type {
	DatedEntry,
	Digest,
	DigestEntry,
	DigestFilter,
	DigestPage,
	Story,
	StoryPart,
	WholeDigest,
} from "./digest.ts";
import { countPages, toPageParts, type UnreadPart } from "./digest-pages.ts";
import { byAge, findNewest, selectEntries } from "./digest-selection.ts";
import { findTyped } from "./most-used.ts";
import { toCloseness } from "./story-closeness.ts";
import { groupStories } from "./story-grouping.ts";
import { readReports } from "./story-reports.ts";
import { listTags, toTagId, toUnknownTag } from "./tags.ts";

/** The newest so many are put together by story. */
export const MAX_DIGEST_ARTICLES = 500;

/** For whoever turns pages. */
const MAX_REMEMBERED = 20;

/** Digests of a server's articles, in the articles' own sentences. */
export class DigestDesk {
	readonly #libraries: Libraries;
	readonly #indexes: Indexes;
	readonly #settings: SettingsRecord;
	readonly #models: Models | null;
	#maker: Promise<string> | null = null;
	readonly #remembered = new Remembered<Digest>(MAX_REMEMBERED);

	constructor(parts: {
		readonly libraries: Libraries;
		readonly indexes: Indexes;
		readonly settings: SettingsRecord;
		readonly models: Models | null;
	}) {
		this.#libraries = parts.libraries;
		this.#indexes = parts.indexes;
		this.#settings = parts.settings;
		this.#models = parts.models;
	}

	/** One page of what a filter finds; a number too high gives the last. */
	async page(
		server: string,
		filter: DigestFilter,
		wanted = 0,
	): Promise<DigestPage> {
		const digest = await this.#digest(server, filter);
		const pages = countPages(digest);
		const page = Math.max(0, Math.min(wanted, pages - 1));
		const parts = await this.#read(server, toPageParts(digest, page));
		return { digest, page, pages, parts };
	}

	/** All that a filter finds. */
	async whole(server: string, filter: DigestFilter): Promise<WholeDigest> {
		const digest = await this.#digest(server, filter);
		const parts = digest.stories.map((entries) => ({
			total: entries.length,
			isContinued: false,
			entries,
		}));
		const timeZone = this.#zone(server);
		return { digest, parts: await this.#read(server, parts), timeZone };
	}

	/** The tags that live articles have, with the typed letters. */
	async tags(server: string, typed = ""): Promise<string[]> {
		return findTyped(listTags(await this.#entries(server)), typed);
	}

	/**
	 * The tag that somebody typed, as it is written; case and accents don't
	 * matter.
	 *
	 * @throws Refusal that names the tags that there are
	 */
	async pickTag(server: string, typed: string): Promise<string> {
		const tags = await this.tags(server);
		const tag = tags.find((one) => fold(one) === fold(typed.trim()));
		if (tag !== undefined) return tag;
		throw new Refusal(toUnknownTag(typed, tags));
	}

	/** The tag that a button's id stands for; null if no article has it now. */
	async findTag(server: string, id: string): Promise<string | null> {
		const tags = await this.tags(server);
		return tags.find((tag) => toTagId(tag) === id) ?? null;
	}

	/** Which day it is there: `YYYY-MM-DD`. */
	today(server: string): string {
		return toDayAndHour(new Date(), this.#zone(server)).day;
	}

	async #read(
		server: string,
		parts: readonly UnreadPart[],
	): Promise<StoryPart[]> {
		const library = await this.#libraries.of(server);
		const slices = new Slices();
		const read: StoryPart[] = [];
		// One after the other, or what each does at a stretch would add up.
		for (const { entries, ...part } of parts)
			read.push({
				...part,
				entries: await readLines(entries, library, slices),
			});
		return read;
	}

	async #digest(server: string, filter: DigestFilter): Promise<Digest> {
		const library = await this.#libraries.of(server);
		const index = await this.#indexes.of(server, library);
		await index.encodedSoon();
		const [today, zone] = [this.today(server), this.#zone(server)];
		const key = JSON.stringify([server, filter, today, zone]);
		return this.#remembered.get(key, { library, index }, () =>
			this.#make(server, filter, library),
		);
	}

	async #make(
		server: string,
		filter: DigestFilter,
		library: Library,
	): Promise<Digest> {
		const zone = this.#zone(server);
		const live = await library.entries("live");
		const found = selectEntries(live, filter, zone);
		const shown = found.slice(0, MAX_DIGEST_ARTICLES);
		const stories = await this.#toStories(shown, library);
		return {
			filter,
			stories,
			articles: stories.flat().length,
			omitted: found.length - shown.length,
			newest: findNewest(live, filter, zone),
			today: this.today(server),
		};
	}

	async #toStories(
		entries: readonly DatedEntry[],
		library: Library,
	): Promise<Story[]> {
		const reports = await readReports(
			entries,
			library,
			await this.#readMaker(),
		);
		const rarity = await toRarity(reports.map(({ words }) => words));
		const stories = await groupStories(reports, toCloseness(rarity));
		return stories
			.map((story) => story.map(({ entry, day }) => ({ entry, day })))
			.map((story) => story.sort(byAge))
			.sort((a, b) => b.length - a.length || toAgeOrder(a, b));
	}

	async #readMaker(): Promise<string | null> {
		if (this.#models === null) return null;
		this.#maker ??= readVectorMaker(this.#models.encoderHash);
		return this.#maker;
	}

	async #entries(server: string): Promise<ArticleEntry[]> {
		return (await this.#libraries.of(server)).entries("live");
	}

	#zone(server: string): string {
		return this.#settings.of(server).timeZone;
	}
}

function toAgeOrder([a]: Story, [b]: Story): number {
	return a && b ? byAge(a, b) : 0;
}

/** What was removed meanwhile is left out. */
async function readLines(
	entries: readonly DatedEntry[],
	library: Library,
	slices: Slices,
): Promise<DigestEntry[]> {
	const read: DigestEntry[] = [];
	for (const dated of entries) {
		await slices.pause();
		const article = await library.find(dated.entry.id);
		if (article?.state !== "live") continue;
		const {
			lines: [line],
		} = await summarize(article, "short");
		const { text = "", paragraph = 1 } = line ?? {};
		read.push({ ...dated, line: text, paragraph, url: article.url });
	}
	return read;
}
