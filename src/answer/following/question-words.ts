import type { Range } from "../../text/range.ts";
import { toWordSet } from "../../text/word-list.ts";
import { WITHOUT_APOSTROPHE } from "../../text/words/contractions.ts";
import { fold } from "../../text/words/folding.ts";
import { analyze } from "../../text/words/terms.ts";

/** A word of a question, as its form is told by. */
export interface QuestionWord extends Range {
	/** As it was typed. */
	readonly text: string;
	/** Folded, and what is shortened to it left out: "he's" is "he". */
	readonly word: string;
	/** It says what the question is about. */
	readonly isTelling: boolean;
}

/** Cuts a question into its words. */
export function toQuestionWords(question: string): QuestionWord[] {
	return analyze(question).map(({ start, end, isStopWord }) => {
		const text = question.slice(start, end);
		const folded = fold(text);
		const whole = WITHOUT_APOSTROPHE.get(folded) ?? folded;
		const word = whole.replace(/(?:n't|'\p{L}*)$/u, "");
		const isTelling =
			!isStopWord && !INDEFINITE.has(word) && !PREPOSITIONS.has(word);
		return { text, start, end, word, isTelling };
	});
}

/** They name nobody, so that nobody can be meant by a pronoun after them. */
const INDEFINITE = toWordSet(`
	anybody anyone anything everybody everyone everything
	nobody none nothing somebody someone something
	ever yet still really actually always never else many long
`);

export const ASKING = toWordSet("who whom whose what which when where why how");

/** Those that ask of a whole sentence; put before one, they make a question. */
export const ASKING_HOW_IT_CAME = toWordSet("when where why how");

/** As they are before "n't", too: "wo" of "won't". */
export const DOING = toWordSet(`
	do does did will wo would can ca could should shall may might must has have had
`);

export const BEING = toWordSet("is are was were");

export const PREPOSITIONS = toWordSet(`
	about after against at before by during for from in into near of off on out
	over since through to under until up with without
`);

export function isAuxiliary({ word }: QuestionWord): boolean {
	return DOING.has(word) || BEING.has(word);
}

export function isAsking({ word }: QuestionWord): boolean {
	return ASKING.has(word);
}

/** It begins as a whole question does. */
export function beginsAsQuestion([first]: readonly QuestionWord[]): boolean {
	return first !== undefined && (isAsking(first) || isAuxiliary(first));
}
