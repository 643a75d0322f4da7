import type {
	ArticleEntry,
	ArticleState,
} from "../../library/stored-article.ts";
import { Refusal } from "../../refusal.ts";
import { type Phrase, plural, t } from "../../text/phrase/phrase.ts";
import { findByHeadline, isSameHeadline } from "./headlines.ts";

/** Which articles are looked through; live ones come first. */
export type Shelf = "live" | "removed" | "all";

export const STATES = {
	live: ["live"],
	removed: ["removed"],
	all: ["live", "removed"],
} as const;

export function isOn(shelf: Shelf, state: ArticleState): boolean {
	return STATES[shelf].some((kept) => kept === state);
}

/** The value of a choice that stands for an article. */
export function toArticleValue(id: number): string {
	return `article:${id}`;
}

/** The id in such a value; one that no article has, if it is none. */
export function toArticleId(value: string): number {
	return Number(/^article:(\d{1,15})$/u.exec(value)?.[1] ?? 0);
}

/**
 * Picks the article that somebody means by a headline or some of its words.
 *
 * @throws Refusal if there is none, or more than one
 */
export function pickByHeadline(
	entries: readonly ArticleEntry[],
	typed: string,
	shelf: Shelf,
): ArticleEntry {
	const same = entries.filter(({ headline }) =>
		isSameHeadline(headline, typed),
	);
	const found = same.length > 0 ? same : findByHeadline(entries, typed);
	const [first] = found;
	if (first && (found.length === 1 || same.length > 0)) return first;
	if (!first || /^article:\d+$/u.test(typed))
		throw new Refusal(toNoneFound(typed, shelf));
	throw new Refusal(toSeveralFound(typed, found.length));
}

function toNoneFound(typed: string, shelf: Shelf): Phrase {
	return shelf === "removed"
		? t`There is no removed article “${typed}” in this library. Type a few words of its headline and choose it from the list.`
		: t`There is no article “${typed}” in this library. Type a few words of its headline and choose it from the list.`;
}

function toSeveralFound(typed: string, count: number): Phrase {
	return plural(
		count,
		t`${count} article has “${typed}” in its headline. Choose it from the list that opens while you type.`,
		t`${count} articles have “${typed}” in their headlines. Choose one from the list that opens while you type.`,
	);
}
