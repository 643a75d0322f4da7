import type { ArticleDetails } from "../../article/article.ts";
import { day, type Phrase, type Text, t } from "../../text/phrase/phrase.ts";

/** "8 July 2025" for `2025-07-08`. */
export function toWrittenDate(date: string): Phrase {
	return day(date);
}

/**
 * Where an article comes from: "Sagebrush Wire · 29 May 2025".
 *
 * @param undated said where it has no date; nothing, if it isn't told
 */
export function toOrigin(
	article: Pick<ArticleDetails, "publisher" | "publishedAt"> & {
		readonly isExample: boolean;
	},
	undated: Text | null = null,
): Text[] {
	return [
		article.publisher,
		article.publishedAt ? toWrittenDate(article.publishedAt) : undated,
		article.isExample ? t`example` : null,
	].filter((part): part is Text => Boolean(part));
}

/** "paragraph 3" or "paragraphs 3–4". */
export function toParagraphs(first: number, last: number): Phrase {
	return first === last
		? t`paragraph ${first}`
		: t`paragraphs ${first}–${last}`;
}
