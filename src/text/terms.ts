import { stemmer } from "stemmer";
import type { Range } from "./range.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { type Token, tokenize } from "./tokens.ts";

/** What a token becomes for searching, and where the token stands. */
export interface Term extends Range {
	readonly term: string;
}

/** Any word of a text; a stop word is folded only. */
export interface AnalyzedWord extends Term {
	readonly isStopWord: boolean;
}

/**
 * Turns a text into the terms that it is found by: case and diacritics folded,
 * English inflections cut by Porter's stemmer, stop words left out.
 *
 * Index, query and highlights all use this one analyzer.
 *
 * @example
 * toTerms("The U.S. objected").map(({ term }) => term) // ["us", "object"]
 */
export function toTerms(text: string): Term[] {
	return analyze(text)
		.filter(({ isStopWord }) => !isStopWord)
		.map(({ term, start, end }) => ({ term, start, end }));
}

/** Analyzes all words of a text, the stop words among them. */
export function analyze(text: string): AnalyzedWord[] {
	const tokens = tokenize(text);
	const shouted = tokens.length >= MIN_SHOUTED_WORDS && !/\p{Ll}/u.test(text);
	return tokens.map((token) => {
		const isStop = isStopWord(token, shouted);
		const term = isStop ? fold(token.text) : toTerm(token.text);
		return { term, start: token.start, end: token.end, isStopWord: isStop };
	});
}

/** Folds a word for comparison: "Élysée’s" becomes "elysee's". */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	if (!/[^\0-\x7f]/u.test(lower)) return lower;
	return lower
		.replaceAll("’", "'")
		.normalize("NFKD")
		.replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
		.normalize("NFC")
		.replace(/[ßæœøłđðþı]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** Latin letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	ı: "i",
};

function toTerm(word: string): string {
	const folded = fold(word).replace(/'s?$|(?<=^\p{L})\.(?=\p{L})/gu, "");
	if (isDotted(word)) return folded.replaceAll(".", "");
	if (/^\p{N}/u.test(folded)) return folded.replace(/,(?=\p{N}{3})/gu, "");
	return /^[a-z']+$/u.test(folded)
		? stemmer(folded.replaceAll("'", ""))
		: folded;
}

/** A shorter text in capitals may be an abbreviation. */
const MIN_SHOUTED_WORDS = 4;

/** "US" and "Theresa May" are names, unless the whole text is shouted. */
function isStopWord({ text, start }: Token, shouted: boolean): boolean {
	if (isDotted(text)) return false;
	if (!shouted && /^(?:US|WHO)$/u.test(text)) return false;
	if (!shouted && start > 0 && /^(?:May|Will)$/u.test(text)) return false;
	return STOP_WORDS.has(fold(text));
}

function isDotted(word: string): boolean {
	return /^\p{L}\.\p{L}/u.test(word);
}
