import { type Article, PARAGRAPH_BREAK } from "../../article/article.ts";
import { toLanguage } from "../../article/article-language.ts";
import { MAX_PASSAGE_CHARACTERS } from "../../article/passages/pieces.ts";
import { isBoilerplate } from "../../article/reading/boilerplate.ts";
import type { Slices } from "../../slices.ts";
import type { Language } from "../../text/language/languages.ts";
import type { Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";
import { toTerms } from "../../text/words/terms.ts";
import { isUnspaced, tokenize } from "../../text/words/tokens.ts";
import { findQuotations, type Quotation } from "../quoting/quotations.ts";

/** A sentence of an article, and where it stands in the article's text. */
export interface Sentence extends Range {
	readonly text: string;
	/** Counted from 1. */
	readonly paragraph: number;
	readonly quotation: Quotation;
	/** What it says: each term once, without stop words. */
	readonly terms: ReadonlySet<string>;
	/** How many words it has. */
	readonly length: number;
	/** It is neither a heading nor a page's own words, and no longer than a passage. */
	readonly isWhole: boolean;
}

/**
 * Splits an article into its sentences; none goes over a paragraph's end.
 *
 * Long articles take a while, in which others have their turn.
 */
export async function toSentences(
	{ paragraphs }: Pick<Article, "paragraphs">,
	slices: Slices,
): Promise<Sentence[]> {
	const sentences: Sentence[] = [];
	const language = toLanguage({ paragraphs });
	let start = 0;
	for (const [index, text] of paragraphs.entries()) {
		const place = { start, paragraph: index + 1, text, language };
		for (const sentence of splitParagraph(place)) {
			await slices.pause();
			sentences.push(sentence());
		}
		start += text.length + PARAGRAPH_BREAK.length;
	}
	return sentences;
}

interface Place {
	readonly start: number;
	readonly paragraph: number;
	readonly text: string;
	readonly language: Language;
}

/** What makes the sentences of a paragraph, one by one. */
function splitParagraph({ start, paragraph, text, language }: Place) {
	const ranges = splitSentences(text);
	const texts = ranges.map((range) => text.slice(range.start, range.end));
	const quotations = findQuotations(texts);
	const isOutside = isBoilerplate(text);
	return ranges.map((range, at) => (): Sentence => {
		const sentence = texts[at] as string;
		return {
			start: start + range.start,
			end: start + range.end,
			text: sentence,
			paragraph,
			quotation: quotations[at] as Quotation,
			terms: new Set(toTerms(sentence, language).map(({ term }) => term)),
			length: countWords(sentence),
			isWhole: !isOutside && isWhole(sentence),
		};
	});
}

function countWords(sentence: string): number {
	return isUnspaced(sentence)
		? tokenize(sentence).length
		: sentence.split(/\s+/u).length;
}

/** What shops and forums put under everything. */
const FINE_PRINT =
	/(?<!\p{L})(?:subject to change without notice|may not be available (?:to|in) all|terms and conditions apply|(?:comments?|letters) (?:may be|will be|are) (?:edited|moderated|shortened|deleted)|comentários .* moderador)(?!\p{L})/iu;

/** It ends as sentences do, after a closing mark or two, if need be. */
function isWhole(text: string): boolean {
	return (
		/[.!?…。！？؟।۔][\p{Pe}\p{Pf}"'’]*$/u.test(text) &&
		text.length <= MAX_PASSAGE_CHARACTERS &&
		!isBoilerplate(text) &&
		!FINE_PRINT.test(text)
	);
}
