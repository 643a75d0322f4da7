import {
	type ChatInputCommandInteraction,
	PermissionFlagsBits,
} from "discord.js";
import type { AnyCommand, Inspection } from "./command.ts";
import { findMisregistered } from "./registration.ts";

/** Looks at what only Discord can tell, where a command was used. */
export async function inspect(
	interaction: ChatInputCommandInteraction,
	commands: readonly AnyCommand[],
): Promise<Inspection> {
	const { client, appPermissions } = interaction;
	const { ping } = client.ws;
	return {
		// Below 0 until the connection was first tried.
		milliseconds: ping < 0 ? null : ping,
		lacks: toNeeded(interaction)
			.filter(([, permission]) => !appPermissions.has(permission))
			.map(([name]) => name),
		commands: commands.length,
		misregistered: await findMisregistered(client, commands),
	};
}

/** What posting takes; answering a command takes nothing. */
function toNeeded(
	interaction: ChatInputCommandInteraction,
): [name: string, permission: bigint][] {
	const { ViewChannel, SendMessages, SendMessagesInThreads } =
		PermissionFlagsBits;
	return [
		["View Channel", ViewChannel],
		interaction.channel?.isThread()
			? ["Send Messages in Threads", SendMessagesInThreads]
			: ["Send Messages", SendMessages],
	];
}
