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
	const { candidate, article, text, highlights } = quotable;
	const { start, startsInside, endsInside } = candidate.passage;
	return {
		number,
		text,
		highlights,
		startsInside,
		endsInside,
		lead: startsInside
			? null
			: findLeadingSentence(toText(article.paragraphs), start),
		source: toSource(quotable),
	};
}

/** Where a passage stands. */
export function toSource({ candidate, article, text }: Located): Source {
	const { id, revision, headline, publisher, publishedAt, url, isExample } =
		article;
	const { start, end, firstParagraph, lastParagraph } = candidate.passage;
	return {
		article: id,
		revision,
		start,
		end,
		headline,
		publisher,
		publishedAt,
		firstParagraph,
		lastParagraph,
		url: url && toPassageUrl(url, text),
		isExample,
	};
}
