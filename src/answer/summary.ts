import type { StoredArticle } from "../library/stored-article.ts";
import type { Range } from "../text/range.ts";

/** How much of an article a summary has, from the shortest on. */
export const SUMMARY_SIZES = ["short", "normal", "long"] as const;

export type SummarySize = (typeof SUMMARY_SIZES)[number];

/** A sentence of an article, verbatim, as a line of its summary. */
export interface SummaryLine {
	readonly text: string;
	/** In which it stands, from 1. */
	readonly paragraph: number;
	/** Its place in the article's text. */
	readonly range: Range;
}

/** Some sentences of an article, in its order. */
export interface Summary {
	readonly article: StoredArticle;
	readonly size: SummarySize;
	readonly lines: readonly SummaryLine[];
	/** The sizes that have other lines than the next shorter one. */
	readonly sizes: readonly SummarySize[];
}
