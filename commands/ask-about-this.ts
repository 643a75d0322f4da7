import { ApplicationCommandType, InteractionContextType } from "discord.js";
import { toArticleValue } from "../src/answer/article/picking.ts";
import type { Desk } from "../src/answer/desk.ts";
import { toMessageAnswerCard } from "../src/discord/answer/message-answer-card.ts";
import { showAnswer } from "../src/discord/asking/answers.ts";
import { paced } from "../src/discord/asking/paced-route.ts";
import type { Card, Form } from "../src/discord/card/card.ts";
import { MAX_QUESTION_CHARACTERS } from "../src/discord/card/limits.ts";
import {
	type FormRoute,
	type FormView,
	type MessageCommand,
	type MessageView,
	privately,
	type UseView,
} from "../src/discord/dispatch/command.ts";
import { findLinked, offerPage } from "../src/discord/summary/linked-pages.ts";
import {
	findLinks,
	isLong,
	withoutLinks,
} from "../src/discord/summary/links.ts";
import { Refusal } from "../src/refusal.ts";
import { command, t } from "../src/text/phrase/phrase.ts";

/** Its form, with what is asked, an article or a message, and its id. */
const ASK = "ask-about";
const ARTICLE = "article";
const MESSAGE = "message";

/** Opens a form for the article that the message links to, else for its text. */
async function begin(view: MessageView, desk: Desk): Promise<Form | Card> {
	const { text, url, server } = view;
	const links = findLinks(text);
	const article = await findLinked(links, server, desk);
	if (article !== null) return open(view, [ARTICLE, String(article)], desk);
	if (isLong(text)) {
		const message = { text: withoutLinks(text), url };
		return open(view, [MESSAGE, await desk.messages.keep(view, message)], desk);
	}
	const [link] = links;
	if (link) return offerPage(link, view, desk);
	throw new Refusal(
		t`There is nothing to ask: the message is short, and links to no page. To ask all articles, use ${command("ask")}.`,
	);
}

function open(view: MessageView, args: UseView["args"], desk: Desk) {
	return form.open({}, { ...view, args }, desk);
}

async function answer(view: FormView, desk: Desk): Promise<Card> {
	const { server, args, fields } = view;
	const [kind, id = ""] = args;
	const question = fields.question?.trim() ?? "";
	if (question === "")
		throw new Refusal(t`Type a question, in your own words.`);
	if (kind === ARTICLE) {
		const article = toArticleValue(Number(id));
		return showAnswer(
			{ ...view, isPrivate: true },
			{ question, article },
			desk,
		);
	}
	const { text, url } = await desk.messages.find(view, id);
	return toMessageAnswerCard(
		await desk.messages.ask(server, question, text),
		url,
	);
}

/** What is asked, as the form names it. */
async function findAsked({ server, args: [kind, id] }: UseView, desk: Desk) {
	if (kind !== ARTICLE) return { title: t`Ask about this message` };
	const article = await desk.articles.find(server, Number(id));
	const title = t`Ask about this article`;
	return article ? { title, description: article.headline } : { title };
}

const form = {
	open: async ({ question = "" }, view, desk): Promise<Form> => {
		const { title, ...described } = await findAsked(view, desk);
		return {
			title,
			submit: [ASK, ...view.args],
			fields: [
				{
					name: "question",
					label: t`Your question`,
					...described,
					isRequired: true,
					maxCharacters: MAX_QUESTION_CHARACTERS,
					value: question,
				},
			],
		};
	},
	submit: paced(privately(answer), ({ fields }) => fields.question ?? null),
} satisfies FormRoute;

export default {
	data: {
		type: ApplicationCommandType.Message,
		name: "Ask about this",
		contexts: [InteractionContextType.Guild],
	},
	route: { first: "form", execute: begin },
	forms: { [ASK]: form },
} satisfies MessageCommand;
