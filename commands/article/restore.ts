import { ApplicationCommandOptionType } from "discord.js";
import type { Moderator } from "../../src/answer/article/draft-desk.ts";
import type { Desk } from "../../src/answer/desk.ts";
import { offerRemovedArticles } from "../../src/discord/article/article-choices.ts";
import { ARTICLE_OPTION } from "../../src/discord/article/article-option.ts";
import { type Card, note } from "../../src/discord/card/card.ts";
import {
	privately,
	type Subcommand,
} from "../../src/discord/dispatch/command.ts";
import { Refusal } from "../../src/refusal.ts";
import { t } from "../../src/text/phrase/phrase.ts";

async function restore(
	by: Moderator,
	desk: Desk,
	ids: readonly number[],
): Promise<Card> {
	const restored: string[] = [];
	for (const id of ids) {
		const article = await desk.articles.find(by.server, id);
		if (article && (await desk.articles.restore(by, id)))
			restored.push(article.headline);
	}
	if (restored.length === 0)
		throw new Refusal(
			t`Nothing was restored: the article is live already, the very same text was added again, or it has been erased.`,
		);
	return note(t`Restored`, ...restored);
}

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "restore",
		description: "Bring a removed article back",
		options: [ARTICLE_OPTION],
	},
	usedBy: "moderators",
	choices: { article: offerRemovedArticles },
	route: privately(async (view, desk) => {
		const { server, texts } = view;
		const { id } = await desk.articles.pick(
			server,
			texts.article ?? "",
			"removed",
		);
		return restore(view, desk, [id]);
	}),
	presses: {
		"article-restore": privately((view, desk) =>
			restore(view, desk, view.args.map(Number)),
		),
	},
} satisfies Subcommand;
