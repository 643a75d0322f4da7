import {
	type ChatInputCommandInteraction,
	type Client,
	PermissionFlagsBits,
	type PermissionsBitField,
} from "discord.js";
import { type Text, t } from "../../text/phrase/phrase.ts";
import { findMisregistered } from "../connection/registration.ts";
import type { AnyCommand, Inspection } from "./command.ts";

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
		lacks: toLacks(appPermissions, interaction.channel?.isThread()),
		commands: commands.length,
		misregistered: await findMisregistered(client, commands),
	};
}

/** Names what the bot lacks to post in a channel, as Discord calls it. */
export async function findLacksIn(
	client: Client<true>,
	id: string,
): Promise<readonly Text[]> {
	const channel = await client.channels.fetch(id).catch(() => null);
	const permissions =
		channel && !channel.isDMBased() && channel.permissionsFor(client.user);
	return permissions ? toLacks(permissions, channel.isThread()) : CANT_SEE;
}

const VIEW_CHANNEL = t`View Channel`;
const CANT_SEE = [VIEW_CHANNEL];

/** What posting takes; answering a command takes nothing. */
function toLacks(
	permissions: Readonly<PermissionsBitField>,
	isThread = false,
): Text[] {
	const { ViewChannel, SendMessages, SendMessagesInThreads } =
		PermissionFlagsBits;
	const needed: [name: Text, permission: bigint][] = [
		[VIEW_CHANNEL, ViewChannel],
		isThread
			? [t`Send Messages in Threads`, SendMessagesInThreads]
			: [t`Send Messages`, SendMessages],
	];
	return needed
		.filter(([, permission]) => !permissions.has(permission))
		.map(([name]) => name);
}
