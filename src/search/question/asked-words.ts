import { fold } from "../../text/words/folding.ts";
import { analyze } from "../../text/words/terms.ts";
import { isStopTerm, toStopTerm } from "../segments/stop-terms.ts";
import type { QuestionWord } from "./analyzed-question.ts";

/** A word of a question, as it is looked up and as it was typed. */
export interface AskedWord extends QuestionWord {
	readonly isStopWord: boolean;
	/** Folded. */
	readonly word: string;
}

const THE = toStopTerm("the");

/** What may stand in an article for some words of a question. */
export interface Equivalent {
	/** Which words of the question: the first, and how many. */
	readonly at: number;
	readonly count: number;
	/** Terms that stand side by side, stop words among them. */
	readonly terms: readonly string[];
}

/** Reads a question's words, as they were analyzed, once more. */
export function toAskedWords(words: readonly QuestionWord[]): AskedWord[] {
	return words.map((one, at) => {
		const word = fold(one.text);
		// Who types in small letters means the country by "the us".
		const isCountry = word === "us" && words[at - 1]?.term === THE;
		const term = isCountry ? word : one.term;
		return { ...one, term, isStopWord: isStopTerm(term), word };
	});
}

/** The terms of a text, stop words among them, as they are looked up. */
export function toRun(text: string): string[] {
	return analyze(text).map(({ term, isStopWord }) =>
		isStopWord ? toStopTerm(term) : term,
	);
}
