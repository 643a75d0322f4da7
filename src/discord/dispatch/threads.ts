import {
	type BaseInteraction,
	ChannelType,
	DiscordjsErrorCodes,
	type Message,
	PermissionFlagsBits,
} from "discord.js";
import { command, t } from "../../text/phrase/phrase.ts";
import type { Language } from "../../text/phrase/wording.ts";
import { type Card, note, type Thread } from "../card/card.ts";
import { toMessage } from "../card/message.ts";

/** Discord's error codes (topics/opcodes-and-status-codes). */
const MISSING_ACCESS = 50001;
const MISSING_PERMISSIONS = 50013;
const TOO_MANY_IN_USE = 160006;
const HAS_ONE = 160004;

const REFUSALS: ReadonlySet<unknown> = new Set([
	MISSING_ACCESS,
	MISSING_PERMISSIONS,
	TOO_MANY_IN_USE,
]);
const HAS_THREAD: ReadonlySet<unknown> = new Set([
	HAS_ONE,
	DiscordjsErrorCodes.MessageExistingThread,
]);

const MAY_NOT_OPEN = note(
	t`The thread could not be opened`,
	t`Discord lets me open no thread here just now. A moderator can allow me Create Public Threads and Send Messages in Threads; or ask on here with ${command("ask")}.`,
);

/** Whether the bot may open threads on messages, and write in them. */
export function mayOpenThreads({
	appPermissions,
	channel,
}: BaseInteraction): boolean {
	const { CreatePublicThreads, SendMessagesInThreads } = PermissionFlagsBits;
	const hasThreads =
		channel?.type === ChannelType.GuildText ||
		channel?.type === ChannelType.GuildAnnouncement;
	return (
		hasThreads &&
		appPermissions.has([CreatePublicThreads, SendMessagesInThreads])
	);
}

/**
 * Opens a thread on a message, unless there is one already.
 *
 * @returns a card that says so if Discord doesn't let the bot; else null
 */
export async function openThread(
	message: Message,
	{ name, first }: Thread,
	language: Language,
): Promise<Card | null> {
	try {
		const thread = await message.startThread({ name });
		await thread.send(toMessage(first, language));
	} catch (error) {
		const code = toCode(error);
		if (REFUSALS.has(code)) return MAY_NOT_OPEN;
		if (!HAS_THREAD.has(code)) throw error;
	}
	return null;
}

function toCode(error: unknown): unknown {
	return error instanceof Error && "code" in error ? error.code : null;
}
