import { LOCALES, type Locale, toLocale } from "../../text/phrase/locales.ts";
import type { Language } from "../../text/phrase/wording.ts";
import type { Catalogue, Forms } from "../locales/catalogue.ts";
import { DE } from "../locales/de.ts";
import { EN_US } from "../locales/en-US.ts";
import { ES_419 } from "../locales/es-419.ts";
import { ES_ES } from "../locales/es-ES.ts";
import { FR } from "../locales/fr.ts";
import { JA } from "../locales/ja.ts";
import { PT_BR } from "../locales/pt-BR.ts";

/**
 * Where each language is looked up, one after the other; what none has stays as
 * it stands in the source, in British English.
 */
const CATALOGUES: Readonly<Record<Locale, readonly Catalogue[]>> = {
	"en-GB": [],
	"en-US": [EN_US],
	de: [DE],
	fr: [FR],
	"es-ES": [ES_ES],
	"es-419": [ES_419, ES_ES],
	"pt-BR": [PT_BR],
	ja: [JA],
};

/** All languages that the bot speaks. */
export const LANGUAGES: readonly Language[] = LOCALES.map(makeLanguage);

/** The language for a locale of Discord's; see `toLocale`. */
export function toLanguage(locale: string | null | undefined): Language {
	const index = LOCALES.indexOf(toLocale(locale));
	return LANGUAGES[index] ?? makeLanguage("en-GB");
}

function makeLanguage(locale: Locale): Language {
	const names = CATALOGUES[locale].map((catalogue) => catalogue.names);
	const texts = CATALOGUES[locale].map((catalogue) => catalogue.texts);
	return {
		locale,
		name: (english) => find(names, english) ?? english,
		translate: (template, form) => {
			const found = find(texts, template);
			return found === undefined ? null : toForm(found, form);
		},
	};
}

function find<Found>(
	records: readonly Readonly<Record<string, Found>>[],
	english: string,
): Found | undefined {
	return records.find((record) => Object.hasOwn(record, english))?.[english];
}

function toForm(
	found: string | Forms,
	form: Intl.LDMLPluralRule = "other",
): string {
	if (typeof found === "string") return found;
	return found[form] ?? found.other;
}
