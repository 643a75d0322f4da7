import {
	type APIApplicationCommandStringOption,
	ApplicationCommandOptionType,
} from "discord.js";

/** The required option `article:` of a moderators' subcommand. */
export const ARTICLE_OPTION: APIApplicationCommandStringOption = {
	type: ApplicationCommandOptionType.String,
	name: "article",
	description: "Type words of its headline and choose it",
	required: true,
	autocomplete: true,
};
