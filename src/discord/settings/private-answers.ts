import { buttons } from "../card.ts";
import type { Setting } from "./setting.ts";

export const PRIVATE_ANSWERS: Setting = {
	name: "answersArePrivate",
	title: "Who sees answers",
	about:
		"Whether everybody sees an answer, or the asker alone, if they don't say",
	describe: ({ answersArePrivate }) => [
		answersArePrivate ? "the asker alone" : "everybody in the channel",
	],
	choices: (pick) => [
		buttons(
			{ label: "Everybody", press: [...pick, "public"] },
			{ label: "The asker alone", press: [...pick, "private"] },
		),
	],
	read: ([chosen]) => ({ answersArePrivate: chosen === "private" }),
	effects: ({ after: { answersArePrivate } }) => [
		answersArePrivate
			? [
					"An answer is shown to the asker alone, unless they ask with private: False.",
				]
			: [
					"An answer is shown to everybody in the channel, unless the asker asks with private: True.",
				],
	],
};
