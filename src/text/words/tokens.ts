import type { Range } from "../range.ts";

/** A word of a text and where it stands. */
export interface Token extends Range {
	readonly text: string;
}

/** Scripts written without spaces between words. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * In this order: dotted abbreviations ("U.S."), numbers with points or
 * commas and their unit ("3.5m", "1,200"), words with apostrophes inside ("don't").
 */
const WORDS =
	/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|\p{N}+(?:[.,]\p{N}+)+[\p{L}\p{M}]*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/**
 * Cuts a text into tokens, in order and apart, each pointing back into it.
 *
 * One tokenizer serves index, query and highlights, so that they agree. A
 * hyphen parts words; scripts without spaces are cut by Unicode's dictionary.
 *
 * @example
 * tokenize("Keir's 3.5m").map((token) => token.text) // ["Keir's", "3.5m"]
 */
export function tokenize(text: string): Token[] {
	return [...text.matchAll(WORDS)].flatMap((word) =>
		UNSPACED.test(word[0])
			? cutUnspaced(word[0], word.index)
			: [toToken(word[0], word.index)],
	);
}

/** Says whether a text is written, at least in part, without spaces. */
export function isUnspaced(text: string): boolean {
	return UNSPACED.test(text);
}

/** A shorter text in capitals may be an abbreviation. */
const MIN_SHOUTED_WORDS = 4;

/** Says whether a whole text stands in capitals. */
export function isShouted(text: string, tokens?: readonly Token[]): boolean {
	return (
		!/\p{Ll}/u.test(text) &&
		(tokens ?? tokenize(text)).length >= MIN_SHOUTED_WORDS
	);
}

/** Says whether a token is an abbreviation with points, such as "U.S.". */
export function isDotted(word: string): boolean {
	return /^\p{L}\.\p{L}/u.test(word);
}

function cutUnspaced(run: string, offset: number): Token[] {
	return [...segmenter.segment(run)]
		.filter((part) => part.isWordLike)
		.map((part) => toToken(part.segment, offset + part.index));
}

function toToken(text: string, start: number): Token {
	return { text, start, end: start + text.length };
}
