import type { ArticleDetails } from "../article/article.ts";

const dates = new Intl.DateTimeFormat("en-GB", {
	dateStyle: "long",
	timeZone: "UTC",
});

/** "8 July 2025" for `2025-07-08`. */
export function toWrittenDate(date: string): string {
	return dates.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}

/** Where an article comes from: "Sagebrush Wire · 29 May 2025". */
export function toOrigin(
	article: Pick<ArticleDetails, "publisher" | "publishedAt"> & {
		readonly isExample: boolean;
	},
): string[] {
	return [
		article.publisher,
		article.publishedAt && toWrittenDate(article.publishedAt),
		article.isExample ? "example" : null,
	].filter((part): part is string => Boolean(part));
}

/** "paragraph 3" or "paragraphs 3–4". */
export function toParagraphs(first: number, last: number): string {
	return first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`;
}
