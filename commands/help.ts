import { SlashCommandBuilder } from "discord.js";
import {
	body,
	bold,
	type Card,
	heading,
	small,
	text,
} from "../src/discord/card/card.ts";
import type { Line } from "../src/discord/card/markdown.ts";
import type { Command } from "../src/discord/dispatch/command.ts";
import { EVERYWHERE } from "../src/discord/dispatch/contexts.ts";
import {
	command,
	named,
	option,
	type Phrase,
	t,
} from "../src/text/phrase/phrase.ts";

/** What the bot can do, by who may do it. */
export const HELP: Card = {
	blocks: [
		text(
			heading(t`Ask the articles`),
			body(
				t`Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.`,
			),
		),
		text(
			toLine(
				command("ask", "question"),
				t`quotes the passages that answer, three at most`,
			),
			small(
				t`${option("article")} asks one article only · ${option("since")} ${option("before")} ${option("tag")} ${option("publisher")} only some of them · ${option("private")} shows it to you alone`,
			),
			small(
				t`Ask on within ten minutes: “why?”, “and Italy?”, “when was that?” is asked of the article that answered last`,
			),
			small(
				t`Under an answer: its context, more passages, why these, the whole article; and whether it helped you`,
			),
			toLine(
				command("summary", "article"),
				t`sums up an article in its own sentences, each with its paragraph`,
			),
			toLine(
				command("summary", "about"),
				t`says what all articles say about something`,
			),
			toLine(
				command("summary", "since"),
				t`gives one line of each article since a day: Monday, 3 days, March`,
			),
			small(t`${option("tag")} only those with a tag, also without a day`),
			toLine(
				named("Summarise"),
				t`in a message's menu sums up a long message, or the article that it links to`,
			),
			toLine(
				named("Ask about this"),
				t`in a message's menu asks the article that it links to, or a long message itself`,
			),
			toLine(command("help"), t`shows this`),
			toLine(command("privacy"), t`says what is kept, what for and how long`),
			toLine(
				command("my-data"),
				t`gives you what is kept about you, as a file`,
			),
			toLine(command("forget-me"), t`erases it, after you have seen what goes`),
		),
		text(
			body(bold(t`For moderators (Manage Messages)`)),
			toLine(
				command("article add"),
				t`reads a file, a page or pasted text, and shows it before it is published`,
			),
			toLine(named("Add as article"), t`in a message's menu does the same`),
			toLine(command("article drafts"), t`shows what waits to be published`),
			toLine(command("article list"), t`lists them, newest first`),
			toLine(command("article show"), t`shows one with its paragraph numbers`),
			toLine(command("article edit"), t`corrects its details or its text`),
			toLine(
				command("article history"),
				t`shows what was changed, and goes back`,
			),
			toLine(
				command("article test"),
				t`says why a question is answered as it is`,
			),
			toLine(command("article remove"), t`takes one out; it can be restored`),
			toLine(command("article restore"), t`brings a removed one back`),
			toLine(command("article erase"), t`deletes a removed one for good`),
			toLine(command("article export"), t`gives all as files, in one archive`),
			toLine(
				command("gaps"),
				t`shows the questions that found no answer, or none that helped`,
			),
			toLine(
				command("digest"),
				t`lets a digest of new articles come by itself, each day or week`,
			),
			toLine(
				command("stats"),
				t`shows how many questions are asked, how they end, and what is cited`,
			),
			toLine(command("audit"), t`says who did what to which article, and when`),
			toLine(command("check"), t`says whether everything works`),
		),
		text(
			body(bold(t`For owners (Manage Server)`)),
			toLine(
				command("settings"),
				t`decides who moderates, where questions are asked, how sure answers must be, and more`,
			),
		),
		text(
			small(
				t`Ask in your own words; names, places and numbers help. What answers is in bold inside its passage. “The closest passages” may not answer your question. If several articles may be meant, choose one from the list.`,
			),
		),
	],
};

function toLine(use: Phrase, effect: Phrase): Line {
	return body(bold(use), " ", effect);
}

export default {
	data: new SlashCommandBuilder()
		.setName("help")
		.setDescription("What Pullquote can do")
		.setContexts(EVERYWHERE)
		.toJSON(),
	route: {
		first: "reply",
		isPrivate: () => true,
		execute: async () => HELP,
	},
} satisfies Command;
