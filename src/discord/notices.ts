import { type Client, DiscordAPIError } from "discord.js";
import type { Logger } from "pino";
import type { Notice, Tell } from "../answer/notice.ts";
import { toMessage } from "./message.ts";
import { toNoticeCard } from "./notice-card.ts";

/** Discord's error codes for what won't be otherwise if it is tried again. */
const REFUSED: ReadonlySet<number> = new Set([
	10003, // unknown channel
	10013, // unknown user
	50001, // missing access
	50007, // direct messages are closed
	50013, // missing permissions
	50083, // the thread is archived
	50278, // no server in common
]);

/**
 * Tells members what they wished to be told: the one thing that the bot posts
 * without being asked, and the one message that pings, that member alone.
 */
export function toTell(client: Client, log: Logger): Tell {
	return async (notice) => {
		try {
			return await post(client, notice);
		} catch (error) {
			if (!isRefused(error)) throw error;
			const { server, channel } = notice;
			const by = channel === null ? "direct message" : "channel";
			log.info({ server, by, code: error.code }, "a member can't be told");
			return false;
		}
	};
}

/** @returns false if nobody can write there */
async function post(client: Client, notice: Notice): Promise<boolean> {
	const { member, channel: id } = notice;
	const message = {
		...toMessage(toNoticeCard(notice)),
		allowedMentions: { users: [member] },
	};
	if (id === null) {
		await client.users.send(member, message);
		return true;
	}
	const channel = await client.channels.fetch(id);
	if (!channel?.isSendable()) return false;
	await channel.send(message);
	return true;
}

function isRefused(error: unknown): error is DiscordAPIError {
	return error instanceof DiscordAPIError && REFUSED.has(Number(error.code));
}
