import { fold } from "../words/folding.ts";
import { isShouted, tokenize } from "../words/tokens.ts";
import { toStopWords } from "./foreign-words.ts";
import type { Language } from "./languages.ts";

/** Words in capitals: abbreviations, unless the whole text is shouted. */
const SHORT_FORMS = /(?<!\p{L})\p{Lu}{2,5}(?!\p{L})/gu;

/** So much of a text tells its language. */
const MAX_CHARACTERS = 4_000;

/** A text is in a script if so much of its letters are… */
const LEAST_SHARE = 0.3;
/** …but in Japanese with few kana, most of which stand among Chinese characters. */
const LEAST_KANA = 0.1;

/** Of so many words, four in ten are stop words in English, one in seven in Turkish. */
const WORDS_TO_TELL = 40;
const LEAST_STOP_WORDS = 0.12;

/** Of more words, one stop word tells nothing. */
const WORDS_TO_ONE = 3;

/**
 * Which languages are written in a script, the likeliest first. Who writes kana
 * writes Chinese characters, too, so that kana come first.
 */
const SCRIPTS = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
	[/\p{Script=Hangul}/gu, "ko"],
	[/\p{Script=Han}/gu, "zh ja"],
	[/\p{Script=Thai}/gu, "th"],
	[/\p{Script=Cyrillic}/gu, "ru bg uk"],
	[/\p{Script=Arabic}/gu, "ar fa"],
	[/\p{Script=Devanagari}/gu, "hi"],
	[/\p{Script=Greek}/gu, "el"],
	[/\p{Script=Hebrew}/gu, "he"],
	[
		/\p{Script=Latin}/gu,
		"en de fr es pt it nl sv da no fi pl cs hr ro hu tr id vi",
	],
].map(([script, languages]) => ({
	script: script as RegExp,
	least: languages === "ja" ? LEAST_KANA : LEAST_SHARE,
	languages: (languages as string).split(" ") as Language[],
}));

/** Letters that tell languages apart whose stop words a text has as many of. */
const TELLING: Partial<Record<Language, RegExp>> = {
	cs: /[řěů]/u,
	da: /[æø]/u,
	de: /ß/u,
	es: /[ñ¿¡]/u,
	fr: /[œùêëî]/u,
	hu: /[őű]/u,
	no: /[æø]/u,
	pl: /[łżźśęą]/u,
	pt: /[ãõ]/u,
	ro: /[țșţă]/u,
	tr: /[ığş]/u,
	uk: /[іїєґ]/u,
	vi: /[ơưđ]/u,
};

/**
 * Says in which language a text is written: by its script, and among the
 * languages of a script by whose stop words it has most of. A text in Latin
 * letters that says too little is taken for the likeliest, or English.
 *
 * @param likely languages to be preferred where words and letters don't decide
 *
 * @example
 * detectLanguage("Wer warnte vor dem Rost?") // "de"
 */
export function detectLanguage(
	text: string,
	likely: readonly Language[] = [],
): Language {
	const beginning = withoutShortForms(
		text.slice(0, MAX_CHARACTERS),
	).toLowerCase();
	const letters = count(beginning, /\p{L}/gu);
	const found = SCRIPTS.find(
		({ script, least }) => count(beginning, script) > least * letters,
	);
	if (!found) return letters > 0 ? "und" : (likely[0] ?? "en");
	const { languages } = found;
	return toMostLikely(beginning, [
		...likely.filter((one) => languages.includes(one)),
		...languages,
	]);
}

/** "EU" says nothing, although it is a word in Portuguese. */
function withoutShortForms(text: string): string {
	return isShouted(text) ? text : text.replace(SHORT_FORMS, " ");
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

/** The first of those whose stop words the text has most of. */
function toMostLikely(text: string, languages: readonly Language[]): Language {
	const words = tokenize(text).map((token) => fold(token.text));
	const weigh = (language: Language) =>
		words.filter((word) => toStopWords(language).has(word)).length;
	const counts = languages.map(weigh);
	const most = Math.max(...counts);
	if (isUntold(languages, words.length, most)) return "und";
	const best = languages.filter((_, at) => counts[at] === most);
	const told = most > 0 && best.find((one) => TELLING[one]?.test(text));
	if (told && !best.includes("en")) return told;
	// One word of many is in some language's list by chance.
	const isChance = most === 1 && words.length > WORDS_TO_ONE;
	return (isChance ? languages[0] : best[0]) as Language;
}

/** A longer text in Latin letters that has no language's stop words. */
function isUntold(
	languages: readonly Language[],
	words: number,
	most: number,
): boolean {
	return (
		languages.includes("en") &&
		words >= WORDS_TO_TELL &&
		most < LEAST_STOP_WORDS * words
	);
}
