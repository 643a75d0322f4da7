import { SlashCommandBuilder } from "discord.js";
import { type Command, privately } from "../src/discord/dispatch/command.ts";
import { EVERYWHERE } from "../src/discord/dispatch/contexts.ts";
import { toMyDataCard } from "../src/discord/privacy/my-data-card.ts";
import { toNamed } from "../src/discord/privacy/named-places.ts";

export default {
	data: new SlashCommandBuilder()
		.setName("my-data")
		.setDescription("Get all that is kept about you, as a file")
		.setContexts(EVERYWHERE)
		.toJSON(),
	route: privately(async (view, { privacy }) => {
		const who = toNamed(view);
		const records = await privacy.read(who);
		const { maxFileBytes: maxBytes } = view;
		return toMyDataCard(records, { who, now: new Date(), maxBytes });
	}),
} satisfies Command;
