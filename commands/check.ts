import { PermissionFlagsBits, SlashCommandBuilder } from "discord.js";
import { toCheckCard } from "../src/discord/check/check-card.ts";
import { type Command, privately } from "../src/discord/dispatch/command.ts";
import { IN_SERVERS } from "../src/discord/dispatch/contexts.ts";

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
		const schedules = await desk.schedules.list(server);
		const digests = schedules.map(async (schedule) => ({
			schedule,
			lacks: await findLacks(schedule.channel),
		}));
		const [health, inspection, noticesLack] = await Promise.all([
			desk.health.check(server),
			inspect(),
			noticesChannel === null ? null : findLacks(noticesChannel),
		]);
		const looked = await Promise.all(digests);
		return toCheckCard(health, inspection, noticesLack, looked);
	}),
} satisfies Command;
