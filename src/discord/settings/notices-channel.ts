import { buttons, mentionChannel, select } from "../card.ts";
import type { Setting } from "./setting.ts";

export const NOTICES_CHANNEL: Setting = {
	name: "noticesChannel",
	title: "Notices for moderators",
	about:
		"A channel where the bot says each morning what members could not find",
	describe: ({ noticesChannel }) =>
		noticesChannel === null
			? ["none"]
			: ["in ", mentionChannel(noticesChannel)],
	choices: (pick) => [
		select({
			of: "channels to post in",
			placeholder: "Choose a channel",
			choose: pick,
			max: 1,
		}),
		buttons({ label: "No notices", press: [...pick, ""] }),
	],
	read: ([channel = ""]) => ({ noticesChannel: channel || null }),
	effects: ({ after: { noticesChannel, daysKept }, lacks }) => {
		if (noticesChannel === null) return [["No notices are posted."]];
		const there = mentionChannel(noticesChannel);
		if (lacks.length > 0)
			return [
				[
					`The bot lacks ${lacks.join(" and ")} in `,
					there,
					". Allow it in the channel's settings, under Permissions, for the bot's role; then choose the channel again.",
				],
			];
		return [
			[
				"After 9:00 the bot posts in ",
				there,
				" which questions found no answer since the day before; on mornings without any it posts nothing. Whoever reads the channel reads the questions, but not who asked.",
			],
			...(daysKept === 0
				? [["As long as no questions are kept, there are none to tell of."]]
				: []),
		];
	},
	hinders: ({ lacks }) => lacks.length > 0,
};
