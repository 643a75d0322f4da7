import type { ArticleDetails } from "../../article/article.ts";
import type { Range } from "../../text/range.ts";

/** One sentence of an article as it stands there. */
export interface SummaryLine {
	readonly text: string;
	/** Where to find it, counted from 1. */
	readonly paragraph: number;
	/** In the article's text. */
	readonly range: Range;
}

export const SUMMARY_SIZES = ["short", "normal", "long"] as const;

export type SummarySize = (typeof SUMMARY_SIZES)[number];

/** Some sentences of an article, in its order. */
export interface Summary {
	readonly article: ArticleDetails;
	readonly size: SummarySize;
	readonly lines: readonly SummaryLine[];
	/** How many sentences and paragraphs it was made from. */
	readonly sentences: number;
	readonly paragraphs: number;
}
