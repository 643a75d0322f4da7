import { toText } from "../article/article.ts";
import type { Citation, Source } from "./answer.ts";
import type { Located } from "./close-reading.ts";
import { findLeadingSentence } from "./leading-sentence.ts";
import type { Quotable } from "./quoting.ts";
import { toPassageUrl } from "./text-fragment.ts";

/** Quotes a passage from its article, without other places that say the same. */
export function toCitation(
	quotable: Quotable,
	number: number,
): Omit<Citation, "alsoIn"> {
	const { candidate, article, highlights } = quotable;
	const { start, end, startsInside, endsInside } = candidate.passage;
	const whole = toText(article.paragraphs);
	return {
		number,
		text: whole.slice(start, end),
		highlights,
		startsInside,
		endsInside,
		lead: startsInside ? null : findLeadingSentence(whole, start),
		source: toSource(quotable),
	};
}

/** Where a passage stands. */
export function toSource({ candidate, article }: Located): Source {
	const { id, headline, publisher, publishedAt, url, isExample } = article;
	const { start, end, firstParagraph, lastParagraph } = candidate.passage;
	const text = toText(article.paragraphs).slice(start, end);
	return {
		article: id,
		headline,
		publisher,
		publishedAt,
		firstParagraph,
		lastParagraph,
		url: url && toPassageUrl(url, text),
		isExample,
	};
}
