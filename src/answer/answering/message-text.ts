import type { StoredArticle } from "../../library/stored-article.ts";

/** A message's text as an article that is in no library: each line a paragraph. */
export function toMessageArticle(text: string): StoredArticle {
	const paragraphs = text
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line !== "");
	return { ...NO_DETAILS, paragraphs };
}

const NO_DETAILS = {
	id: 1,
	revision: 1,
	state: "live",
	isExample: false,
	addedAt: "",
	textHash: "0",
	headline: "",
	byline: null,
	publisher: null,
	url: null,
	publishedAt: null,
	tags: [],
} as const;
