import { SlashCommandBuilder } from "discord.js";
import { MAX_HEADLINE_CHARACTERS } from "../src/article/reading/reading.ts";
import { ANSWER_PRESSES } from "../src/discord/answer/answer-presses.ts";
import { offerLiveArticles } from "../src/discord/article/article-choices.ts";
import {
	answering,
	isWantedPrivate,
} from "../src/discord/asking/answering-route.ts";
import { showAnswer } from "../src/discord/asking/answers.ts";
import { findAsked } from "../src/discord/asking/ask-filter.ts";
import {
	offerBefore,
	offerPublishers,
	offerSince,
} from "../src/discord/asking/filter-choices.ts";
import { offerQuestions } from "../src/discord/asking/question-choices.ts";
import {
	MAX_DAY_CHARACTERS,
	MAX_PUBLISHER_CHARACTERS,
	MAX_QUESTION_CHARACTERS,
	MAX_TAG_CHARACTERS,
} from "../src/discord/card/limits.ts";
import { offerTags } from "../src/discord/digest/digest-route.ts";
import type { Command } from "../src/discord/dispatch/command.ts";
import { IN_SERVERS } from "../src/discord/dispatch/contexts.ts";

export default {
	data: new SlashCommandBuilder()
		.setName("ask")
		.setDescription("Ask a question; the answer is quoted from the articles")
		.setContexts(IN_SERVERS)
		.addStringOption((option) =>
			option
				.setName("question")
				.setDescription("For example: who objected to the deal")
				.setMaxLength(MAX_QUESTION_CHARACTERS)
				.setRequired(true)
				.setAutocomplete(true),
		)
		.addStringOption((option) =>
			option
				.setName("article")
				.setDescription("Ask only this article: type words of its headline")
				.setMaxLength(MAX_HEADLINE_CHARACTERS)
				.setAutocomplete(true),
		)
		.addStringOption((option) =>
			option
				.setName("since")
				.setDescription("Only articles from this day on: last week, 8 July")
				.setMaxLength(MAX_DAY_CHARACTERS)
				.setAutocomplete(true),
		)
		.addStringOption((option) =>
			option
				.setName("before")
				.setDescription("Only articles of earlier days: Monday, March, 2024")
				.setMaxLength(MAX_DAY_CHARACTERS)
				.setAutocomplete(true),
		)
		.addStringOption((option) =>
			option
				.setName("tag")
				.setDescription("Only articles with this tag")
				.setMaxLength(MAX_TAG_CHARACTERS)
				.setAutocomplete(true),
		)
		.addStringOption((option) =>
			option
				.setName("publisher")
				.setDescription("Only articles of this publisher")
				.setMaxLength(MAX_PUBLISHER_CHARACTERS)
				.setAutocomplete(true),
		)
		.addBooleanOption((option) =>
			option
				.setName("private")
				.setDescription("Whether to show the answer to you alone"),
		)
		.toJSON(),
	choices: {
		question: offerQuestions,
		article: offerLiveArticles,
		since: offerSince,
		before: offerBefore,
		tag: offerTags,
		publisher: offerPublishers,
	},
	route: answering(async (view, desk) => {
		const { question = "", article = null } = view.texts;
		const asking = { ...view, isPrivate: isWantedPrivate(view, desk) };
		const among = await findAsked(view, desk);
		return showAnswer(asking, { question, article, among }, desk);
	}),
	presses: ANSWER_PRESSES,
} satisfies Command;
