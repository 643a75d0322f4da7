import { type Article, toText } from "../../article/article.ts";
import type { Passage } from "../../article/passages/passages.ts";
import type { Range } from "../../text/range.ts";
import type { Citation, Source } from "../answer.ts";
import { findLeadingSentence } from "./leading-sentence.ts";
import { toPassageUrl } from "./text-fragment.ts";

/** An article in one of its states, now or as it was. */
export interface QuotedArticle extends Article {
	readonly id: number;
	readonly revision: number;
	readonly isExample: boolean;
}

/** A passage where it stands. */
interface Found {
	readonly candidate: { readonly passage: Passage };
	readonly article: QuotedArticle;
	/** The passage's own words. */
	readonly text: string;
}

/** Quotes a passage from its article, without other places that say the same. */
export function toCitation(
	quotable: Found & { readonly highlights: readonly Range[] },
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
export function toSource({ candidate, article, text }: Found): Source {
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
