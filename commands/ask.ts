import { SlashCommandBuilder } from "discord.js";
import type { Answer } from "../src/answer/answer.ts";
import type { Desk } from "../src/answer/desk.ts";
import { toArticleId } from "../src/answer/picking.ts";
import { MAX_HEADLINE_CHARACTERS } from "../src/article/reading.ts";
import { HELPFUL, READ, UNHELPFUL } from "../src/discord/answer-buttons.ts";
import { toAnswerCard } from "../src/discord/answer-card.ts";
import { answering } from "../src/discord/answering-route.ts";
import { showAnswer } from "../src/discord/answers.ts";
import { offerLiveArticles } from "../src/discord/article-choices.ts";
import { toArticleSelect } from "../src/discord/article-select.ts";
import type { Card, Select } from "../src/discord/card.ts";
import {
	READ_OTHER,
	READ_PAGE,
	toCitedArticleCard,
} from "../src/discord/cited-article-card.ts";
import {
	type Asker,
	type Command,
	forAsker,
	type PressView,
	privately,
} from "../src/discord/command.ts";
import { IN_SERVERS } from "../src/discord/contexts.ts";
import { MAX_QUESTION_CHARACTERS } from "../src/discord/limits.ts";
import {
	TAKE_BACK,
	toReason,
	toVoteCard,
	VOTE_TAKEN_BACK,
	WHY,
} from "../src/discord/vote-card.ts";
import {
	toHowCard,
	toWishedCard,
	WISH,
	WISH_END,
	WISH_ENDED,
	WISH_HOW,
	withWishButton,
} from "../src/discord/wish-card.ts";
import { Refusal } from "../src/refusal.ts";

const CHOOSE = "ask-article";

/**
 * Offers the articles that the question may mean, if that isn't clear and if
 * the question may be kept under the list.
 */
async function offerArticles(
	{ question, choices, within }: Answer,
	{ server, member }: Asker,
	desk: Desk,
): Promise<Select | undefined> {
	if (choices.length === 0 || within !== null) return undefined;
	const id = await desk.keepQuestion(server, question);
	if (id === null) return undefined;
	return toArticleSelect(choices, [CHOOSE, id, member]);
}

/** Asks the question under a list again, of the article chosen from it. */
async function askChosen(
	{ server, args: [id = ""], chosen }: PressView,
	desk: Desk,
): Promise<Card> {
	const question = await desk.openQuestions.find({ server, id });
	if (question === null)
		throw new Refusal(
			"This question is older than a day. Ask it again with /ask.",
		);
	const article = await desk.articles.find(server, toArticleId(chosen ?? ""));
	if (article?.state !== "live")
		throw new Refusal(
			"This article is no longer in the library. Choose another, or ask again with /ask.",
		);
	return showAnswer(server, { question, article: chosen }, desk);
}

const toBallot = ({ server, member, args: [answer = ""] }: PressView) => ({
	server,
	member,
	answer,
});

async function keepWish(
	{ server, member, channel, args: [gap = "", how] }: PressView,
	desk: Desk,
): Promise<Card> {
	const isDirect = how === "direct";
	await desk.gaps.wish({
		server,
		member,
		gap,
		channel: isDirect ? null : channel,
	});
	return toWishedCard(gap, isDirect, desk.gaps.daysWished(server));
}

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
				.setDescription("Whether to show the answer to you alone"),
		)
		.toJSON(),
	choices: { article: offerLiveArticles },
	route: answering(async (view, desk) => {
		const { question = "", article = null } = view.texts;
		const answer = await desk.ask(view.server, { question, article });
		const gap = desk.gaps.note(view.server, answer);
		const list = await offerArticles(answer, view, desk);
		const id = await desk.answers.keep(view.server, answer);
		const card = toAnswerCard(answer, { id, list });
		return gap === null ? card : withWishButton(card, gap);
	}),
	presses: {
		[CHOOSE]: forAsker(1, askChosen),
		[HELPFUL]: privately(async (view, desk) =>
			toVoteCard(await desk.answers.vote(toBallot(view), { isHelpful: true })),
		),
		[UNHELPFUL]: privately(async (view, desk) =>
			toVoteCard(await desk.answers.vote(toBallot(view), { isHelpful: false })),
		),
		[WHY]: {
			first: "update",
			async execute(view, desk) {
				const reason = toReason(view.args[1]);
				const opinion = { isHelpful: false, reason };
				return toVoteCard(await desk.answers.vote(toBallot(view), opinion));
			},
		},
		[TAKE_BACK]: {
			first: "update",
			async execute(view, desk) {
				await desk.answers.takeBack(toBallot(view));
				return VOTE_TAKEN_BACK;
			},
		},
		[READ]: privately(async ({ server, args: [id = ""] }, desk) =>
			toCitedArticleCard(await desk.answers.open(server, id, null)),
		),
		[READ_OTHER]: {
			first: "update",
			async execute({ server, args: [id = ""], chosen }, desk) {
				const article = toArticleId(chosen ?? "");
				return toCitedArticleCard(await desk.answers.open(server, id, article));
			},
		},
		[READ_PAGE]: {
			first: "update",
			async execute({ server, args: [id = "", article, page] }, desk) {
				const opened = await desk.answers.open(server, id, Number(article));
				return toCitedArticleCard(opened, page);
			},
		},
		[WISH]: privately(async ({ server, args: [gap = ""] }, { gaps }) =>
			toHowCard(await gaps.findOpen(server, gap), gaps.daysWished(server)),
		),
		[WISH_HOW]: { first: "update", execute: keepWish },
		[WISH_END]: {
			first: "update",
			async execute({ server, member, args: [gap = ""] }, desk) {
				await desk.gaps.endWish({ server, member, gap });
				return WISH_ENDED;
			},
		},
	},
} satisfies Command;
