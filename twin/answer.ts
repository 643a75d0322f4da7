import {
	type APIMessage,
	InteractionResponseType,
	MessageFlags,
} from "discord-api-types/v10";
import type { DigitalDiscord } from "discord-digital-twin";
import { until } from "./until.ts";

/** How the bot answered, as the twin keeps it. */
export interface Answer {
	/** The first response. */
	readonly type: InteractionResponseType;
	/** What the first response carried: a form, choices, flags. */
	readonly data: Readonly<Record<string, unknown>>;
	/** Whether the first response was for the asker alone. */
	readonly isPrivate: boolean;
	/** The message that came of it. */
	readonly message: APIMessage | null;
}

/** Waits until an interaction is answered, a deferred one until the edit. */
export async function toAnswer(
	discord: DigitalDiscord,
	interactionId: string,
	begun: number,
): Promise<Answer> {
	const find = () =>
		discord.prisma.interactionResponse.findUnique({ where: { interactionId } });
	const { type, channelId, ...first } = await until("an answer", async () => {
		const found = await find();
		return found?.acknowledged ? found : null;
	});
	const data = JSON.parse(first.data ?? "{}");
	const isPrivate = hasFlag(data.flags, MessageFlags.Ephemeral);
	const message = NO_MESSAGE.has(type)
		? null
		: await until("the message", async () => {
				const id = (await find())?.messageId;
				const all = await discord.channel(channelId).getMessages();
				return all.find((one) => one.id === id && toTime(one) >= begun);
			});
	return { type, data, isPrivate, message };
}

/** Says whether flags hold this one. */
export function hasFlag(flags: unknown, flag: MessageFlags): boolean {
	return (Number(flags ?? 0) & flag) !== 0;
}

const NO_MESSAGE = new Set<InteractionResponseType>([
	InteractionResponseType.Modal,
	InteractionResponseType.ApplicationCommandAutocompleteResult,
]);

/** When a message was last written. */
function toTime({ edited_timestamp, timestamp }: APIMessage): number {
	return Date.parse(edited_timestamp ?? timestamp);
}
