import { PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import { toCheckCard } from "../src/discord/check-card.ts";
import { type Command, privately } from "../src/discord/command.ts";
import { IN_SERVERS } from "../src/discord/contexts.ts";

export default {
	data: new SlashCommandBuilder()
		.setName("check")
		.setDescription("See whether everything works that the bot needs")
		.setContexts(IN_SERVERS)
		.setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
		.toJSON(),
	usedBy: "moderators",
	route: privately(async ({ server, inspect, findLacks }, desk) => {
		const { noticesChannel } = desk.settings.of(server);
		const [health, inspection, noticesLack] = await Promise.all([
			desk.health.check(server),
			inspect(),
			noticesChannel === null ? null : findLacks(noticesChannel),
		]);
		return toCheckCard(health, inspection, noticesLack);
	}),
} satisfies Command;
