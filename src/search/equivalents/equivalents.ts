import {
	type AskedWord,
	type Equivalent,
	toRun,
} from "../question/asked-words.ts";
import { respell } from "../question/respelling.ts";
import type { Segment } from "../segments/segment.ts";
import { isStopTerm } from "../segments/stop-terms.ts";
import { findIntroduced } from "./introduced-names.ts";
import { findJoined } from "./joined-words.ts";
import { findOtherNumbers } from "./number-forms.ts";
import { findSameMeaning } from "./same-meaning.ts";

/**
 * Finds what says the same as words of a question: short forms and what they
 * stand for, numbers in figures and in words, irregular forms, British and
 * American spellings, words with a hyphen, apart or as one.
 *
 * It is looked up with the question and not written into the index, which
 * would grow by it, and would have to be made again with each change.
 *
 * @returns only what stands in these segments
 */
export function findEquivalents(
	words: readonly AskedWord[],
	segments: readonly Segment[],
): Equivalent[] {
	const has = (term: string) =>
		segments.some(({ dictionary }) => dictionary.find(term) >= 0);
	const found = [
		...findSameMeaning(words),
		...findOtherNumbers(words),
		...findJoined(words),
		...findRespelt(words),
		...findIntroduced(words, segments),
	].filter(
		({ at, count, terms }) =>
			terms.some((term) => !isStopTerm(term)) &&
			terms.every(has) &&
			!isSame(terms, words.slice(at, at + count)),
	);
	// A table may know what an article says, too.
	const different = new Map(
		found.map((one) => [`${one.at} ${one.count} ${one.terms.join(" ")}`, one]),
	);
	return [...different.values()];
}

function findRespelt(words: readonly AskedWord[]): Equivalent[] {
	return words.flatMap(({ word, text, isStopWord }, at) =>
		isStopWord
			? []
			: [...respell(word), ...spellUmlauts(text)].map((other) => ({
					at,
					count: 1,
					terms: toRun(other),
				})),
	);
}

/** "Müller" and "Mueller". */
function spellUmlauts(text: string): string[] {
	const apart = text.replace(/[äöü]/giu, (letter) => `${letter}e`);
	const together = text.replace(/(?<=[aou])e/giu, "");
	return [apart, together].filter((other) => other !== text);
}

function isSame(terms: readonly string[], words: readonly AskedWord[]) {
	return (
		terms.length === words.length &&
		terms.every((term, at) => term === words[at]?.term)
	);
}
