import type { CitedArticle } from "../../answer/given/cited-articles.ts";
import { type Phrase, t } from "../../text/phrase/phrase.ts";
import { body } from "../card/card.ts";
import type { Line } from "../card/markdown.ts";

/**
 * Says which articles of an answer aren't what they were when it was given;
 * nothing of those that are.
 *
 * @param isOne they are one article, which needn't be named
 */
export function toSinceLines(
	cited: readonly CitedArticle[],
	isOne = cited.length === 1,
): Line[] {
	return cited.flatMap((article) => {
		const since = isOne ? toSince(article) : toSinceOf(article);
		return since === null ? [] : [body(since)];
	});
}

function toSince({ live, hasChanged }: CitedArticle): Phrase | null {
	if (live === null) return t`This article was removed from the library since.`;
	if (!hasChanged) return null;
	return t`This article has changed since this answer was given.`;
}

/** The same with its headline; one that was erased has none. */
function toSinceOf({
	headline,
	live,
	hasChanged,
}: CitedArticle): Phrase | null {
	if (headline === null)
		return t`One of the articles was removed from the library since.`;
	if (live === null)
		return t`“${headline}” was removed from the library since.`;
	if (!hasChanged) return null;
	return t`“${headline}” has changed since this answer was given.`;
}
