import { COMMON_NOUNS, FIRM_WORDS, TITLES } from "./name-words.ts";

/** Words with a capital, side by side, small words of names between them. */
const SEQUENCE =
	/\p{Lu}[\p{L}\p{M}\p{N}’'-]*\.?(?:\s(?:(?:de|da|del|della|di|dos|du|van|von|der|den|la|le|al|bin|ibn|y|e)\s){0,2}\p{Lu}[\p{L}\p{M}\p{N}’'-]*\.?)*/gu;

/** "her brother, Bram, …"; "one called Bram" */
const APPOSITION =
	/(?<=\p{Ll}, )\p{Lu}[\p{Ll}\p{M}-]+(?=, )|(?<=(?:called|named) )\p{Lu}[\p{Ll}\p{M}-]+/gu;

/** A longer run of capitals is a heading or a list. */
const MAX_NAME_WORDS = 6;

/** A name as it stands in a text: its words, without titles. */
function* findNames(text: string): Generator<string[]> {
	for (const [sequence] of text.matchAll(SEQUENCE)) {
		const words = sequence.split(/\s/u).map(toBareWord);
		while (words[0] !== undefined && TITLES.has(toBareWord(words[0])))
			words.shift();
		if (words.length > 0 && words.length <= MAX_NAME_WORDS) yield words;
	}
}

function toBareWord(word: string): string {
	return word.replace(/(?:['’]s?|\.)$/u, "");
}

/** For each name that is first given in full: the sentence that does. */
export type NameIndex = ReadonlyMap<string, number>;

/**
 * Notes whom a sentence introduces who is later called by a part of the name:
 * "Bram Oostveen", or "her brother, Bram,".
 */
export function addNames(
	index: Map<string, number>,
	text: string,
	at: number,
): void {
	for (const name of findIntroduced(text))
		if (!index.has(name)) index.set(name, at);
}

/** The words by which somebody may be called whom a text introduces. */
function* findIntroduced(text: string): Generator<string> {
	for (const words of findNames(text)) {
		const { 0: first = "", [words.length - 1]: last = "" } = words;
		if (words.length < 2) continue;
		if (FIRM_WORDS.has(last)) yield words.slice(0, -1).join(" ");
		if (COMMON_NOUNS.has(last) || FIRM_WORDS.has(last)) continue;
		for (let from = 1; from < words.length; from++)
			yield words.slice(from).join(" ");
		if (isGivenName(first)) yield first;
	}
	for (const [word] of text.matchAll(APPOSITION)) yield word;
}

/** "British", "European" and "Southern" describe what they stand before. */
function isGivenName(word: string): boolean {
	return (
		/^\p{Lu}\p{Ll}{2,}/u.test(word) &&
		!/(?:ish|ese|ian|ean|can|ern|tch|nch|rth|uth|ast|est|New)$/u.test(word)
	);
}

/**
 * Finds the sentences that introduce those of whom a sentence gives one word of
 * the name only.
 *
 * @param known what the reader has in view anyhow: the headline
 */
export function findIntroductions(
	text: string,
	index: NameIndex,
	known: string,
): number[] {
	const here = new Set([...findIntroduced(text), ...findIntroduced(known)]);
	const found = new Set<number>();
	for (const words of findNames(text)) {
		const name = words.join(" ");
		const at = here.has(name) ? undefined : index.get(name);
		if (at !== undefined) found.add(at);
	}
	return [...found];
}
