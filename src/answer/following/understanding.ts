import { detectLanguage } from "../../text/language/language-detection.ts";
import {
	ASKING_HOW_IT_CAME,
	beginsAsQuestion,
	isAsking,
	isAuxiliary,
	PREPOSITIONS,
	type QuestionWord,
	toQuestionWords,
} from "./question-words.ts";
import { pointsBack } from "./references.ts";
import { toElsewhere, toParallel } from "./replacing.ts";

/** What was asked before, and what is known of its answer. */
export interface Before {
	readonly question: string;
	/** Words that its article writes with a capital, folded. */
	readonly names: ReadonlySet<string>;
}

/** A question as it is to be asked after another. */
export interface Understood {
	readonly question: string;
	/** Its words ask the same wherever they are asked. */
	readonly isWhole: boolean;
}

/** Between a question's few words and the one that they belong to. */
const ABOUT = " – ";

/** More words aren't left out of a question but are one. */
const MAX_LEFT_OUT = 5;

const OPENING =
	/^(?:(?:and|but|or|so(?! (?:far|many|much|long|called)\b)|then|also|ok|okay)\b[\s,]+)+/iu;

const WHAT_ABOUT = /^(?:what|how) about\s+/iu;

/** "Who won", "what happens next": nothing says in what. */
const HAPPENING =
	/^(?:who|what) (?!new\b)\p{Ll}+(?: (?:next|then|now|first|second|third|last|after|afterwards))?$/iu;

/** "Which ones": nothing says of what. */
const WHICH_ONES = /^(?:which|what)(?: other)? ones?$/iu;

/** "By how many votes", "in which town", without what it is said of. */
const CIRCUMSTANCE =
	/^(?:how (?:many|much|long|far|often)(?: \p{L}+)?|(?:which|what|whose) \p{Ll}+)$/iu;

/** A question to the bot, or about whoever asks. */
const WE = /^(?:i|me|my|you|your|yours|we|us|our)$/u;

/**
 * Understands a question from the one before it; null if it stands on its own.
 *
 * It goes by form alone, of English questions only, and in doubt it stands on
 * its own. What is whole but for a pronoun stays as it is, to be asked of the
 * article that the pronoun is about: of 42 such questions asked so, the right
 * passage came first for 27; with the last question's words or the last answer's
 * name in the pronoun's place for 21 to 26, with both questions joined for 15.
 * What is left out is taken from the last question.
 *
 * @example
 * understand("and Italy?", { question: "what did Spain say", … })?.question
 * // "what did Italy say"
 */
export function understand(next: string, before: Before): Understood | null {
	const rest = toEnd(next).replace(OPENING, "");
	const isOpened = rest.length < toEnd(next).length;
	const words = toQuestionWords(rest);
	if (words.length === 0 || !isEnglish(`${before.question} ${next}`))
		return null;
	const last = { ...before, question: toEnd(before.question) };
	if (WHAT_ABOUT.test(rest))
		return toMissing(withOther(rest.replace(WHAT_ABOUT, ""), last));
	if (WHICH_ONES.test(rest)) return toMissing(withWhich(rest, last.question));
	if (isBare(words) || isPart(words, rest))
		return toMissing(withAsked(rest, words, last.question));
	if (HAPPENING.test(rest)) return toMissing(rest);
	if (pointsBack(words) && (isOpened || beginsAsQuestion(words)))
		return toMissing(rest);
	if (!isOpened) return null;
	return beginsAsQuestion(words) || words.length > MAX_LEFT_OUT
		? { question: rest, isWhole: true }
		: toMissing(withOther(rest, last));
}

const toMissing = (question: string): Understood => ({
	question,
	isWhole: false,
});

const isEnglish = (text: string) => detectLanguage(text) === "en";

/** Without its end: spaces, "?". */
const toEnd = (question: string) => question.trim().replace(/[\s?!.]+$/u, "");

/** "Why?", "when was that?": nothing says what it is about. */
function isBare(words: readonly QuestionWord[]): boolean {
	if (words.some(({ isTelling, word }) => isTelling || WE.test(word)))
		return false;
	return beginsAsQuestion(words) || words.slice(0, 2).some(isAsking);
}

/** It has a noun, but no verb. */
function isPart([first]: readonly QuestionWord[], next: string): boolean {
	if (!first || !PREPOSITIONS.has(first.word)) return false;
	return CIRCUMSTANCE.test(next.slice(first.end).trim());
}

/** A few words, and the question to which they belong. */
function about(words: string, question: string): string {
	return `${words}${ABOUT}${question.split(ABOUT).at(-1)}`;
}

/** "Why?" of what was asked: "why did Italy object". */
function withAsked(
	next: string,
	[only, ...more]: readonly QuestionWord[],
	before: string,
): string {
	const [first, second] = toQuestionWords(before);
	const canAsk = only && more.length === 0 && ASKING_HOW_IT_CAME.has(only.word);
	if (!canAsk || !first || before.includes(ABOUT)) return about(next, before);
	if (isAuxiliary(first)) return `${only.word} ${toSmall(before)}`;
	const isAlike = ASKING_HOW_IT_CAME.has(first.word);
	return isAlike && second && isAuxiliary(second)
		? `${only.word}${before.slice(first.end)}`
		: about(next, before);
}

/** "Which ones?" of how many: "which libraries are closing". */
function withWhich(next: string, before: string): string {
	const which = before.replace(/^how many\s+/iu, "which ");
	return which === before ? about(next, before) : which;
}

/** A question as it stands inside a sentence. */
function toSmall(question: string): string {
	return question.charAt(0).toLowerCase() + question.slice(1);
}

/** Something else in the place of what was asked about. */
function withOther(other: string, { question, names }: Before): string {
	const [first] = toQuestionWords(other);
	const replaced =
		first && PREPOSITIONS.has(first.word)
			? toElsewhere(question, other, names)
			: toParallel(question, other, names);
	return replaced ?? about(other, question);
}
