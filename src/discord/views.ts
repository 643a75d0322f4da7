import {
	type AutocompleteInteraction,
	type BaseInteraction,
	type ChatInputCommandInteraction,
	type CommandInteractionOption,
	type ModalSubmitInteraction,
	ApplicationCommandOptionType as OptionType,
} from "discord.js";
import type { AttachedFile } from "../intake/attachment.ts";
import type {
	Asker,
	ChoicesView,
	CommandView,
	FormView,
	PressView,
} from "./command.ts";
import { fromCustomId } from "./custom-id.ts";
import type { PressInteraction } from "./sending.ts";

export function toCommandView(
	interaction: ChatInputCommandInteraction,
): CommandView {
	const texts: Record<string, string> = {};
	const flags: Record<string, boolean> = {};
	const files: Record<string, AttachedFile> = {};
	for (const option of toLeaves(interaction.options.data)) {
		if (option.attachment) files[option.name] = toFile(option);
		else if (typeof option.value === "boolean")
			flags[option.name] = option.value;
		else texts[option.name] = String(option.value);
	}
	return { ...toAsker(interaction), texts, flags, files };
}

export function toPressView(interaction: PressInteraction): PressView {
	const { args } = fromCustomId(interaction.customId);
	const [chosen = null] = interaction.isStringSelectMenu()
		? interaction.values
		: [];
	return { ...toAsker(interaction), args, chosen };
}

export function toFormView(interaction: ModalSubmitInteraction): FormView {
	const { args } = fromCustomId(interaction.customId);
	const fields = Object.fromEntries(
		interaction.fields.fields.map((field) => [
			field.customId,
			"value" in field ? String(field.value) : "",
		]),
	);
	return { ...toAsker(interaction), args, fields };
}

export function toChoicesView(
	interaction: AutocompleteInteraction,
): ChoicesView {
	const typed = interaction.options.getFocused();
	return { ...toAsker(interaction), typed };
}

function toAsker(interaction: BaseInteraction): Asker {
	return {
		server: interaction.guildId ?? "",
		member: interaction.user.id,
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

function toFile({ attachment }: CommandInteractionOption): AttachedFile {
	return {
		name: attachment?.name ?? "",
		url: attachment?.url ?? "",
		size: attachment?.size ?? 0,
		contentType: attachment?.contentType ?? null,
	};
}
