import type { Interaction } from "discord.js";
import { fromCustomId } from "../card/custom-id.ts";

/** "article add", or the name that a button or form carries. */
export function toName(interaction: Interaction): string {
	if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
		const subcommand = interaction.options.getSubcommand(false);
		return [interaction.commandName, subcommand].filter(Boolean).join(" ");
	}
	if (interaction.isMessageContextMenuCommand()) return interaction.commandName;
	if (interaction.isMessageComponent() || interaction.isModalSubmit())
		return fromCustomId(interaction.customId).name;
	return "";
}
