import { findPhrases, isPlural, type Phrase } from "./phrases.ts";
import { toQuestionWords } from "./question-words.ts";

/**
 * A question with another name, or another subject, in the place of its own;
 * null if it isn't clear in which.
 *
 * @example
 * toParallel("why did Spain object", "the unions", names)
 * // "why did the unions object"
 */
export function toParallel(
	question: string,
	other: string,
	names: ReadonlySet<string>,
): string | null {
	const isName = isNamed(other, names);
	const old = findParallel(other, isName, findPhrases(question, names));
	if (old === null) return null;
	const last = toQuestionWords(other).at(-1)?.word ?? "";
	const { start, end } = old;
	const put = question.slice(0, start) + other + question.slice(end);
	return agree(put, old, !isName && isPlural(last));
}

/**
 * "In Germany" for "in France"; at its end, if nothing there is alike.
 *
 * @returns null if several places are
 */
export function toElsewhere(
	question: string,
	other: string,
	names: ReadonlySet<string>,
): string | null {
	const word = toQuestionWords(other)[0]?.word;
	const [only, ...more] = findPhrases(question, names).filter(
		({ preposition }) => preposition?.word === word,
	);
	if (more.length > 0) return null;
	if (!only?.preposition) return `${question} ${other}`;
	return (
		question.slice(0, only.preposition.start) + other + question.slice(only.end)
	);
}

function findParallel(
	other: string,
	isName: boolean,
	phrases: readonly Phrase[],
): Phrase | null {
	const subject = phrases.find(({ isSubject }) => isSubject) ?? null;
	if (!isName) return /^the\s/iu.test(other) ? subject : null;
	const named = phrases.filter((one) => one.isName);
	if (named.length === 1) return named[0] ?? null;
	return subject?.isName ? subject : null;
}

function isNamed(text: string, names: ReadonlySet<string>): boolean {
	const telling = toQuestionWords(text).filter(({ isTelling }) => isTelling);
	return (
		telling.length > 0 &&
		telling.every(({ text, word }) => /^\p{Lu}/u.test(text) || names.has(word))
	);
}

const PLURAL = new Map([
	["does", "do"],
	["is", "are"],
	["was", "were"],
	["has", "have"],
]);
const SINGULAR = new Map([...PLURAL].map(([one, many]) => [many, one]));

/** Makes "does" of "do" where one took the place of many, and back. */
function agree(question: string, old: Phrase, many: boolean): string {
	if (!old.isSubject || old.isPlural === many) return question;
	const verb = toQuestionWords(question).findLast(
		({ end }) => end <= old.start,
	);
	const other = verb && (many ? PLURAL : SINGULAR).get(verb.word);
	if (!other) return question;
	return question.slice(0, verb.start) + other + question.slice(verb.end);
}
