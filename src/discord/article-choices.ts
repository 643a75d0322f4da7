import { type Desk, toArticleValue } from "../answer/desk.ts";
import type { Choice } from "./card.ts";
import type { ChoicesView } from "./command.ts";
import { MAX_CHOICES } from "./limits.ts";

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

async function offerArticles(
	{ server, typed }: ChoicesView,
	desk: Desk,
	state: "live" | "removed",
): Promise<Choice[]> {
	const entries = await desk.findArticles(server, state, typed, MAX_CHOICES);
	return entries.map(({ id, headline }) => ({
		name: headline,
		value: toArticleValue(id),
	}));
}
