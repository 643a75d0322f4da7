import { ApplicationCommandOptionType } from "discord.js";
import { toArticleCard } from "../../src/discord/article/article-card.ts";
import { offerAllArticles } from "../../src/discord/article/article-choices.ts";
import { ARTICLE_OPTION } from "../../src/discord/article/article-option.ts";
import { pickPressed } from "../../src/discord/article/article-press.ts";
import {
	privately,
	type Subcommand,
} from "../../src/discord/dispatch/command.ts";

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "show",
		description: "Show an article with the numbers of its paragraphs",
		options: [ARTICLE_OPTION],
	},
	usedBy: "moderators",
	choices: { article: offerAllArticles },
	route: privately(async ({ server, texts }, desk) =>
		toArticleCard(await desk.articles.pick(server, texts.article ?? "", "all")),
	),
	presses: {
		"article-show": privately(async (view, desk) =>
			toArticleCard(await pickPressed(view, desk)),
		),
		"article-page": {
			first: "update",
			execute: async (view, desk) =>
				toArticleCard(await pickPressed(view, desk), view.args[1]),
		},
	},
} satisfies Subcommand;
