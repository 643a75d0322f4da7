import { SlashCommandBuilder } from "discord.js";
import {
	body,
	bold,
	type Card,
	heading,
	small,
	text,
} from "../src/discord/card.ts";
import type { Command } from "../src/discord/command.ts";
import { EVERYWHERE } from "../src/discord/contexts.ts";

const HELP: Card = {
	blocks: [
		text(
			heading("Ask the articles"),
			body(
				"Pullquote answers questions about the news articles of this server. It quotes the passage that answers and says where it stands; it writes no sentence of its own.",
			),
		),
		text(
			body(
				bold("/ask question: "),
				"quotes the passages that answer, three at most",
			),
			small("article: asks one article only · private: shows it to you alone"),
			small(
				"Under an answer: its context, more passages, why these, the whole article; and whether it helped you",
			),
			body(
				bold("/summary article: "),
				"sums up an article in its own sentences, each with its paragraph",
			),
			body(
				bold("/summary about: "),
				"says what all articles say about something",
			),
			body(
				bold("/summary since: "),
				"gives one line of each article since a day: Monday, 3 days, March",
			),
			small("tag: only those with a tag, also without a day"),
			body(
				bold("Summarise "),
				"in a message's menu sums up a long message, or the article that it links to",
			),
			body(bold("/help "), "shows this"),
		),
		text(
			body(bold("For moderators (Manage Messages)")),
			body(
				bold("/article add "),
				"reads a file, a page or pasted text, and shows it before it is published",
			),
			body(bold("Add as article "), "in a message's menu does the same"),
			body(bold("/article drafts "), "shows what waits to be published"),
			body(bold("/article list "), "lists them, newest first"),
			body(bold("/article show "), "shows one with its paragraph numbers"),
			body(bold("/article edit "), "corrects its details or its text"),
			body(bold("/article history "), "shows what was changed, and goes back"),
			body(bold("/article test "), "says why a question is answered as it is"),
			body(bold("/article remove "), "takes one out; it can be restored"),
			body(bold("/article restore "), "brings a removed one back"),
			body(bold("/article erase "), "deletes a removed one for good"),
			body(bold("/article export "), "gives all as files, in one archive"),
			body(
				bold("/gaps "),
				"shows the questions that found no answer, or none that helped",
			),
			body(
				bold("/digest "),
				"lets a digest of new articles come by itself, each day or week",
			),
			body(bold("/audit "), "says who did what to which article, and when"),
			body(bold("/check "), "says whether everything works"),
		),
		text(
			body(bold("For owners (Manage Server)")),
			body(
				bold("/settings "),
				"decides who moderates, where questions are asked, how sure answers must be, and more",
			),
		),
		text(
			small(
				"Ask in your own words; names, places and numbers help. What answers is in bold inside its passage. “The closest passages” may not answer your question. If several articles may be meant, choose one from the list.",
			),
		),
	],
};

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
