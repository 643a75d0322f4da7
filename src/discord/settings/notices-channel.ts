import { allOf, t } from "../../text/phrase/phrase.ts";
import { buttons, mentionChannel, select } from "../card/card.ts";
import type { Setting } from "./setting.ts";

export const NOTICES_CHANNEL: Setting = {
	name: "noticesChannel",
	title: t`Notices for moderators`,
	about: t`A channel where the bot says each morning what members could not find`,
	describe: ({ noticesChannel }) =>
		noticesChannel === null ? t`none` : t`in ${mentionChannel(noticesChannel)}`,
	choices: (pick) => [
		select({
			of: "channels to post in",
			placeholder: t`Choose a channel`,
			choose: pick,
			max: 1,
		}),
		buttons({ label: t`No notices`, press: [...pick, ""] }),
	],
	read: ([channel = ""]) => ({ noticesChannel: channel || null }),
	effects: ({ after: { noticesChannel, daysKept }, lacks }) => {
		if (noticesChannel === null) return [[t`No notices are posted.`]];
		const there = mentionChannel(noticesChannel);
		if (lacks.length > 0)
			return [
				[
					t`The bot lacks ${allOf(lacks)} in ${there}. Allow it in the channel's settings, under Permissions, for the bot's role; then choose the channel again.`,
				],
			];
		return [
			[
				t`After 9:00 the bot posts in ${there} which questions found no answer since the day before; on mornings without any it posts nothing. Whoever reads the channel reads the questions, but not who asked.`,
			],
			...(daysKept === 0
				? [[t`As long as no questions are kept, there are none to tell of.`]]
				: []),
		];
	},
	hinders: ({ lacks }) => lacks.length > 0,
};
