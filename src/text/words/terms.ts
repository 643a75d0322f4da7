import { stemmer } from "stemmer";
import { analyzeForeign } from "../language/foreign-words.ts";
import type { Language } from "../language/languages.ts";
import type { Range } from "../range.ts";
import { fold } from "./folding.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { isDotted, isShouted, type Token, tokenize } from "./tokens.ts";

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
 * inflections cut by the language's stemmer (Porter's for English), stop words
 * left out.
 *
 * Index, query and highlights all use this one analyzer. The same word may be
 * another term in another language.
 *
 * @example
 * toTerms("The U.S. objected").map(({ term }) => term) // ["us", "object"]
 */
export function toTerms(text: string, language: Language = "en"): Term[] {
	return analyze(text, language)
		.filter(({ isStopWord }) => !isStopWord)
		.map(({ term, start, end }) => ({ term, start, end }));
}

/**
 * Analyzes all words of a text, the stop words among them. In every language
 * these are the same words.
 */
export function analyze(
	text: string,
	language: Language = "en",
): AnalyzedWord[] {
	const tokens = tokenize(text);
	return language === "en"
		? analyzeEnglish(text, tokens)
		: tokens.map(({ text, start, end }) => ({
				...analyzeForeign(text, language),
				start,
				end,
			}));
}

function analyzeEnglish(text: string, tokens: readonly Token[]) {
	const shouted = isShouted(text, tokens);
	return tokens.map((token) => {
		const isStop = isStopWord(token, shouted);
		const term = isStop ? fold(token.text) : toTerm(token.text);
		return { term, start: token.start, end: token.end, isStopWord: isStop };
	});
}

function toTerm(word: string): string {
	const folded = fold(word).replace(/'s?$|(?<=^\p{L})\.(?=\p{L})/gu, "");
	if (isDotted(word)) return folded.replaceAll(".", "");
	if (/^\p{N}/u.test(folded)) return folded.replace(/,(?=\p{N}{3})/gu, "");
	return /^[a-z']+$/u.test(folded)
		? stemmer(folded.replaceAll("'", ""))
		: folded;
}

/** "US" and "Theresa May" are names, unless the whole text is shouted. */
function isStopWord({ text, start }: Token, shouted: boolean): boolean {
	if (isDotted(text)) return false;
	if (!shouted && /^(?:US|WHO)$/u.test(text)) return false;
	if (!shouted && start > 0 && /^(?:May|Will)$/u.test(text)) return false;
	return STOP_WORDS.has(fold(text));
}
