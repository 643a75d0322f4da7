import type { DayStyle, Marked, Phrase, Text, Value } from "./phrase.ts";

/** How things are said in one language. */
export interface Language {
	/** By its BCP 47 tag: how numbers and days are written. */
	readonly locale: string;
	/** A template in that language; null: it stays English. */
	readonly translate: (
		template: string,
		form?: Intl.LDMLPluralRule,
	) => string | null;
	/** The word for a command, a subcommand or an option. */
	readonly name: (english: string) => string;
}

/** The language in which the texts stand in the source. */
export const SOURCE: Language = {
	locale: "en-GB",
	translate: () => null,
	name: (english) => english,
};

type Piece = string | Marked;

/** Says a text in a language. What is marked in it is only text then. */
export function toWording(text: Text, language: Language): string {
	return toPieces(text, language)
		.map((piece) =>
			typeof piece === "string" ? piece : toWording(piece.text, language),
		)
		.join("");
}

/** The same, with what is marked apart, and as few pieces as can be. */
export function toPieces(text: Text, language: Language): Piece[] {
	if (typeof text === "string") return [text];
	const pieces: Piece[] = [];
	for (const piece of translate(text, language)) {
		const last = pieces.at(-1);
		if (typeof last === "string" && typeof piece === "string")
			pieces[pieces.length - 1] = last + piece;
		else pieces.push(piece);
	}
	return pieces;
}

function translate({ template, values }: Phrase, language: Language): Piece[] {
	return fill(language.translate(template) ?? template, values, language);
}

function fill(
	template: string,
	values: readonly Value[],
	language: Language,
): Piece[] {
	return template
		.split(/\{(\d+)\}/u)
		.flatMap((part, at) =>
			at % 2 === 0 ? [part] : toValue(values[Number(part)] ?? "", language),
		)
		.filter((piece) => piece !== "");
}

function toValue(value: Value, language: Language): Piece[] {
	if (typeof value === "string") return [value];
	const { locale } = language;
	if (typeof value === "number") return [value.toLocaleString(locale)];
	if ("text" in value) return [value];
	if ("template" in value) return translate(value, language);
	if ("count" in value) return toCounted(value, language);
	if ("day" in value) return [toDay(value, locale)];
	if ("decimal" in value) return [toDecimal(value, locale)];
	if ("all" in value) return toList(value.all, language);
	return [language.name(value.name)];
}

function toCounted(
	{ count, one, other }: { count: number; one: Phrase; other: Phrase },
	language: Language,
): Piece[] {
	const form = new Intl.PluralRules(language.locale).select(count);
	const template = language.translate(other.template, form);
	if (template !== null) return fill(template, other.values, language);
	const english = count === 1 ? one : other;
	return fill(english.template, english.values, language);
}

const DAY_STYLES: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
	long: { dateStyle: "long" },
	weekday: { weekday: "long", day: "numeric", month: "long" },
	"weekday and year": {
		weekday: "long",
		day: "numeric",
		month: "long",
		year: "numeric",
	},
	short: { day: "numeric", month: "short" },
	"short weekday": { weekday: "short", day: "numeric", month: "short" },
	"weekday alone": { weekday: "long" },
};

function toDecimal(
	{ decimal, digits }: { decimal: number; digits: number },
	locale: string,
): string {
	return decimal.toLocaleString(locale, {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
}

/** What is no day stands as it is. */
function toDay(
	{ day, until, style }: { day: string; until?: string; style: DayStyle },
	locale: string,
): string {
	const date = readDay(day);
	if (date === null) return day;
	const options = { ...DAY_STYLES[style], timeZone: "UTC" };
	const format = new Intl.DateTimeFormat(locale, options);
	const last = until === undefined ? null : readDay(until);
	const written = last ? format.formatRange(date, last) : format.format(date);
	// In the source no comma parts a weekday from its day.
	return locale === SOURCE.locale ? written.replace(",", "") : written;
}

function readDay(iso: string): Date | null {
	const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? null : date;
}

/** What stands between two may depend on how they are written. */
function toList(all: readonly (Text | Marked)[], language: Language): Piece[] {
	const list = new Intl.ListFormat(language.locale, { type: "conjunction" });
	const words = all.map((one) =>
		toWording(
			typeof one === "string" || "template" in one ? one : one.text,
			language,
		),
	);
	let at = 0;
	return list
		.formatToParts(words)
		.flatMap(({ type, value }) =>
			type === "literal" ? [value] : toValue(all[at++] ?? "", language),
		);
}
