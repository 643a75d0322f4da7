import { ApplicationCommandType, InteractionContextType } from "discord.js";
import type { Desk } from "../src/answer/desk.ts";
import type { Card } from "../src/discord/card/card.ts";
import {
	type MessageCommand,
	type MessageView,
	privately,
} from "../src/discord/dispatch/command.ts";
import { findLinked, offerPage } from "../src/discord/summary/linked-pages.ts";
import {
	findLinks,
	isLong,
	withoutLinks,
} from "../src/discord/summary/links.ts";
import {
	SUGGEST,
	SUGGESTED,
	toMessageSummaryCard,
} from "../src/discord/summary/message-summary-card.ts";
import { toSummaryCard } from "../src/discord/summary/summary-card.ts";
import { Refusal } from "../src/refusal.ts";
import { named, t } from "../src/text/phrase/phrase.ts";

/** A long message's own text; else the article of a page that it links to. */
async function summarise(view: MessageView, desk: Desk): Promise<Card> {
	const { text, server, member } = view;
	if (isLong(text))
		return toMessageSummaryCard(
			await desk.summaries.ofText(withoutLinks(text)),
		);
	const links = findLinks(text);
	const [first] = links;
	if (!first)
		throw new Refusal(
			t`There is nothing to sum up: the message is short, and links to no page.`,
		);
	const article = await findLinked(links, server, desk);
	if (article === null) return offerPage(first, view, desk);
	const summary = await desk.summaries.of(server, article, "normal");
	return toSummaryCard(summary, { member, isPrivate: true });
}

export default {
	data: {
		type: ApplicationCommandType.Message,
		name: "Summarise",
		contexts: [InteractionContextType.Guild],
	},
	route: privately(summarise),
	presses: {
		[SUGGEST]: {
			first: "update",
			async execute({ args: [id = ""], ...by }, desk) {
				const page = await desk.formDrafts.find({ ...by, id });
				if (!page?.url)
					throw new Refusal(
						t`This is older than a day. Use ${named("Summarise")} again.`,
					);
				await desk.pages.suggest(by.server, page.url);
				return SUGGESTED;
			},
		},
	},
} satisfies MessageCommand;
