import type { ArticleEntry } from "../../library/stored-article.ts";
import type { ArticleFilter } from "../../records/article-filter.ts";
import { addDays } from "../../text/days.ts";
import { toDayAndHour } from "../../text/time-zones.ts";
import { fold } from "../../text/words/folding.ts";
import type { DatedEntry, DigestFilter } from "./digest.ts";

/** Says from which day an article is: of publication, else of being added. */
export function toDatedEntry(
	entry: ArticleEntry,
	timeZone: string,
): DatedEntry {
	const { publishedAt, addedAt } = entry;
	const day = publishedAt ?? toDayAndHour(new Date(addedAt), timeZone).day;
	return { entry, day };
}

/** Those that a filter finds, the newest first. */
export function selectEntries(
	entries: readonly ArticleEntry[],
	filter: DigestFilter,
	timeZone: string,
): DatedEntry[] {
	const { since } = filter;
	// Clocks are never a whole day apart from UTC's: most need no look at them.
	const early = since === null ? "" : addDays(since, -1);
	return entries
		.filter((entry) => isTagged(entry, filter.tag) && isAdded(entry, filter))
		.filter(({ publishedAt, addedAt }) => (publishedAt ?? addedAt) >= early)
		.map((entry) => toDatedEntry(entry, timeZone))
		.filter(({ day }) => since === null || day >= since)
		.sort(byAge);
}

/** Those that are asked; each counts by the same day as in a digest. */
export function selectAsked(
	entries: readonly ArticleEntry[],
	{ since, before, tag, publisher }: ArticleFilter,
	timeZone: string,
): DatedEntry[] {
	return selectEntries(entries, { since, tag, added: null }, timeZone)
		.filter(({ day }) => before === null || day < before)
		.filter(({ entry }) => isBy(entry, publisher));
}

function isBy(
	{ publisher }: Pick<ArticleEntry, "publisher">,
	wanted: string | null,
): boolean {
	return wanted === null || fold(publisher ?? "") === fold(wanted);
}

/** Whether an article has a tag; case and accents don't matter. */
export function isTagged(
	{ tags }: Pick<ArticleEntry, "tags">,
	tag: string | null,
): boolean {
	return tag === null || tags.some((one) => fold(one) === fold(tag));
}

/**
 * The newest of all: with the tag, if any has it.
 *
 * @param live the newest first
 */
export function findNewest(
	live: readonly ArticleEntry[],
	{ tag }: DigestFilter,
	zone: string,
): DatedEntry | null {
	const newest = live.find((entry) => isTagged(entry, tag)) ?? live[0];
	return newest ? toDatedEntry(newest, zone) : null;
}

/** The newest first. */
export function byAge(a: DatedEntry, b: DatedEntry): number {
	return b.day.localeCompare(a.day) || b.entry.id - a.entry.id;
}

function isAdded({ addedAt }: ArticleEntry, { added }: DigestFilter): boolean {
	return added === null || (addedAt >= added.after && addedAt < added.until);
}
