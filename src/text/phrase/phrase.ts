import { SOURCE, toWording } from "./wording.ts";

/** What a person reads: as it stands, or a phrase in the reader's language. */
export type Text = string | Phrase;

/** What stands in a phrase's place. A string is shown to the letter. */
export type Value =
	| string
	| number
	| Phrase
	| Marked
	| Day
	| Name
	| Count
	| Decimal
	| All;

/** A text that is shown in some way: bold, say. */
export interface Marked {
	readonly text: Text;
}

interface Day {
	/** ISO 8601: `2025-07-08`, or a moment, of which it is the day in UTC. */
	readonly day: string;
	/** The last of several days; absent if it is one. */
	readonly until?: string;
	readonly style: DayStyle;
}

/** "8 July 2025"; "Tuesday 8 July"; "Tuesday 8 July 2025"; … */
export type DayStyle =
	| "long"
	| "weekday"
	| "weekday and year"
	/** "8 Jul" */
	| "short"
	/** "Tue 8 Jul" */
	| "short weekday"
	/** "Tuesday" */
	| "weekday alone";

interface Name {
	readonly name: string;
}

interface Count {
	readonly count: number;
	readonly one: Phrase;
	readonly other: Phrase;
}

interface Decimal {
	readonly decimal: number;
	/** So many digits stand behind the point, be they 0. */
	readonly digits: number;
}

interface All {
	readonly all: readonly (Text | Marked)[];
}

/**
 * Something that is said in English where it is used, and shown in another
 * language if its template has a translation.
 *
 * It is plain data, which knows no language; as a string it is English.
 */
export class Phrase {
	/** With a number for each value: "Asked of: {0}". */
	readonly template: string;
	readonly values: readonly Value[];

	constructor(template: string, values: readonly Value[]) {
		this.template = template;
		this.values = values;
	}

	toString(): string {
		return toWording(this, SOURCE);
	}
}

/**
 * Makes a phrase.
 *
 * A phrase is a whole sentence or label, since other languages order their
 * words otherwise: what is bold, a mention or a count stands inside it.
 *
 * @example
 * t`Asked of: ${within}`
 * t`${bold(headline)} was erased on ${day(erasedAt)}.`
 */
export function t(
	texts: TemplateStringsArray,
	...values: readonly Value[]
): Phrase {
	const [first = "", ...others] = texts;
	const template = others.reduce(
		(before, after, at) => `${before}{${at}}${after}`,
		first,
	);
	return new Phrase(template, values);
}

/**
 * What is said of one and of several, by the reader's rules of counting.
 *
 * @example
 * plural(count, t`${count} passage`, t`${count} passages`)
 */
export function plural(count: number, one: Phrase, other: Phrase): Phrase {
	return alone({ count, one, other });
}

/**
 * A number with so many decimals, as the reader writes it.
 *
 * @example
 * decimal(0.9, 2) // "0.90"; in German "0,90"
 */
export function decimal(value: number, digits: number): Phrase {
	return alone({ decimal: value, digits });
}

/** A day as the reader writes it. */
export function day(iso: string, style: DayStyle = "long"): Phrase {
	return alone({ day: iso, style });
}

/** The days from one to another: "30 June – 8 July 2025". */
export function days(
	first: string,
	last: string,
	style: DayStyle = "long",
): Phrase {
	return alone({ day: first, until: last, style });
}

/**
 * A command by the reader's name for it, an option if it is told.
 *
 * @example
 * command("article add") // "/article add"
 * command("ask", "question") // "/ask question:"
 */
export function command(path: string, name?: string): Phrase {
	const words = path.split(" ").map(named);
	return t`/${joined(name ? [...words, option(name)] : words, " ")}`;
}

/** "article:" */
export function option(name: string): Phrase {
	return t`${named(name)}:`;
}

/** What a message's menu has, by the reader's name for it: "Summarise". */
export function named(name: string): Phrase {
	return alone({ name });
}

/** "a, b and c" */
export function allOf(all: readonly (Text | Marked)[]): Phrase {
	return alone({ all });
}

/** Texts with the same characters between each two, in every language. */
export function joined(texts: readonly Text[], separator: string): Phrase {
	const template = texts.map((_, at) => `{${at}}`).join(separator);
	return new Phrase(template, texts);
}

function alone(value: Value): Phrase {
	return new Phrase("{0}", [value]);
}
