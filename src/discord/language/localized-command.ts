import type { LocalizationMap } from "discord.js";
import { LOCALES } from "../../text/phrase/locales.ts";
import type { Language } from "../../text/phrase/wording.ts";
import { toLanguage } from "./languages.ts";

interface Named {
	readonly name: string;
}

/** A command, a subcommand, an option or a fixed choice, as Discord takes it. */
interface Part extends Named {
	readonly description?: string;
	readonly options?: readonly Part[];
	readonly choices?: readonly Part[];
}

/**
 * A command with its names and descriptions in all languages; those that a
 * language doesn't have stay as they are in English.
 */
export function localize<Data extends Named>(command: Data): Data {
	return localizePart(command, toNames(command.name)) as Named as Data;
}

function localizePart(part: Part, names: LocalizationMap): Part {
	const { description, options, choices } = part;
	return {
		...part,
		name_localizations: names,
		...(description && {
			description_localizations: toTranslations(description),
		}),
		...(options && {
			options: options.map((one) => localizePart(one, toNames(one.name))),
		}),
		...(choices && {
			choices: choices.map((one) =>
				localizePart(one, toTranslations(one.name)),
			),
		}),
	} as Part;
}

function toNames(english: string): LocalizationMap {
	return toMap(english, ({ name }) => name(english));
}

function toTranslations(english: string): LocalizationMap {
	return toMap(english, ({ translate }) => translate(english));
}

/** What is the same as in English needs no mention. */
function toMap(
	english: string,
	say: (language: Language) => string | null,
): LocalizationMap {
	const all = LOCALES.map((locale) => [locale, say(toLanguage(locale))]);
	return Object.fromEntries(
		all.filter(([, said]) => said !== null && said !== english),
	);
}
