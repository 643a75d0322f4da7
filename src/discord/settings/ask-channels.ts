import type { ServerSettings } from "../../records/settings/server-settings.ts";
import { allOf, type Phrase, t } from "../../text/phrase/phrase.ts";
import {
	body,
	buttons,
	type Card,
	heading,
	mentionChannel,
	select,
	text,
} from "../card/card.ts";
import type { Setting } from "./setting.ts";

const MAX_CHANNELS = 25;

/** "#ask, #news and #desk" */
function toChannelList(channels: readonly string[]): Phrase {
	return allOf(channels.map(mentionChannel));
}

/** Says where questions are asked, to somebody who asked elsewhere. */
export function toElsewhereCard({ askChannels }: ServerSettings): Card {
	return {
		blocks: [
			text(
				heading(t`Questions are asked elsewhere`),
				body(t`Ask in ${toChannelList(askChannels)}.`),
			),
		],
	};
}

export const ASK_CHANNELS: Setting = {
	name: "askChannels",
	title: t`Where questions are asked`,
	about: t`The channels in which /ask is answered`,
	describe: ({ askChannels }) =>
		askChannels.length === 0
			? t`in every channel`
			: t`in ${toChannelList(askChannels)}`,
	choices: (pick) => [
		select({
			of: "channels",
			placeholder: t`Choose all channels for questions`,
			choose: pick,
			max: MAX_CHANNELS,
		}),
		buttons({ label: t`Every channel`, press: [...pick, ""] }),
	],
	read: (chosen) => ({ askChannels: chosen.filter((id) => id !== "") }),
	effects: ({ after: { askChannels } }) =>
		askChannels.length === 0
			? [[t`Questions are answered in every channel.`]]
			: [
					[
						t`Questions are answered in ${toChannelList(askChannels)}, and in their threads. Anywhere else the bot says so, to the asker alone.`,
					],
				],
};
