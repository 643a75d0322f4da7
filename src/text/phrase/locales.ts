/** The languages of the bot's interface, by Discord's names for them. */
export const LOCALES = [
	"en-GB",
	"en-US",
	"de",
	"fr",
	"es-ES",
	"es-419",
	"pt-BR",
	"ja",
] as const;

export type Locale = (typeof LOCALES)[number];

/** Of a language that is there in some countries' forms, the one for others. */
const OTHERWISE: Readonly<Record<string, Locale>> = {
	es: "es-ES",
	pt: "pt-BR",
};

/** The locale itself if the bot has it, else one of its language, else English. */
export function toLocale(tag: string | null | undefined): Locale {
	const [language = ""] = (tag ?? "").split("-");
	const locale = find(tag) ?? find(language);
	return locale ?? OTHERWISE[language] ?? "en-GB";
}

function find(tag: string | null | undefined): Locale | undefined {
	return LOCALES.find((locale) => locale === tag);
}
