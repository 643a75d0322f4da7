import { SlashCommandBuilder } from "discord.js";
import type { Desk } from "../src/answer/desk.ts";
import { toArticleValue } from "../src/answer/picking.ts";
import {
	SUMMARY_SIZES,
	type Summary,
	type SummarySize,
} from "../src/answer/summary.ts";
import { MAX_HEADLINE_CHARACTERS } from "../src/article/reading.ts";
import { toAnswerCard } from "../src/discord/answer-card.ts";
import { answering } from "../src/discord/answering-route.ts";
import { offerLiveArticles } from "../src/discord/article-choices.ts";
import type { Card, Form } from "../src/discord/card.ts";
import {
	type Command,
	type FormRoute,
	type PressView,
	privately,
	type UseView,
} from "../src/discord/command.ts";
import { IN_SERVERS } from "../src/discord/contexts.ts";
import { MAX_QUESTION_CHARACTERS } from "../src/discord/limits.ts";
import {
	ASK,
	FILE,
	READ,
	SIZE,
	toParagraphCard,
	toSummaryCard,
} from "../src/discord/summary-card.ts";
import { toSummaryFileCard } from "../src/discord/summary-file.ts";

/** The summary that a button belongs to: of its article, in its size. */
function find({ server, args }: UseView, desk: Desk): Promise<Summary> {
	const [id, wanted] = args;
	const size: SummarySize =
		SUMMARY_SIZES.find((one) => one === wanted) ?? "normal";
	return desk.summaries.of(server, Number(id), size);
}

/** A public card is the asker's to change; others get a card of their own. */
const isAskers = ({ args, member }: PressView) => args[2] === member;

async function show(view: PressView, desk: Desk): Promise<Card> {
	const { member } = view;
	return toSummaryCard(await find(view, desk), { member });
}

async function readInPlace(view: PressView, desk: Desk): Promise<Card> {
	const { member, chosen } = view;
	const paragraph = Number(chosen);
	return toSummaryCard(await find(view, desk), { member, paragraph });
}

const askForm = {
	open: async ({ question = "" }, { args: [id = ""] }): Promise<Form> => ({
		title: "Ask about this article",
		submit: [ASK, id],
		fields: [
			{
				name: "question",
				label: "Your question",
				isRequired: true,
				maxCharacters: MAX_QUESTION_CHARACTERS,
				value: question,
			},
		],
	}),
	submit: {
		first: "reply",
		isPrivate: ({ server }, desk) => desk.settings.of(server).answersArePrivate,
		async execute({ server, args: [id], fields }, desk) {
			const { article } = await desk.summaries.of(server, Number(id), "short");
			const { question = "" } = fields;
			const asked = { question, article: toArticleValue(article.id) };
			const answer = await desk.ask(server, asked);
			const id = await desk.answers.keep(server, answer);
			return toAnswerCard(answer, { id });
		},
	},
} satisfies FormRoute;

export default {
	data: new SlashCommandBuilder()
		.setName("summary")
		.setDescription("Sum up an article in its own sentences")
		.setContexts(IN_SERVERS)
		.addStringOption((option) =>
			option
				.setName("article")
				.setDescription("Type words of its headline and choose it")
				.setMaxLength(MAX_HEADLINE_CHARACTERS)
				.setAutocomplete(true)
				.setRequired(true),
		)
		.addBooleanOption((option) =>
			option
				.setName("private")
				.setDescription("Whether to show the summary to you alone"),
		)
		.toJSON(),
	choices: { article: offerLiveArticles },
	route: answering(async ({ server, member, texts }, desk) =>
		toSummaryCard(await desk.summaries.pick(server, texts.article ?? ""), {
			member,
		}),
	),
	presses: {
		[SIZE]: (view) =>
			isAskers(view) ? { first: "update", execute: show } : privately(show),
		[READ]: (view) =>
			isAskers(view)
				? { first: "update", execute: readInPlace }
				: privately(async (pressed, desk) =>
						toParagraphCard(await find(pressed, desk), Number(pressed.chosen)),
					),
		[ASK]: {
			first: "form",
			execute: (view) => askForm.open({}, view),
		},
		[FILE]: privately(async (view, desk) =>
			toSummaryFileCard(await find(view, desk)),
		),
	},
	forms: { [ASK]: askForm },
} satisfies Command;
