import { type Article, PARAGRAPH_BREAK } from "../../article/article.ts";
import type { Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";
import { findQuotations, type Quotation } from "./quotations.ts";

/** A sentence of an article, and where it stands in the article's text. */
export interface Sentence extends Range {
	readonly text: string;
	/** Counted from 1. */
	readonly paragraph: number;
	readonly quotation: Quotation;
}

/** Splits an article into its sentences; none goes over a paragraph's end. */
export function toSentences({
	paragraphs,
}: Pick<Article, "paragraphs">): Sentence[] {
	let start = 0;
	return paragraphs.flatMap((text, index) => {
		const sentences = splitParagraph(text, index + 1, start);
		start += text.length + PARAGRAPH_BREAK.length;
		return sentences;
	});
}

function splitParagraph(
	paragraph: string,
	number: number,
	offset: number,
): Sentence[] {
	const ranges = splitSentences(paragraph);
	const texts = ranges.map(({ start, end }) => paragraph.slice(start, end));
	const quotations = findQuotations(texts);
	return ranges.map(({ start, end }, at) => ({
		start: offset + start,
		end: offset + end,
		text: texts[at] as string,
		paragraph: number,
		quotation: quotations[at] as Quotation,
	}));
}
