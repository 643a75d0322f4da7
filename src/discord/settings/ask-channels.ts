import type { ServerSettings } from "../../records/server-settings.ts";
import {
	body,
	buttons,
	type Card,
	heading,
	mentionChannel,
	select,
	text,
} from "../card.ts";
import type { Words } from "../markdown.ts";
import type { Setting } from "./setting.ts";

const MAX_CHANNELS = 25;

/** "#ask, #news and #desk" */
function toChannelList(channels: readonly string[]): Words {
	return channels.flatMap((channel, at) => [
		at === 0 ? "" : at === channels.length - 1 ? " and " : ", ",
		mentionChannel(channel),
	]);
}

/** Says where questions are asked, to somebody who asked elsewhere. */
export function toElsewhereCard({ askChannels }: ServerSettings): Card {
	return {
		blocks: [
			text(
				heading("Questions are asked elsewhere"),
				body("Ask in ", ...toChannelList(askChannels), "."),
			),
		],
	};
}

export const ASK_CHANNELS: Setting = {
	name: "askChannels",
	title: "Where questions are asked",
	about: "The channels in which /ask is answered",
	describe: ({ askChannels }) =>
		askChannels.length === 0
			? ["in every channel"]
			: ["in ", ...toChannelList(askChannels)],
	choices: (pick) => [
		select({
			of: "channels",
			placeholder: "Choose all channels for questions",
			choose: pick,
			max: MAX_CHANNELS,
		}),
		buttons({ label: "Every channel", press: [...pick, ""] }),
	],
	read: (chosen) => ({ askChannels: chosen.filter((id) => id !== "") }),
	effects: ({ after: { askChannels } }) =>
		askChannels.length === 0
			? [["Questions are answered in every channel."]]
			: [
					[
						"Questions are answered in ",
						...toChannelList(askChannels),
						", and in their threads. Anywhere else the bot says so, to the asker alone.",
					],
				],
};
