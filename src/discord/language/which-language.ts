import { type BaseInteraction, type Client, MessageFlags } from "discord.js";
import type { ServerSettings } from "../../records/settings/server-settings.ts";
import type { Language } from "../../text/phrase/wording.ts";
import { toLanguage } from "./languages.ts";

/** What only one member sees is in the language of their Discord. */
export function toMemberLanguage({ locale }: BaseInteraction): Language {
	return toLanguage(locale);
}

/**
 * What everybody sees is in the server's language, of whoever asks: the one in
 * /settings, else the one that it has in Discord.
 */
export function toPublicLanguage(
	interaction: BaseInteraction,
	{ language }: ServerSettings,
): Language {
	return toLanguage(language ?? interaction.guildLocale ?? interaction.locale);
}

/** The same for what comes without being asked. */
export function toServerLanguage(
	client: Client,
	server: string,
	{ language }: ServerSettings,
): Language {
	const { cache } = client.guilds;
	return toLanguage(language ?? cache.get(server)?.preferredLocale);
}

/** Whether an interaction came from a message that one member alone sees. */
export function isFromPrivateMessage(interaction: BaseInteraction): boolean {
	if (!interaction.isMessageComponent() && !interaction.isModalSubmit())
		return false;
	return interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false;
}
