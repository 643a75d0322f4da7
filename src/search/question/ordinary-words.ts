import dictionary from "dictionary-en";
import { fold } from "../../text/words/folding.ts";
import { respell } from "./respelling.ts";

/** A beginning or an end that makes one word of another. */
interface Affix {
	/** Words with this flag in the dictionary may have it. */
	readonly flag: string;
	/** What it adds, and what must be put back in its place. */
	readonly added: string;
	readonly cut: string;
	/** What the word without it must end in. */
	readonly condition: RegExp;
}

/** How a dictionary's word is written, and which affixes it may have. */
interface Entry {
	readonly isName: boolean;
	readonly flags: string;
}

const ENTRIES = readEntries(toLines(dictionary.dic));
const { PFX: PREFIXES, SFX: SUFFIXES } = readAffixes(toLines(dictionary.aff));

/**
 * Says whether a folded word is an English one, or a name that is as well
 * known, in any of its forms and spelt the British way or the American one.
 *
 * It asks the spelling dictionary that many programs share (Hunspell's), which
 * lists 50,000 words and the affixes that each may have.
 */
export function isOrdinary(word: string): boolean {
	return isListed(word) || respell(word).some(isListed);
}

/** Says whether a folded word is listed with a capital only. */
export function isListedName(word: string): boolean {
	return ENTRIES.get(word)?.isName ?? false;
}

function isListed(word: string): boolean {
	if (hasSuffixed(word, "")) return true;
	return PREFIXES.some(
		({ flag, added }) =>
			word.startsWith(added) && hasSuffixed(word.slice(added.length), flag),
	);
}

/** Is there such a word, with an ending or without, that may have this flag? */
function hasSuffixed(word: string, flag: string): boolean {
	const has = (base: string, suffix: string) => {
		const flags = ENTRIES.get(base)?.flags;
		return flags?.includes(suffix) && flags.includes(flag);
	};
	return (
		has(word, "") ||
		SUFFIXES.some(({ flag: suffix, added, cut, condition }) => {
			if (!word.endsWith(added)) return false;
			const base = word.slice(0, word.length - added.length) + cut;
			return condition.test(base) && has(base, suffix);
		})
	);
}

function toLines(bytes: Uint8Array): string[] {
	return new TextDecoder().decode(bytes).split("\n");
}

/** The first line counts the others; each is a word, and perhaps its flags. */
function readEntries([, ...lines]: readonly string[]): Map<string, Entry> {
	const entries = new Map<string, Entry>();
	for (const line of lines) {
		const [word = "", flags = ""] = line.split("/");
		const folded = fold(word);
		const other = entries.get(folded);
		entries.set(folded, {
			isName: word !== word.toLowerCase() && (other?.isName ?? true),
			flags: flags + (other?.flags ?? ""),
		});
	}
	return entries;
}

/** Rules have five parts, as in `SFX D y ied [^aeiou]y`. */
function readAffixes(lines: readonly string[]) {
	const affixes = { PFX: [] as Affix[], SFX: [] as Affix[] };
	for (const line of lines) {
		const [kind, flag = "", cut, added = "", condition] = line.split(/\s+/u);
		if ((kind !== "PFX" && kind !== "SFX") || !condition) continue;
		affixes[kind].push({
			flag,
			added,
			cut: cut === "0" ? "" : (cut ?? ""),
			condition: new RegExp(`${condition}$`, "u"),
		});
	}
	return affixes;
}
