import {
	type Client,
	DiscordAPIError,
	type MessageMentionOptions,
} from "discord.js";
import type { Logger } from "pino";
import type { PostDigest } from "../answer/digest-posting.ts";
import type { PostNotice } from "../answer/morning-notices.ts";
import type { Notice, Tell } from "../answer/notice.ts";
import type { Card } from "./card.ts";
import { toDigestCard } from "./digest-card.ts";
import { NOBODYS } from "./digest-presses.ts";
import { type Message, toMessage } from "./message.ts";
import { toMorningCard } from "./morning-card.ts";
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
 * Tells members what they wished to be told: the one message that pings, that
 * member alone.
 */
export function toTell(client: Client, log: Logger): Tell {
	return async (notice) => {
		const { server, channel } = notice;
		const by = channel === null ? "direct message" : "channel";
		return unlessRefused(
			() => tell(client, notice),
			(code) => log.info({ server, by, code }, "a member can't be told"),
		);
	};
}

/** Posts what moderators chose to be told; it pings nobody. */
export function toPostNotice(client: Client, log: Logger): PostNotice {
	return (notice) =>
		post(client, notice, toMorningCard(notice), (refused) =>
			log.warn(refused, "the notices' channel can't be written to"),
		);
}

/** Posts the digests that come by themselves; they ping nobody. */
export function toPostDigest(client: Client, log: Logger): PostDigest {
	return (digest) =>
		post(client, digest, toDigestCard(digest.shown, NOBODYS), (refused) =>
			log.warn(refused, "a digest's channel can't be written to"),
		);
}

/** Posts a card that nobody has asked for just now. */
function post(
	client: Client,
	{ server, channel }: { readonly server: string; readonly channel: string },
	card: Card,
	onRefused: (refused: object) => void,
): Promise<boolean> {
	return unlessRefused(
		() => send(client, channel, toMessage(card)),
		(code) => onRefused({ server, code }),
	);
}

/** @returns false if nobody can write there */
async function tell(client: Client, notice: Notice): Promise<boolean> {
	const { member, channel } = notice;
	const message = {
		...toMessage(toNoticeCard(notice)),
		allowedMentions: { users: [member] },
	};
	if (channel !== null) return send(client, channel, message);
	await client.users.send(member, message);
	return true;
}

/** @returns false if nobody can write there */
async function send(
	client: Client,
	id: string,
	message: Omit<Message, "allowedMentions"> & {
		readonly allowedMentions: MessageMentionOptions;
	},
): Promise<boolean> {
	const channel = await client.channels.fetch(id);
	if (!channel?.isSendable()) return false;
	await channel.send(message);
	return true;
}

/** What is refused for good is false, and told; all else is thrown. */
async function unlessRefused(
	sending: () => Promise<boolean>,
	onRefused: (code: number | string) => void,
): Promise<boolean> {
	try {
		return await sending();
	} catch (error) {
		if (!isRefused(error)) throw error;
		onRefused(error.code);
		return false;
	}
}

function isRefused(error: unknown): error is DiscordAPIError {
	return error instanceof DiscordAPIError && REFUSED.has(Number(error.code));
}
