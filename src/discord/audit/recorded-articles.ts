import { toArticleValue } from "../../answer/article/picking.ts";
import type { Desk } from "../../answer/desk.ts";
import { t } from "../../text/phrase/phrase.ts";
import { toWording } from "../../text/phrase/wording.ts";
import { offerAllArticles } from "../article/article-choices.ts";
import type { Choice } from "../card/card.ts";
import { MAX_CHOICES } from "../card/limits.ts";
import { toWrittenDate } from "../card/source-line.ts";
import type { ChoicesView } from "../dispatch/command.ts";

/**
 * Offers live and removed articles by their headlines, then erased ones, which
 * have none, by their numbers or other words that they are listed with.
 */
export async function offerRecordedArticles(
	view: ChoicesView,
	desk: Desk,
): Promise<Choice[]> {
	const kept = await offerAllArticles(view, desk);
	const room = MAX_CHOICES - kept.length;
	const erased = await desk.audit.erased(view.server);
	return [
		...kept,
		...erased
			.map(({ id, erasedAt }) => ({
				name: t`Erased: number ${String(id)}, on ${toWrittenDate(erasedAt)}`,
				value: toArticleValue(id),
			}))
			.filter(({ name }) =>
				hasTyped(toWording(name, view.language), view.typed),
			)
			.slice(0, Math.max(room, 0)),
	];
}

function hasTyped(name: string, typed: string): boolean {
	const words = typed.toLowerCase().split(/[\s#]+/u);
	return words.every((word) => name.toLowerCase().includes(word));
}
