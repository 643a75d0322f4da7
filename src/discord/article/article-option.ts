import {
	type APIApplicationCommandStringOption,
	ApplicationCommandOptionType,
} from "discord.js";

import { MAX_HEADLINE_CHARACTERS } from "../../article/reading/reading.ts";

/** The required option `article:` of a moderators' subcommand. */
export const ARTICLE_OPTION: APIApplicationCommandStringOption = {
	type: ApplicationCommandOptionType.String,
	name: "article",
	description: "Type words of its headline and choose it",
	required: true,
	max_length: MAX_HEADLINE_CHARACTERS,
	autocomplete: true,
};
