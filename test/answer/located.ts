import type {
	Located,
	Read,
} from "../../src/answer/answering/close-reading.ts";
import { type Article, toText } from "../../src/article/article.ts";
import { splitPassages } from "../../src/article/passages/passages.ts";
import type { StoredArticle } from "../../src/library/stored-article.ts";
import type { Reading } from "../../src/model/models.ts";
import type { Retrieved } from "../../src/search/retrieval.ts";
import { toReading } from "./stand-in-models.ts";

/** An article as a moderator adds it. */
export function toArticle(
	headline: string,
	...paragraphs: readonly string[]
): Article {
	return {
		headline,
		byline: null,
		publisher: null,
		url: null,
		publishedAt: null,
		tags: [],
		paragraphs,
	};
}

/** An article as the library keeps it. */
export function toStored(
	id: number,
	paragraphs: readonly string[],
	parts: Partial<StoredArticle> = {},
): StoredArticle {
	return {
		...toArticle(`Article ${id}`, ...paragraphs),
		id,
		revision: 1,
		state: "live",
		isExample: false,
		addedAt: "2025-07-08T00:00:00.000Z",
		textHash: "ab".repeat(32),
		...parts,
	};
}

/** A passage of an article, the first being 0, as retrieval proposes it. */
export function toLocated(
	article: StoredArticle,
	number = 0,
	parts: Partial<Retrieved> = {},
): Located {
	const passage = splitPassages(article.paragraphs)[number];
	if (!passage) throw new Error(`article ${article.id} has no such passage`);
	return {
		article,
		text: toText(article.paragraphs).slice(passage.start, passage.end),
		candidate: {
			article: article.id,
			revision: article.revision,
			language: "en",
			passage,
			number,
			score: 0,
			terms: new Map(),
			coverage: 0,
			closeness: null,
			...parts,
		},
	};
}

/** A passage that was read, its weight as told. */
export function toRead(
	located: Located,
	weight: number,
	reading: Partial<Reading> = {},
): Read {
	return { ...located, weight, reading: toReading(reading) };
}

/** Where these words stand in a text. */
export function toRange(text: string, words: string) {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`“${words}” isn't in “${text}”`);
	return { start, end: start + words.length };
}
