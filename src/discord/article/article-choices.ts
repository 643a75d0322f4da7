import { type Shelf, toArticleValue } from "../../answer/article/picking.ts";
import type { Desk } from "../../answer/desk.ts";
import { t } from "../../text/phrase/phrase.ts";
import type { Choice } from "../card/card.ts";
import { MAX_CHOICES } from "../card/limits.ts";
import type { ChoicesView } from "../dispatch/command.ts";

/** Headlines of live articles with the typed words, newest first. */
export function offerLiveArticles(
	view: ChoicesView,
	desk: Desk,
): Promise<Choice[]> {
	return offerArticles(view, desk, "live");
}

/** Headlines of removed articles with the typed words, newest first. */
export function offerRemovedArticles(
	view: ChoicesView,
	desk: Desk,
): Promise<Choice[]> {
	return offerArticles(view, desk, "removed");
}

/** Headlines of live articles, then of removed ones, newest first. */
export function offerAllArticles(
	view: ChoicesView,
	desk: Desk,
): Promise<Choice[]> {
	return offerArticles(view, desk, "all");
}

async function offerArticles(
	{ server, typed }: ChoicesView,
	desk: Desk,
	shelf: Shelf,
): Promise<Choice[]> {
	const entries = await desk.articles.list(server, shelf, typed, MAX_CHOICES);
	return entries.map(({ id, headline, state }) => ({
		name: state === "removed" ? t`Removed: ${headline}` : headline,
		value: toArticleValue(id),
	}));
}
