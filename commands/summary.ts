import { SlashCommandBuilder } from "discord.js";
import { toArticleValue } from "../src/answer/article/picking.ts";
import type { Desk } from "../src/answer/desk.ts";
import {
	SUMMARY_SIZES,
	type SummarySize,
} from "../src/answer/summary/summary.ts";
import type { ArticleSummary } from "../src/answer/summary/summary-desk.ts";
import { MAX_HEADLINE_CHARACTERS } from "../src/article/reading/reading.ts";
import { offerLiveArticles } from "../src/discord/article/article-choices.ts";
import {
	answering,
	isWantedPrivate,
} from "../src/discord/asking/answering-route.ts";
import { showAnswer } from "../src/discord/asking/answers.ts";
import { paced } from "../src/discord/asking/paced-route.ts";
import type { Card, Form } from "../src/discord/card/card.ts";
import {
	MAX_DAY_CHARACTERS,
	MAX_QUESTION_CHARACTERS,
	MAX_TAG_CHARACTERS,
} from "../src/discord/card/limits.ts";
import {
	DIGEST_PRESSES,
	makeDigest,
	offerTags,
} from "../src/discord/digest/digest-route.ts";
import {
	type Command,
	type CommandView,
	type FormRoute,
	type FormView,
	forAsker,
	type PressView,
	privately,
	type ReplyRoute,
	type UseView,
} from "../src/discord/dispatch/command.ts";
import { IN_SERVERS } from "../src/discord/dispatch/contexts.ts";
import {
	ASK,
	ASKER,
	FILE,
	fromViewArgs,
	READ,
	SIZE,
	toParagraphCard,
	toSummaryCard,
} from "../src/discord/summary/summary-card.ts";
import {
	toSummaryFileCard,
	toTopicFileCard,
} from "../src/discord/summary/summary-file.ts";
import { TOPIC_FILE, toTopicCard } from "../src/discord/summary/topic-card.ts";
import { Refusal } from "../src/refusal.ts";
import { command, named, t } from "../src/text/phrase/phrase.ts";

/** The summary that a button belongs to: of its article, in its size. */
function find({ server, args }: UseView, desk: Desk): Promise<ArticleSummary> {
	const [id, wanted] = args;
	const size: SummarySize =
		SUMMARY_SIZES.find((one) => one === wanted) ?? "normal";
	return desk.summaries.of(server, Number(id), size);
}

async function show(view: PressView, desk: Desk): Promise<Card> {
	const shown = fromViewArgs(view.args, view.member);
	return toSummaryCard(await find(view, desk), shown);
}

async function readInPlace(view: PressView, desk: Desk): Promise<Card> {
	const shown = fromViewArgs(view.args, view.member);
	const paragraph = Number(view.chosen);
	return toSummaryCard(await find(view, desk), { ...shown, paragraph });
}

/** @throws Refusal if they ask for nothing, or for two things at once */
function checkOptions({ article, about, since, tag }: CommandView["texts"]) {
	const isDigest = Boolean(since || tag);
	if (article && about)
		throw new Refusal(
			t`Choose either an article or what it shall be about. To ask one article something, use ${command("ask")} with the option ${named("article")}.`,
		);
	if (article && isDigest)
		throw new Refusal(
			t`One article needs neither a day nor a tag: use ${named("article")} alone, or ${named("since")} and ${named("tag")} for a line of each article.`,
		);
	if (about && isDigest)
		throw new Refusal(
			t`A topic is looked for in all articles: use ${named("about")} alone, or ${named("since")} and ${named("tag")} for a line of each article.`,
		);
	if (!article && !about && !isDigest)
		throw new Refusal(
			t`Say what to sum up: an article, what it shall be about, or since when.`,
		);
}

/** What articles are read for; undefined if that is not what was asked. */
function toTopic({ texts }: CommandView): string | undefined {
	const { about, article, since, tag } = texts;
	return article || since || tag ? undefined : about;
}

