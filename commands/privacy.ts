import { SlashCommandBuilder } from "discord.js";
import { type Command, privately } from "../src/discord/dispatch/command.ts";
import { EVERYWHERE } from "../src/discord/dispatch/contexts.ts";
import { toPrivacyCard } from "../src/discord/privacy/privacy-card.ts";

export default {
	data: new SlashCommandBuilder()
		.setName("privacy")
		.setDescription("What is kept, what for and how long; how to erase yours")
		.setContexts(EVERYWHERE)
		.toJSON(),
	route: privately(async ({ server }, { settings }) =>
		toPrivacyCard(server ? settings.of(server).daysKept : null),
	),
} satisfies Command;
