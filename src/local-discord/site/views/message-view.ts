import { eachComponent } from "../../state/components.ts";
import type { LocalInteraction } from "../../state/interactions.ts";
import { findMedia } from "../../state/media.ts";
import { type LocalMessage, toWireMessage } from "../../state/messages.ts";
import type { State } from "../../state/state.ts";
import {
	InteractionKind,
	MessageFlag,
	type WireAttachment,
} from "../../wire.ts";
import type { AttachmentView, MessageView } from "../protocol.ts";
import { toComponentView } from "./component-view.ts";
import { toMarkdown } from "./markdown.ts";
import { toPersonView } from "./world-view.ts";

/** Finds the interaction that a message answers, if it answers one. */
function findAnswered(
	{ interactions }: State,
	{ interaction_metadata }: LocalMessage,
): LocalInteraction | undefined {
	return interactions.findById(String(interaction_metadata?.id));
}

/** Says whether a message waits for an answer that can't come any more. */
export function isUnanswered(state: State, message: LocalMessage): boolean {
	const interaction = findAnswered(state, message);
	if (!message.loading || !interaction) return false;
	return state.interactions.isOver(interaction);
}

/** Shows a message. */
export function toMessageView(
	state: State,
	message: LocalMessage,
): MessageView {
	const { world } = state;
	const isTooLate = isUnanswered(state, message);
	return {
		id: message.id,
		channelId: message.channel_id,
		author: toPersonView(message.author),
		isFromBot: message.author.id === world.bot.id,
		at: message.timestamp,
		isEdited: message.edited_timestamp !== null,
		usedCommand: toUsedCommand(findAnswered(state, message)),
		isPrivate: message.ephemeral,
		isLoading: message.loading && !isTooLate,
		isUnanswered: isTooLate,
		markdown: toMarkdown(message.content, world),
		components: message.components.map((one) => toComponentView(one, world)),
		attachments: toShownAttachments(message).map(toAttachmentView),
		other: message.embeds.length > 0 ? { embeds: message.embeds } : null,
		raw: toWireMessage(message),
	};
}

function toUsedCommand(answered: LocalInteraction | undefined): string | null {
	return answered?.type === InteractionKind.command ? answered.name : null;
}

/** Lists the attachments that stand below a message: with Components V2 none. */
function toShownAttachments(message: LocalMessage): WireAttachment[] {
	if ((message.flags & MessageFlag.componentsV2) !== 0) return [];
	const media = [...eachComponent(message.components)].flatMap(
		({ component }) => findMedia(component),
	);
	return message.attachments.filter(
		({ id }) => !media.some(({ attachment_id }) => attachment_id === id),
	);
}

function toAttachmentView(attachment: WireAttachment): AttachmentView {
	const { filename, size, url, content_type, description } = attachment;
	return {
		name: filename,
		size,
		url,
		contentType: content_type ?? null,
		description: description ?? null,
	};
}
