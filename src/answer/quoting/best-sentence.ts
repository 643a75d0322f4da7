import type { Candidate } from "../../search/candidate.ts";
import type { Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";
import { toTerms } from "../../text/words/terms.ts";

/**
 * Finds the sentence of a text whose different terms weigh most together: the
 * first such, if several weigh the same.
 *
 * @param candidate the terms that count, with their weights, and the text's
 * language
 * @returns its range in the text; all of a text that has no sentence
 */
export function findBestSentence(
	text: string,
	{ terms: weights, language }: Pick<Candidate, "terms" | "language">,
): Range {
	let best: Range = { start: 0, end: text.length };
	let greatest = Number.NEGATIVE_INFINITY;
	for (const sentence of splitSentences(text)) {
		const terms = toTerms(text.slice(sentence.start, sentence.end), language);
		const weight = new Set(terms.map(({ term }) => term))
			.values()
			.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
		if (weight > greatest) {
			greatest = weight;
			best = sentence;
		}
	}
	return best;
}
