import type { Desk } from "../../answer/desk.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";
import type { UseView } from "../dispatch/command.ts";

/**
 * Finds the article that a pressed button, or a form, carries the id of.
 *
 * @throws Refusal if it was erased, or is another server's
 */
export async function pickPressed(
	{ server, args: [id] }: UseView,
	desk: Desk,
): Promise<StoredArticle> {
	const article = await desk.articles.find(server, Number(id));
	if (article) return article;
	throw new Refusal(t`This article is not in the library; it may be erased.`);
}
