import type { Language } from "../../text/language/languages.ts";
import { type Term, toTerms } from "../../text/words/terms.ts";
import type { Sentence } from "./sentences.ts";

/**
 * Says how much each other sentence would add to a summary that has the chosen
 * ones; sentences by their indices.
 */
export type Gain = (chosen: readonly number[]) => (at: number) => number;

/** How much it counts that a sentence stands early, beside what it says. */
const EARLY_WEIGHT = 2;

/** The thirteenth sentence counts half as early as the first. */
const SENTENCES_TO_HALF = 12;

/** A term of the headline counts as three others. */
const HEADLINE_FACTOR = 3;

/** A term that stands in one sentence only is hardly what the article is about. */
const LONE_TERM_WEIGHT = 0.2;

/** Long sentences have more terms: a part of that is taken away again. */
const LENGTH_POWER = 0.5;
const FEW_WORDS = 5;

/** In an article of so many words, a third not yet heard of is worth 1… */
const WORDS_PER_THIRD = 570;
/** …and in one twice as long four times that, but no more than this. */
const MAX_THIRD_WEIGHT = 3;

/** What somebody says, or the writer of herself, is rarely the news itself. */
const SPOKEN_WEIGHT = -0.6;

const FIRST_PERSON = /(?<!\p{L})(?:I|me|my|we|us|our)(?!\p{L}|\.)/u;

/** So few words say little, however well chosen. */
const FEW = 8;
const FEW_WEIGHT = -1;

/**
 * Makes what says how much each of an article's sentences adds: the terms that
 * no chosen one has, weighed by how many sentences share them (D. Gillick and
 * B. Favre, "A Scalable Global Model for Summarization", 2009); how early it
 * stands, since news begins with what matters; and whether its third of the
 * article has been heard yet, which counts more the longer the article is. What
 * somebody says, and a few words, count less.
 *
 * Chosen by `npm run evaluate -- DIR --summaries`, which compares it with
 * others.
 */
export function toGain(
	headline: string,
	sentences: readonly Sentence[],
	language: Language = "en",
): Gain {
	const weights = weighTerms(toTerms(headline, language), sentences);
	const thirds = toThirds(sentences);
	const words = sentences.reduce((sum, { length }) => sum + length, 0);
	const thirdWeight = Math.min(
		MAX_THIRD_WEIGHT,
		(words / WORDS_PER_THIRD) ** 2,
	);
	return (chosen) => {
		const known = new Set(
			chosen.flatMap((at) => [...toTermsOf(sentences[at])]),
		);
		const heard = new Set(chosen.map((at) => thirds[at]));
		return (at) =>
			weighNew(sentences[at], known, weights) +
			weighKind(sentences[at]) +
			EARLY_WEIGHT / (1 + at / SENTENCES_TO_HALF) +
			(heard.has(thirds[at]) ? 0 : thirdWeight);
	};
}

function weighKind(sentence: Sentence | undefined): number {
	if (!sentence) return 0;
	const { text, quotation, length } = sentence;
	const isSpoken =
		/^["“‘«]/u.test(text) || FIRST_PERSON.test(quotation.outside);
	return (isSpoken ? SPOKEN_WEIGHT : 0) + (length < FEW ? FEW_WEIGHT : 0);
}

function toTermsOf(sentence: Sentence | undefined): ReadonlySet<string> {
	return sentence?.terms ?? new Set();
}

function weighTerms(
	headline: readonly Term[],
	sentences: readonly Sentence[],
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { terms } of sentences)
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	const heading = new Set(headline.map(({ term }) => term));
	for (const [term, count] of counts)
		counts.set(
			term,
			count < 2
				? LONE_TERM_WEIGHT
				: Math.log1p(count) * (heading.has(term) ? HEADLINE_FACTOR : 1),
		);
	return counts;
}

function weighNew(
	sentence: Sentence | undefined,
	known: ReadonlySet<string>,
	weights: ReadonlyMap<string, number>,
): number {
	let sum = 0;
	for (const term of toTermsOf(sentence))
		if (!known.has(term)) sum += weights.get(term) ?? 0;
	return sum / ((sentence?.length ?? 0) + FEW_WORDS) ** LENGTH_POWER;
}

/** In which third of an article's words each sentence begins: 0, 1 or 2. */
export function toThirds(
	sentences: readonly Pick<Sentence, "length">[],
): number[] {
	const words = sentences.reduce((sum, { length }) => sum + length, 0);
	let before = 0;
	return sentences.map(({ length }) => {
		const third = Math.floor((3 * before) / Math.max(1, words));
		before += length;
		return third;
	});
}
