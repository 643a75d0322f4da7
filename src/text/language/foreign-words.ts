import { splitWords } from "../word-list.ts";
import { fold } from "../words/folding.ts";
import { QUESTION_WORDS } from "../words/question-words.ts";
import { isDotted } from "../words/tokens.ts";
import { type Language, toAnalysis } from "./languages.ts";

/** What a word becomes for searching. */
export interface ForeignWord {
	readonly term: string;
	readonly isStopWord: boolean;
}

/**
 * Analyzes a word of another language than English.
 *
 * The stemmer has the word with its accents, which it knows endings by; what
 * it leaves is folded.
 */
export function analyzeForeign(word: string, language: Language): ForeignWord {
	if (isDotted(word))
		return { term: fold(word).replaceAll(".", ""), isStopWord: false };
	const bare = toBare(word, language);
	const folded = fold(bare);
	if (toStopWords(language).has(folded))
		return { term: folded, isStopWord: true };
	return { term: toTerm(bare, language) || folded, isStopWord: false };
}

const known = new Map<Language, ReadonlySet<string>>();

/** A language's words too common to tell passages apart, folded. */
export function toStopWords(language: Language): ReadonlySet<string> {
	const found = known.get(language) ?? makeStopWords(language);
	known.set(language, found);
	return found;
}

function makeStopWords(language: Language): ReadonlySet<string> {
	const asked = splitWords(QUESTION_WORDS[language] ?? "");
	return new Set([...toAnalysis(language).stopWords, ...asked].map(fold));
}

function toTerm(bare: string, language: Language): string {
	// Thousands are parted by a point here, by a comma there.
	if (/^\p{N}/u.test(bare)) return fold(bare).replace(/[.,](?=\p{N}{3})/gu, "");
	return fold(toAnalysis(language).stem?.(bare) ?? bare);
}

/** In small letters, without what an apostrophe joins to it. */
function toBare(word: string, language: Language): string {
	const lower = toLower(word, language).normalize("NFC").replaceAll("’", "'");
	if (language === "tr") return lower.replace(/'.*$/su, "");
	return lower.replace(ELIDED, "").replaceAll("'", "");
}

/** "l'opposition", "qu'ils", "dell'arte" */
const ELIDED =
	/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|(?:d|n|s|c)[eou]ll|[ad]ll|all|quest|un)'(?=.)/u;

/** Turkish has two letters i, each with its own capital. */
function toLower(word: string, language: Language): string {
	return word.toLocaleLowerCase(language === "tr" ? "tr" : "en");
}
