import {
	type Attachment,
	type AutocompleteInteraction,
	type BaseInteraction,
	type ChatInputCommandInteraction,
	type CommandInteractionOption,
	type MessageContextMenuCommandInteraction,
	MessageFlags,
	type ModalSubmitInteraction,
	ApplicationCommandOptionType as OptionType,
	PermissionFlagsBits,
} from "discord.js";
import type { AttachedFile } from "../../intake/attachment.ts";
import { fromCustomId } from "../card/custom-id.ts";
import { toMemberLanguage } from "../language/which-language.ts";
import type {
	AnyCommand,
	Asker,
	ChoicesView,
	CommandView,
	FormView,
	MessageView,
	PressView,
} from "./command.ts";
import { findLacksIn, inspect } from "./inspection.ts";
import type { PressInteraction } from "./sending.ts";
import { mayOpenThreads } from "./threads.ts";

/** @param commands all that the bot has */
export function toCommandView(
	interaction: ChatInputCommandInteraction,
	commands: readonly AnyCommand[],
): CommandView {
	const texts: Record<string, string> = {};
	const flags: Record<string, boolean> = {};
	const files: Record<string, AttachedFile> = {};
	for (const option of toLeaves(interaction.options.data)) {
		if (option.attachment) files[option.name] = toFile(option.attachment);
		else if (typeof option.value === "boolean")
			flags[option.name] = option.value;
		else texts[option.name] = String(option.value);
	}
	return {
		...toAsker(interaction),
		parent: interaction.channel?.isThread()
			? interaction.channel.parentId
			: null,
		texts,
		flags,
		files,
		bot: interaction.client.user.id,
		maxFileBytes: interaction.attachmentSizeLimit,
		inspect: () => inspect(interaction, commands),
		...toMeans(interaction),
	};
}

/** The interaction carries the message, whatever else the bot may read. */
export function toMessageView(
	interaction: MessageContextMenuCommandInteraction,
): MessageView {
	const { id, content, attachments } = interaction.targetMessage;
	const asker = toAsker(interaction);
	return {
		...asker,
		url: `https://discord.com/channels/${asker.server}/${asker.channel}/${id}`,
		text: content,
		files: attachments.map(toFile),
	};
}

export function toPressView(interaction: PressInteraction): PressView {
	const { args } = fromCustomId(interaction.customId);
	const allChosen = interaction.isButton() ? [] : interaction.values;
	return {
		...toAsker(interaction),
		args,
		message: interaction.message.id,
		chosen: allChosen[0] ?? null,
		allChosen,
		isPrivate: interaction.message.flags.has(MessageFlags.Ephemeral),
		mayPost:
			interaction.memberPermissions?.has(toPosting(interaction)) ?? false,
		maxFileBytes: interaction.attachmentSizeLimit,
		...toMeans(interaction),
	};
}

export function toFormView(interaction: ModalSubmitInteraction): FormView {
	const { args } = fromCustomId(interaction.customId);
	const fields: Record<string, string> = {};
	const files: Record<string, AttachedFile[]> = {};
	for (const [name, field] of interaction.fields.fields)
		if ("attachments" in field) files[name] = field.attachments.map(toFile);
		else fields[name] = "value" in field ? String(field.value ?? "") : "";
	return {
		...toAsker(interaction),
		...toMeans(interaction),
		args,
		fields,
		files,
	};
}

export function toChoicesView(
	interaction: AutocompleteInteraction,
): ChoicesView {
	const typed = interaction.options.getFocused();
	const language = toMemberLanguage(interaction);
	return { ...toAsker(interaction), typed, language };
}

function toMeans(interaction: BaseInteraction) {
	const { client, memberPermissions } = interaction;
	return {
		managesServer: memberPermissions?.has(ManageGuild) ?? false,
		findLacks: (channel: string) => findLacksIn(client, channel),
		mayOpenThreads: mayOpenThreads(interaction),
	};
}

const { ManageGuild, SendMessages, SendMessagesInThreads } =
	PermissionFlagsBits;

function toPosting({ channel }: BaseInteraction): bigint {
	return channel?.isThread() ? SendMessagesInThreads : SendMessages;
}

function toAsker(interaction: BaseInteraction): Asker {
	return {
		server: interaction.guildId ?? "",
		member: interaction.user.id,
		channel: interaction.channelId ?? "",
	};
}

/** The options themselves, without the subcommand that holds them. */
function toLeaves(
	options: readonly CommandInteractionOption[],
): readonly CommandInteractionOption[] {
	return options.flatMap((option) =>
		option.type === OptionType.Subcommand
			? toLeaves(option.options ?? [])
			: [option],
	);
}

function toFile({ name, url, size, contentType }: Attachment): AttachedFile {
	return { name, url, size, contentType };
}
