import { LOCALES, type Locale } from "../../text/phrase/locales.ts";
import { type Text, t } from "../../text/phrase/phrase.ts";
import { select } from "../card/card.ts";
import type { Setting } from "./setting.ts";

/** As each is called in its own language, in Discord too. */
const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
	"en-GB": "English (UK)",
	"en-US": "English (US)",
	de: "Deutsch",
	fr: "Français",
	"es-ES": "Español (España)",
	"es-419": "Español (Latinoamérica)",
	"pt-BR": "Português (Brasil)",
	ja: "日本語",
};

const AS_IN_DISCORD = "as-in-discord";

export const LANGUAGE: Setting = {
	name: "language",
	title: t`Language of public posts`,
	about: t`In which language the bot says what everybody sees`,
	describe: ({ language }) => toName(language),
	choices: (pick) => [
		select({
			placeholder: t`Choose a language`,
			choose: pick,
			options: [
				{ label: toName(null), value: AS_IN_DISCORD },
				...LOCALES.map((value) => ({ label: toName(value), value })),
			],
		}),
	],
	read: ([chosen]) => ({
		language: LOCALES.find((locale) => locale === chosen) ?? null,
	}),
	effects: ({ after: { language } }) => [
		[language === null ? AS_SERVER : toEffect(language)],
		[
			t`What only one member sees comes in the language of their own Discord. Articles are quoted as they are.`,
		],
	],
};

const AS_SERVER = t`Public answers, digests and notices come in the language that this server has in Discord. It is chosen in Server Settings, and English as long as the server isn't a Community.`;

function toEffect(language: Locale): Text {
	return t`Public answers, digests and notices come in ${LANGUAGE_NAMES[language]}.`;
}

function toName(language: Locale | null): Text {
	if (language !== null) return LANGUAGE_NAMES[language];
	return t`as the server's Discord language`;
}
