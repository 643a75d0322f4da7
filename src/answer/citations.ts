import { toText } from "../article/article.ts";
import type { StoredArticle } from "../library/stored-article.ts";
import type { Candidate } from "../search/candidate.ts";
import { mergeRanges, type Range } from "../text/range.ts";
import { toTerms } from "../text/terms.ts";
import type { Citation, Source } from "./answer.ts";
import { findLeadingSentence } from "./leading-sentence.ts";
import { toPassageUrl } from "./text-fragment.ts";

/** Quotes a candidate's passage from its article. */
export function toCitation(
	candidate: Candidate,
	article: StoredArticle,
	number: number,
): Citation {
	const { passage } = candidate;
	const whole = toText(article.paragraphs);
	const text = whole.slice(passage.start, passage.end);
	return {
		number,
		text,
		highlights: findHighlights(text, candidate.terms),
		startsInside: passage.startsInside,
		endsInside: passage.endsInside,
		lead: passage.startsInside
			? null
			: findLeadingSentence(whole, passage.start),
		source: toSource(candidate, article, text),
		alsoIn: [],
	};
}

/** Where a text has the words that became these terms. */
function findHighlights(
	text: string,
	terms: ReadonlyMap<string, number>,
): Range[] {
	return mergeRanges(toTerms(text).filter(({ term }) => terms.has(term))).map(
		({ start, end }) => ({ start, end }),
	);
}

function toSource(
	{ passage }: Candidate,
	article: StoredArticle,
	text: string,
): Source {
	const { id, headline, publisher, publishedAt, url, isExample } = article;
	return {
		article: id,
		headline,
		publisher,
		publishedAt,
		firstParagraph: passage.firstParagraph,
		lastParagraph: passage.lastParagraph,
		url: url && toPassageUrl(url, text),
		isExample,
	};
}
