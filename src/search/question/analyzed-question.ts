import { detectLanguage } from "../../text/language/language-detection.ts";
import {
	LANGUAGE_CODES,
	type Language,
} from "../../text/language/languages.ts";
import { analyze } from "../../text/words/terms.ts";
import type { Segment } from "../segments/segment.ts";
import { toStopTerm } from "../segments/stop-terms.ts";

/** A word of a question, as it is looked up. */
export interface QuestionWord {
	/** As a stop term, if it is a stop word. */
	readonly term: string;
	/** As it stands in the question. */
	readonly text: string;
	/** What the same word is in other languages of the library. */
	readonly elsewhere: readonly string[];
}

/**
 * Analyzes a question's words in its own language, and in each other that the
 * library has: names are looked for in articles of any.
 */
export function analyzeQuestion(
	question: string,
	segments: readonly Segment[],
): QuestionWord[] {
	const languages = toLanguages(segments);
	const own = detectLanguage(question, languages);
	const others = languages
		.filter((language) => language !== own)
		.map((language) => analyze(question, language));
	return analyze(question, own).map(({ term, isStopWord, start, end }, at) => {
		const text = question.slice(start, end);
		if (isStopWord) return { term: toStopTerm(term), text, elsewhere: [] };
		const terms = others.flatMap((words) => {
			const other = words[at];
			return other && !other.isStopWord ? other.term : [];
		});
		return { text, ...toQuestionWord([term, ...terms], segments) };
	});
}

/** The languages that a library's articles are in, each once, English first. */
export function toLanguages(segments: readonly Segment[]): Language[] {
	const found = new Set(segments.flatMap(({ languages }) => languages));
	return LANGUAGE_CODES.filter((language) => found.has(language));
}

/** The first that stands anywhere says how rare the word is. */
function toQuestionWord(
	terms: readonly [string, ...string[]],
	segments: readonly Segment[],
): Omit<QuestionWord, "text"> {
	const isKnown = (term: string) =>
		segments.some((segment) => segment.countPassagesWith(term) > 0);
	const term = terms.length > 1 ? (terms.find(isKnown) ?? terms[0]) : terms[0];
	const elsewhere = new Set(terms).difference(new Set([term]));
	return { term, elsewhere: [...elsewhere] };
}
