import {
	COMMON_NOUNS,
	FIRM_WORDS,
	TITLES,
} from "../summary/hanging/name-words.ts";

const PART = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]*\p{L})`;
const SMALL = String.raw`(?:(?:de|da|del|della|di|dos|du|van|von|der|den|la|le|al|bin|ibn)\s){0,2}`;

/** Two to four words with a capital. */
const NAME = String.raw`(?<name>${PART}(?:\s${SMALL}${PART}){1,3})`;

const SAID = "said|says|told|wrote|added|recalled|warned|argued|insisted";

/** Where a name stands that only a person has: who says something, or is of an age. */
const OF_PEOPLE = [
	String.raw`${NAME} (?:${SAID})(?!\p{L})`,
	String.raw`(?<!\p{L})(?:${SAID}) (?:\p{Ll}+ ){0,3}${NAME}(?!\p{L})`,
	String.raw`${NAME}, \d{2},`,
	`${NAME}, who `,
].map((pattern) => new RegExp(pattern, "gu"));

/** Further words before a name that are no part of it: "Seismologist Zurab". */
const ROLE =
	/^(?:Prime|Vice|Deputy|Chief|First|Former|Foreign|Finance|Health|Interior|Defen[cs]e|Education|Archbishop|Bishop|Sheriff|Sister|Brother|Analysts?|\p{L}+(?:ologist|nomist|sician))$/u;

/** Finds the whole names of people in a text, as it writes them, each once. */
export function findPeople(text: string): string[] {
	const words = new Set(text.match(/(?<![\p{L}’'-])\p{Ll}+/gu));
	const found = new Map<string, number>();
	for (const pattern of OF_PEOPLE)
		for (const { groups, index } of text.matchAll(pattern)) {
			const name = toBareName(groups?.name ?? "");
			if (!isPerson(name, words)) continue;
			found.set(name, Math.min(index, found.get(name) ?? index));
		}
	return [...found].sort(([, a], [, b]) => a - b).map(([name]) => name);
}

/** Without titles before it, and without "'s". */
function toBareName(name: string): string {
	const words = name.replace(/['’]s?$/u, "").split(/\s/u);
	while (words[0] && isRole(words[0].replace(/\.$/u, ""))) words.shift();
	return words.join(" ");
}

function isRole(word: string): boolean {
	return TITLES.has(word) || ROLE.test(word);
}

/** @param words those that the text has without a capital, too */
function isPerson(name: string, words: ReadonlySet<string>): boolean {
	const parts = name.split(" ");
	const last = parts.at(-1) ?? "";
	return (
		parts.length >= 2 &&
		last.length > 2 &&
		!/^\p{Lu}+$/u.test(last) &&
		!COMMON_NOUNS.has(last) &&
		!FIRM_WORDS.has(last) &&
		parts.every((part) => !words.has(part.toLowerCase()) || isSmall(part))
	);
}

function isSmall(part: string): boolean {
	return /^\p{Ll}/u.test(part);
}
