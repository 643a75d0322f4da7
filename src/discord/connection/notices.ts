import {
	type Client,
	DiscordAPIError,
	type MessageMentionOptions,
} from "discord.js";
import type { Logger } from "pino";
import type { PostDigest } from "../../answer/digest/digest-posting.ts";
import type { PostNotice } from "../../answer/gap/morning-notices.ts";
import type { Notice, Tell } from "../../answer/gap/notice.ts";
import type { Language } from "../../text/phrase/wording.ts";
import type { Card } from "../card/card.ts";
import { type Message, toMessage } from "../card/message.ts";
import { toDigestCard } from "../digest/digest-card.ts";
import { NOBODYS } from "../digest/digest-presses.ts";
import { toMorningCard } from "../gap/morning-card.ts";
import { toNoticeCard } from "../gap/notice-card.ts";

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

/** How the bot writes to Discord by itself. */
export interface Posting {
	readonly client: Client;
	readonly log: Logger;
	/** By the server's id. */
	readonly languageOf: (server: string) => Language;
}

/**
 * Tells members what they wished to be told: the one message that pings, that
 * member alone.
 */
export function toTell(posting: Posting): Tell {
	const { log } = posting;
	return async (notice) => {
		const { server, channel } = notice;
		const by = channel === null ? "direct message" : "channel";
		return unlessRefused(
			() => tell(posting, notice),
			(code) => log.info({ server, by, code }, "a member can't be told"),
		);
	};
}

/** Posts what moderators chose to be told; it pings nobody. */
export function toPostNotice(posting: Posting): PostNotice {
	return (notice) =>
		post(posting, notice, toMorningCard(notice), (refused) =>
			posting.log.warn(refused, "the notices' channel can't be written to"),
		);
}

/** Posts the digests that come by themselves; they ping nobody. */
export function toPostDigest(posting: Posting): PostDigest {
	return (digest) =>
		post(posting, digest, toDigestCard(digest.shown, NOBODYS), (refused) =>
			posting.log.warn(refused, "a digest's channel can't be written to"),
		);
}

/** Posts a card that nobody has asked for just now. */
function post(
	{ client, languageOf }: Posting,
	{ server, channel }: { readonly server: string; readonly channel: string },
	card: Card,
	onRefused: (refused: object) => void,
): Promise<boolean> {
	return unlessRefused(
		() => send(client, channel, toMessage(card, languageOf(server))),
		(code) => onRefused({ server, code }),
	);
}

/** @returns false if nobody can write there */
async function tell(
	{ client, languageOf }: Posting,
	notice: Notice,
): Promise<boolean> {
	const { server, member, channel } = notice;
	const message = {
		...toMessage(toNoticeCard(notice), languageOf(server)),
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
