import type { CitedArticle } from "../answer/cited-articles.ts";
import { body } from "./card.ts";
import type { Line } from "./markdown.ts";

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
		const since = toSince(article);
		if (since === null) return [];
		return [body(`${isOne ? "This article" : toName(article)} ${since}`)];
	});
}

function toSince({ live, hasChanged }: CitedArticle): string | null {
	if (live === null) return "was removed from the library since.";
	return hasChanged ? "has changed since this answer was given." : null;
}

function toName({ headline }: CitedArticle): string {
	return headline === null ? "One of the articles" : `“${headline}”`;
}
