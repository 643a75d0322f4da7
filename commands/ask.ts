import { SlashCommandBuilder } from "discord.js";
import { MAX_HEADLINE_CHARACTERS } from "../src/article/reading.ts";
import { toAnswerCard } from "../src/discord/answer-card.ts";
import { offerLiveArticles } from "../src/discord/article-choices.ts";
import type { Command } from "../src/discord/command.ts";
import { IN_SERVERS } from "../src/discord/contexts.ts";

const MAX_QUESTION_CHARACTERS = 300;

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
				.setRequired(true),
		)
		.addStringOption((option) =>
			option
				.setName("article")
				.setDescription("Ask only this article: type words of its headline")
				.setMaxLength(MAX_HEADLINE_CHARACTERS)
				.setAutocomplete(true),
		)
		.addBooleanOption((option) =>
			option
				.setName("private")
				.setDescription("Show the answer to you alone (otherwise to everyone)"),
		)
		.toJSON(),
	choices: { article: offerLiveArticles },
	route: {
		first: "reply",
		isPrivate: ({ flags }) => flags.private ?? false,
		async execute({ server, texts }, desk) {
			const { question = "", article = null } = texts;
			return toAnswerCard(await desk.ask(server, { question, article }));
		},
	},
} satisfies Command;
