import { ApplicationCommandOptionType } from "discord.js";
import { MAX_HEADLINE_CHARACTERS } from "../../src/article/reading/reading.ts";
import { toExplanationCard } from "../../src/discord/answer/explanation-card.ts";
import { offerLiveArticles } from "../../src/discord/article/article-choices.ts";
import { paced } from "../../src/discord/asking/paced-route.ts";
import { MAX_QUESTION_CHARACTERS } from "../../src/discord/card/limits.ts";
import {
	type CommandView,
	privately,
	type Subcommand,
} from "../../src/discord/dispatch/command.ts";

export default {
	data: {
		type: ApplicationCommandOptionType.Subcommand,
		name: "test",
		description: "See why a question is answered as it is",
		options: [
			{
				type: ApplicationCommandOptionType.String,
				name: "question",
				description: "As a member would ask it",
				required: true,
				max_length: MAX_QUESTION_CHARACTERS,
			},
			{
				type: ApplicationCommandOptionType.String,
				name: "article",
				description: "Ask only this article: type words of its headline",
				max_length: MAX_HEADLINE_CHARACTERS,
				autocomplete: true,
			},
		],
	},
	usedBy: "moderators",
	choices: { article: offerLiveArticles },
	route: paced(
		privately<CommandView>(async ({ server, texts }, desk) => {
			const { question = "", article = null } = texts;
			const asked = { question, article };
			return toExplanationCard(await desk.explain(server, asked));
		}),
		({ texts }) => texts.question ?? null,
	),
} satisfies Subcommand;
