import { MONTHS } from "../../article/days/months.ts";
import { WEEKDAYS } from "../../article/days/weekdays.ts";
import { fold } from "../../text/words/folding.ts";
import { tokenize } from "../../text/words/tokens.ts";
import { findNames } from "../following/names.ts";
import { COMMON_NOUNS, FIRM_WORDS } from "../summary/hanging/name-words.ts";

/** A place, a firm, a ship: what a text calls by a name, people aside. */
export interface NamedThing {
	/** As the text writes it: "Golden Alembic". */
	readonly name: string;
	/** As the text mostly says it: "the Golden Alembic". */
	readonly called: string;
	/** Mostly it is said what is, or happened, in it. */
	readonly isPlace: boolean;
	/** By its form it may be somebody: "Okafor", "Loyal Cygnet". */
	readonly maybeSomebody: boolean;
}

const PART = String.raw`\p{Lu}[\p{L}\p{M}\p{N}’'-]*[\p{L}\p{N}]`;

/** "in the Golden Alembic", "Bank of Ireland" */
const NAMED = new RegExp(
	String.raw`(?:(?<!\p{L})(?<where>in )?(?<the>[Tt]he )?)(?<!\p{L})(?<name>${PART}(?: (?:of (?:the )?)?${PART}){0,3})(?!\p{L})`,
	"gu",
);

/** Shorter ones are mostly short forms and initials. */
const MIN_CHARACTERS = 4;

/** But May, which stands in names, too. */
const NO_THINGS = new Set(
	[...MONTHS, ...WEEKDAYS, "Christmas", "Easter"]
		.filter((name) => name !== "May")
		.map(fold),
);

/** "Welsh", "Japanese": a language, or whose something is. */
const OF_A_COUNTRY = /(?:ish|ese|ian|ean|lsh|ench|utch)$/u;

/** How often something is named: at all, with "the", with "in". */
interface Mentions {
	readonly all: number;
	readonly withThe: number;
	readonly within: number;
}

/** Finds what a text names, each thing once, in the text's order. */
export function findNamedThings(paragraphs: readonly string[]): NamedThing[] {
	const names = findNames(paragraphs);
	return [...countMentions(paragraphs)]
		.filter(([name]) => isThing(name, names))
		.map(([name, { all, withThe, within }]) => ({
			name,
			called: withThe * 2 > all ? `the ${name}` : name,
			isPlace: within * 2 >= all,
			maybeSomebody: withThe === 0 && isLikeSomebody(name),
		}));
}

function countMentions(paragraphs: readonly string[]): Map<string, Mentions> {
	const found = new Map<string, Mentions>();
	for (const paragraph of paragraphs)
		for (const { groups = {} } of paragraph.matchAll(NAMED)) {
			const name = groups.name?.replace(/[’']s?$/u, "") ?? "";
			const before = found.get(name);
			found.set(name, {
				all: (before?.all ?? 0) + 1,
				withThe: (before?.withThe ?? 0) + (groups.the ? 1 : 0),
				within: (before?.within ?? 0) + (groups.where ? 1 : 0),
			});
		}
	return found;
}

/** Each of its words has a capital wherever the text has it. */
function isThing(name: string, names: ReadonlySet<string>): boolean {
	const words = toWords(name);
	return (
		name.length >= MIN_CHARACTERS &&
		words.every((word) => names.has(word) && !NO_THINGS.has(word)) &&
		!(words.length === 1 && OF_A_COUNTRY.test(name))
	);
}

function isLikeSomebody(name: string): boolean {
	const last = name.split(" ").at(-1) ?? "";
	const isShortForm = /^[\p{Lu}\p{N}]+$/u.test(last);
	return !isShortForm && !COMMON_NOUNS.has(last) && !FIRM_WORDS.has(last);
}

/** The words of a name, folded, without the small ones. */
export function toWords(name: string): string[] {
	return tokenize(name)
		.map(({ text }) => fold(text).replace(/'s?$/u, ""))
		.filter((word) => word !== "of" && word !== "the");
}
