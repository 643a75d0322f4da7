import { fold } from "../../text/words/folding.ts";
import { STOP_WORDS } from "../../text/words/stop-words.ts";
import { toTerms } from "../../text/words/terms.ts";
import { type Token, tokenize } from "../../text/words/tokens.ts";
import type { Segment } from "../segments/segment.ts";
import { NEWER_WORDS } from "./newer-words.ts";
import { isListedName, isOrdinary } from "./ordinary-words.ts";
import { toSlips } from "./slips.ts";

/** A shorter word is like too many others; so is a shorter name. */
const MIN_CHARACTERS = 3;
const MIN_CHARACTERS_OF_NAME = 4;

/** From here on, a word of the language is meant that no article has. */
const MIN_CHARACTERS_ELSEWHERE = 4;
const MIN_CHARACTERS_OF_NAME_ELSEWHERE = 6;

/**
 * How likely a word is meant, as logarithms: the articles have it, as often as
 * they do, or the language has it.
 */
const LIKELIHOOD = { inArticles: 3, often: 0.7, ordinary: 1.5 } as const;

/** Such a slip, and no other, tells a name that no article has from another. */
const LIKELY_SLIP = -0.5;

type Segments = readonly Pick<Segment, "countPassagesWith">[];

/** A word as it was typed, and what is known of how it was meant. */
interface Typed {
	/** Folded. */
	readonly word: string;
	/** It is written as a name is, inside a sentence. */
	readonly isName: boolean;
	/** What an English word is may be meant, too. */
	readonly isEnglish: boolean;
}

/**
 * Corrects the mistyped words of a question: those that neither the articles
 * nor the English language have, and that are one slip away from one that is
 * there. Words take the place of what was typed; nothing else changes.
 *
 * It leaves alone what may be right though it stands nowhere: numbers, words
 * in capitals, "didnt" and the like, and names unless the articles have one
 * much like it.
 *
 * @returns the question itself if there is nothing to correct
 *
 * @example
 * correct("who objceted to the tarif", segments) // "who objected to the tariff"
 */
export function correct(question: string, segments: Segments): string {
	const tokens = tokenize(question);
	const isEnglish = isMostlyEnglish(tokens);
	let corrected = "";
	let end = 0;
	for (const [at, token] of tokens.entries()) {
		const typed = toTyped(token.text, { at, isEnglish });
		const meant = typed && findMeant(typed, segments);
		if (!meant) continue;
		const [first = ""] = token.text;
		const word = first === first.toLowerCase() ? meant : toCapitalized(meant);
		corrected += question.slice(end, token.start) + word;
		end = token.start + typed.word.length;
	}
	return corrected + question.slice(end);
}

/**
 * In another language, English words are no more likely than any. Names of the
 * news are the same in all.
 */
function isMostlyEnglish(tokens: readonly Token[]): boolean {
	const ordinary = tokens.filter(({ text }) => isEnglishWord(toWord(text)));
	return 2 * ordinary.length >= tokens.length;
}

/** Folded, without "'s". */
function toWord(text: string): string {
	return fold(text).replace(/'s?$/u, "");
}

/** Null of what isn't to be corrected, however it is typed. */
function toTyped(
	text: string,
	{ at, isEnglish }: { at: number; isEnglish: boolean },
): Typed | null {
	const word = toWord(text);
	const isCapital = text !== text.toLowerCase();
	const least = isCapital ? MIN_CHARACTERS_OF_NAME : MIN_CHARACTERS;
	// A letter that folding takes apart would be counted twice.
	if (!/^[a-z]+$/u.test(word) || !/^\p{L}+(?:['’]s?)?$/u.test(text))
		return null;
	if (word.length < least || word.length > text.length) return null;
	if (/\p{Lu}/u.test(text.slice(1))) return null;
	return { word, isName: isCapital && at > 0, isEnglish };
}

/** What was most likely meant; null: what was typed. */
function findMeant(typed: Typed, segments: Segments): string | null {
	const count = (word: string) => countPassages(word, segments);
	if (count(typed.word) > 0 || isKnown(typed.word)) return null;
	let best: { word: string; likelihood: number } | null = null;
	for (const [word, likelihood] of toSlips(typed.word)) {
		const passages = count(word);
		if (!isMeant({ word, passages, likelihood }, typed)) continue;
		const all = likelihood + toLikelihood(word, passages);
		if (!best || all > best.likelihood) best = { word, likelihood: all };
	}
	return best?.word ?? null;
}

/** "Whos" and "hamas" stand in no dictionary, but are no slips either. */
function isKnown(word: string): boolean {
	return isEnglishWord(word) || NEWER_WORDS.has(word);
}

/** "Didnt", too; but "im" is rather German than "I'm". */
function isEnglishWord(word: string): boolean {
	return (STOP_WORDS.has(word) && word !== "im") || isOrdinary(word);
}

/** A word that may have been meant. */
interface Other {
	readonly word: string;
	/** How many have it. */
	readonly passages: number;
	/** Of the slip. */
	readonly likelihood: number;
}

function isMeant(other: Other, typed: Typed): boolean {
	const { word } = other;
	const isThere = other.passages > 0;
	if (!isThere && !typed.isEnglish) return false;
	if (!isOrdinary(word) && !(isThere && isWhole(word))) return false;
	if (typed.isName) return isMeantName(other, typed);
	if (typed.word.length === MIN_CHARACTERS)
		return isThere && isLongerOrSame(word, typed.word);
	return isThere || word.length >= MIN_CHARACTERS_ELSEWHERE;
}

/** A name that stands nowhere is rather another name than a common word. */
function isMeantName(
	{ word, passages, likelihood }: Other,
	typed: Typed,
): boolean {
	const isCommon = isOrdinary(word) && !isListedName(word);
	const isLong = word.length > MIN_CHARACTERS_OF_NAME;
	const isAtFirst = word[0] !== typed.word[0];
	if (isAtFirst) return passages > 0 && isLong && !isCommon;
	if (passages > 0) return isLong || !isCommon;
	return (
		isListedName(word) &&
		word.length >= MIN_CHARACTERS_OF_NAME_ELSEWHERE &&
		likelihood >= LIKELY_SLIP
	);
}

/** A letter was left out, or two are swapped. */
function isLongerOrSame(word: string, typed: string): boolean {
	const sort = (text: string) => [...text].sort().join("");
	return word.length > typed.length || sort(word) === sort(typed);
}

/** The stemmer cut little or nothing: it is the word that the articles have. */
function isWhole(word: string): boolean {
	return word.length - toTermOf(word).length <= 1;
}

function toLikelihood(word: string, passages: number): number {
	const { inArticles, often, ordinary } = LIKELIHOOD;
	return (
		(passages > 0 ? inArticles + often * Math.log(passages) : 0) +
		(isOrdinary(word) ? ordinary : 0)
	);
}

function countPassages(word: string, segments: Segments): number {
	const term = toTermOf(word);
	return segments.reduce((sum, one) => sum + one.countPassagesWith(term), 0);
}

/** Empty of a stop word. */
function toTermOf(word: string): string {
	return toTerms(word)[0]?.term ?? "";
}

function toCapitalized(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
