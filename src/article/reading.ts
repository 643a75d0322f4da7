import { Refusal } from "../refusal.ts";
import { type Article, toText } from "./article.ts";

/** An article as it was read, and the lines that are not part of its story. */
export interface Reading {
	readonly article: Article;
	/** Captions, datelines, cookie lines and the like, in order. */
	readonly leftOut: readonly string[];
}

/** An article's text, its paragraphs put together, in UTF-16 units. */
export const MIN_ARTICLE_CHARACTERS = 80;
export const MAX_ARTICLE_CHARACTERS = 200_000;
export const MAX_HEADLINE_CHARACTERS = 300;

/** Fits a link button with what is left for a text fragment. */
export const MAX_URL_CHARACTERS = 512;

/**
 * Refuses an article that can't be kept.
 *
 * @throws Refusal that says which limit it broke
 */
export function checkArticle(article: Article): void {
	const { length } = toText(article.paragraphs);
	if (article.headline.length > MAX_HEADLINE_CHARACTERS)
		throw new Refusal(
			`The headline is ${article.headline.length} characters long; up to ${MAX_HEADLINE_CHARACTERS} are possible.`,
		);
	if (length === 0)
		throw new Refusal(
			"There is no text in it. Send the article's text with its paragraphs.",
		);
	if (length < MIN_ARTICLE_CHARACTERS)
		throw new Refusal(
			`The article's text is only ${length} characters long; at least ${MIN_ARTICLE_CHARACTERS} are needed to answer from.`,
		);
	if (length > MAX_ARTICLE_CHARACTERS)
		throw new Refusal(
			`The article's text is ${length.toLocaleString("en")} characters long; up to ${MAX_ARTICLE_CHARACTERS.toLocaleString("en")} are possible. Split it into parts and add them one by one.`,
		);
}

/** Reads an address as it may be kept, or null if answers can't link to it. */
export function toArticleUrl(text: string): string | null {
	const url = URL.parse(text.trim());
	if (!url || !/^https?:$/u.test(url.protocol)) return null;
	if (url.username || url.password) return null;
	return url.href.length <= MAX_URL_CHARACTERS ? url.href : null;
}
