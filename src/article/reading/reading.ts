import { Refusal } from "../../refusal.ts";
import { type Phrase, plural, t } from "../../text/phrase/phrase.ts";
import { type Article, toText } from "../article.ts";

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

const MAX_NAME_CHARACTERS = 200;
const MAX_TAGS = 20;
const MAX_TAG_CHARACTERS = 50;
const MAX_PARAGRAPHS = 2_000;

/** Fits a link button with what is left for a text fragment. */
export const MAX_URL_CHARACTERS = 512;

/**
 * Refuses an article that can't be kept.
 *
 * @throws Refusal that says which limit it broke
 */
export function checkArticle(article: Article): void {
	checkDetails(article);
	checkText(article.paragraphs);
}

/** Says whether a byline or a publisher's name is short enough to be shown. */
export function isFittingName(name: string): boolean {
	return name.length <= MAX_NAME_CHARACTERS;
}

function checkDetails(article: Article): void {
	const { headline, byline, publisher, tags } = article;
	if (headline.length > MAX_HEADLINE_CHARACTERS)
		throw toTooLong("headline", headline, MAX_HEADLINE_CHARACTERS);
	if (!isFittingName(byline ?? ""))
		throw toTooLong("byline", byline ?? "", MAX_NAME_CHARACTERS);
	if (!isFittingName(publisher ?? ""))
		throw toTooLong("publisher", publisher ?? "", MAX_NAME_CHARACTERS);
	if (
		tags.length > MAX_TAGS ||
		tags.some((tag) => tag.length > MAX_TAG_CHARACTERS)
	)
		throw new Refusal(
			t`There are too many tags, or one is too long; up to ${MAX_TAGS} of ${MAX_TAG_CHARACTERS} characters each are possible.`,
		);
}

function toTooLong(
	name: keyof typeof TOO_LONG,
	{ length }: string,
	limit: number,
): Refusal {
	return new Refusal(TOO_LONG[name](length, limit));
}

const TOO_LONG = {
	headline: (length: number, limit: number) =>
		t`The headline is ${length} characters long; up to ${limit} are possible.`,
	byline: (length: number, limit: number) =>
		t`The byline is ${length} characters long; up to ${limit} are possible.`,
	publisher: (length: number, limit: number) =>
		t`The publisher is ${length} characters long; up to ${limit} are possible.`,
};

function checkText(paragraphs: readonly string[]): void {
	const { length } = toText(paragraphs);
	if (paragraphs.length > MAX_PARAGRAPHS)
		throw new Refusal(
			t`The article has ${paragraphs.length} paragraphs; up to ${MAX_PARAGRAPHS} are possible. Split it into parts and add them one by one.`,
		);
	if (length === 0)
		throw new Refusal(
			t`There is no text in it. Send the article's text with its paragraphs.`,
		);
	if (length < MIN_ARTICLE_CHARACTERS) throw new Refusal(toTooShort(length));
	if (length > MAX_ARTICLE_CHARACTERS)
		throw new Refusal(
			t`The article's text is ${length} characters long; up to ${MAX_ARTICLE_CHARACTERS} are possible. Split it into parts and add them one by one.`,
		);
}

function toTooShort(length: number): Phrase {
	return plural(
		length,
		t`The article's text is only ${length} character long; at least ${MIN_ARTICLE_CHARACTERS} are needed to answer from.`,
		t`The article's text is only ${length} characters long; at least ${MIN_ARTICLE_CHARACTERS} are needed to answer from.`,
	);
}

/** Reads an address as it may be kept, or null if answers can't link to it. */
export function toArticleUrl(text: string): string | null {
	const url = URL.parse(text.trim());
	if (!url || !/^https?:$/u.test(url.protocol)) return null;
	if (url.username || url.password) return null;
	return url.href.length <= MAX_URL_CHARACTERS ? url.href : null;
}