/** What all articles say about something, kept a while to be taken as a file. */
async function sumUpTopic(
	server: string,
	topic: string,
	desk: Desk,
): Promise<Card> {
	const summary = await desk.summarise(server, topic);
	return toTopicCard(summary, await desk.keepQuestion(server, topic));
}

async function toTopicFile(
	{ server, args: [id = ""] }: PressView,
	desk: Desk,
): Promise<Card> {
	const topic = await desk.openQuestions.find({ server, id });
	if (topic === null)
		throw new Refusal(
			t`This is older than a day. Use ${command("summary")} again.`,
		);
	return toTopicFileCard(await desk.summarise(server, topic));
}

/** What is asked of a summary that only one sees is theirs alone, too. */
function isAskedPrivately({ server, member, args }: FormView, desk: Desk) {
	return (
		fromViewArgs(args, member).isPrivate ||
		desk.settings.of(server).answersArePrivate
	);
}

const askReply: ReplyRoute<FormView> = {
	first: "reply",
	isPrivate: isAskedPrivately,
	async execute(view, desk) {
		const { server, args, fields } = view;
		const { id } = await desk.summaries.find(server, Number(args[0]));
		const { question = "" } = fields;
		const asked = { question, article: toArticleValue(id) };
		const isPrivate = isAskedPrivately(view, desk);
		return showAnswer({ ...view, isPrivate }, asked, desk);
	},
};

const askForm = {
	open: async ({ question = "" }, { args }): Promise<Form> => ({
		title: t`Ask about this article`,
		submit: [ASK, ...args],
		fields: [
			{
				name: "question",
				label: t`Your question`,
				isRequired: true,
				maxCharacters: MAX_QUESTION_CHARACTERS,
				value: question,
			},
		],
	}),
	submit: paced(askReply, ({ fields }) => fields.question ?? null),
} satisfies FormRoute;

export default {
	data: new SlashCommandBuilder()
		.setName("summary")
		.setDescription("Sum up an article, a topic, or the news since a day")
		.setContexts(IN_SERVERS)
		.addStringOption((option) =>
			option
				.setName("article")
				.setDescription("Type words of its headline and choose it")
				.setMaxLength(MAX_HEADLINE_CHARACTERS)
				.setAutocomplete(true),
		)
		.addStringOption((option) =>
			option
				.setName("about")
				.setDescription("What all articles say about this: a topic or question")
				.setMaxLength(MAX_QUESTION_CHARACTERS),
		)
		.addStringOption((option) =>
			option
				.setName("since")
				.setDescription(
					"A line of each article since then: Monday, 3 days, March",
				)
				.setMaxLength(MAX_DAY_CHARACTERS),
		)
		.addStringOption((option) =>
			option
				.setName("tag")
				.setDescription("A line of each article with this tag")
				.setMaxLength(MAX_TAG_CHARACTERS)
				.setAutocomplete(true),
		)
		.addBooleanOption((option) =>
			option
				.setName("private")
				.setDescription("Whether to show the summary to you alone"),
		)
		.toJSON(),
	choices: { article: offerLiveArticles, tag: offerTags },
	route: answering(async (view, desk) => {
		const { server, member, texts } = view;
		checkOptions(texts);
		const { article, about } = texts;
		if (about) return sumUpTopic(server, about, desk);
		if (!article) return makeDigest(view, texts, desk);
		const summary = await desk.summaries.pick(server, article);
		const isPrivate = isWantedPrivate(view, desk);
		return toSummaryCard(summary, { member, isPrivate });
	}, toTopic),
	presses: {
		[SIZE]: forAsker(ASKER, show),
		[READ]: forAsker(ASKER, readInPlace, async (view, desk) =>
			toParagraphCard(await find(view, desk), Number(view.chosen)),
		),
		...DIGEST_PRESSES,
		[ASK]: {
			first: "form",
			execute: (view) => askForm.open({}, view),
		},
		[TOPIC_FILE]: paced(privately(toTopicFile)),
		[FILE]: privately(async (view, desk) =>
			toSummaryFileCard(await find(view, desk)),
		),
	},
	forms: { [ASK]: askForm },
} satisfies Command;
