import type { Range } from "../../text/range.ts";
import {
	BEING,
	DOING,
	isAsking,
	isAuxiliary,
	PREPOSITIONS,
	type QuestionWord,
	toQuestionWords,
} from "./question-words.ts";

/** What a question names: "the deal", "Ada Brandt". */
export interface Phrase extends Range {
	readonly text: string;
	readonly isName: boolean;
	readonly isPlural: boolean;
	/** It comes after "did", "is" and the like. */
	readonly isSubject: boolean;
	/** "In" of "in Utsera"; null: none. */
	readonly preposition: QuestionWord | null;
}

/** Longer ones are rarely one phrase. */
const MAX_WORDS = 3;

const ADVERBS =
	/^(?:yesterday|today|tonight|tomorrow|first|last|now|again|still|yet|exactly|really|ever|afterwards|later|ago)$/u;

const PARTICIPLE = /(?:ed|ing|en|wn|lt|ght|ld|ut|ost|one|ade|aid|ept|eft)$/u;

/**
 * Finds what a question names, as far as its form leaves no doubt where each
 * name begins and ends.
 *
 * @param names words that the last article writes with a capital, folded
 */
export function findPhrases(
	question: string,
	names: ReadonlySet<string>,
): Phrase[] {
	const words = toQuestionWords(question);
	const phrases: Phrase[] = [];
	for (let at = 0; at < words.length; at++) {
		const end = isNamed(at, words, names)
			? findNameEnd(at, words, names)
			: findPhraseEnd(at, words, names);
		if (end === null) continue;
		phrases.push(toPhrase(question, words, { at, end }, names));
		at = end - 1;
	}
	return phrases;
}

/** Says whether a word is written as a name, here or in the article. */
function isNamed(
	at: number,
	words: readonly QuestionWord[],
	names: ReadonlySet<string>,
): boolean {
	const one = words[at];
	if (!one?.isTelling) return false;
	return names.has(one.word) || (at > 0 && /^\p{Lu}/u.test(one.text));
}

function findNameEnd(
	at: number,
	words: readonly QuestionWord[],
	names: ReadonlySet<string>,
): number {
	let end = at + 1;
	while (isNamed(end, words, names)) end++;
	return end;
}

/** Where "the …" ends; null if there is none, or that isn't clear. */
function findPhraseEnd(
	at: number,
	words: readonly QuestionWord[],
	names: ReadonlySet<string>,
): number | null {
	if (words[at]?.word !== "the") return null;
	let end = at + 1;
	while (words[end]?.isTelling) end++;
	while (end > at + 1 && ADVERBS.test(words[end - 1]?.word ?? "")) end--;
	const length = end - at - 1;
	if (isNamed(at + 1, words, names)) return findNameEnd(at + 1, words, names);
	const cut = length - toVerbs(words[at - 1], words[end - 1], length);
	return cut >= 1 && cut <= MAX_WORDS ? at + 1 + cut : null;
}

/** How many words at the end are the verb; so many that none is left: unclear. */
function toVerbs(
	before: QuestionWord | undefined,
	last: QuestionWord | undefined,
	length: number,
): number {
	const { word = "" } = before ?? {};
	if (DOING.has(word)) return length <= MAX_WORDS ? 1 : length;
	if (!BEING.has(word) || length === 1) return 0;
	return PARTICIPLE.test(last?.word ?? "") ? 1 : length;
}

function toPhrase(
	question: string,
	words: readonly QuestionWord[],
	{ at, end }: { readonly at: number; readonly end: number },
	names: ReadonlySet<string>,
): Phrase {
	const start = words[at]?.start ?? 0;
	const last = words[end - 1];
	const stop = last?.end ?? start;
	const before = words[at - 1];
	const isName =
		isNamed(at, words, names) || isNamed(at + 1, words.slice(0, end), names);
	return {
		start,
		end: stop,
		text: question.slice(start, stop),
		isName,
		isPlural: !isName && isPlural(last?.word ?? ""),
		isSubject: before !== undefined && isAuxiliary(before),
		preposition:
			before && PREPOSITIONS.has(before.word) && !isAsking(before)
				? before
				: null,
	};
}

/** Whether a noun looks like more than one. */
export function isPlural(noun: string): boolean {
	return /(?:[^s]s|people|police|men|children)$/u.test(noun);
}
