import type { Article } from "../article/article.ts";

/** `live` articles answer; `removed` ones can be restored; `erased` have no text. */
export type ArticleState = "live" | "removed" | "erased";

/** An article's newest revision as the library keeps it. */
export interface StoredArticle extends Article {
	/** Unlike any other article's, in whatever server. */
	readonly id: number;
	readonly revision: number;
	readonly state: ArticleState;
	/** It came with the bot. */
	readonly isExample: boolean;
	/** When it was added: ISO 8601, UTC. */
	readonly addedAt: string;
	/** SHA-256 of its text, in hexadecimal. */
	readonly textHash: string;
}

/** What a list shows of an article: all but its text. */
export type ArticleEntry = Omit<StoredArticle, "paragraphs">;

/** What tells an article's text from any other that it had or will have. */
export type LiveArticle = Pick<StoredArticle, "id" | "revision" | "textHash">;

/** One state of an article's text and details. */
export interface Revision extends Article {
	/** From 1. */
	readonly number: number;
	/** ISO 8601, UTC. */
	readonly madeAt: string;
	/** As `Change.actor`, or null if that wasn't kept yet. */
	readonly madeBy: string | null;
}

/** What can be done: to an article, or, `set`, to the server's settings. */
export const CHANGE_ACTIONS = [
	"add",
	"edit",
	"remove",
	"restore",
	"erase",
	"set",
] as const;

/** What a change is of that is of no article. */
export const NO_ARTICLE = 0;

/** Something that was done, by whom and when. */
export interface Change {
	readonly id: number;
	/** The article to which it was done, or `NO_ARTICLE`. */
	readonly article: number;
	readonly action: (typeof CHANGE_ACTIONS)[number];
	/** The revision that an edit made. */
	readonly revision: number | null;
	/** A Discord user's id, `BOT`, `OPERATOR` or `FORMER`. */
	readonly actor: string;
	readonly reason: string | null;
	/** ISO 8601, UTC. */
	readonly at: string;
}

/** A change as the record shows it. */
export interface RecordedChange extends Change {
	/** What the article is called now; null once it is erased. */
	readonly headline: string | null;
}

/** Which changes are looked for; what is left out doesn't matter. */
export interface ChangeFilter {
	readonly article?: number | undefined;
	/** Whoever did it is one of them. */
	readonly actors?: readonly string[] | undefined;
	readonly action?: Change["action"] | undefined;
}

/** An article of which only the record is left. */
export interface ErasedArticle {
	readonly id: number;
	/** ISO 8601, UTC. */
	readonly erasedAt: string;
}

/** Who did what the bot does by itself. */
export const BOT = "bot";

/** Who did what the operator does beside Discord: imports. */
export const OPERATOR = "operator";

/** Who did what somebody did who has been forgotten since. */
export const FORMER = "former";

/** A row of `articles` joined with its newest of `revisions`. */
export interface ArticleRow {
	readonly id: number;
	readonly state: ArticleState;
	readonly is_example: number;
	readonly revision: number;
	readonly added_at: string;
	/** Null once erased. */
	readonly text_hash: string | null;
	readonly headline: string;
	readonly byline: string | null;
	readonly publisher: string | null;
	readonly url: string | null;
	readonly published_at: string | null;
	readonly tags: string;
	readonly paragraphs: string;
}

/** A row of `revisions`. */
export interface RevisionRow
	extends Pick<
		ArticleRow,
		| "headline"
		| "byline"
		| "publisher"
		| "url"
		| "published_at"
		| "tags"
		| "paragraphs"
	> {
	readonly number: number;
	readonly made_at: string;
	readonly made_by: string | null;
}

export function toRevision(row: RevisionRow): Revision {
	return {
		number: row.number,
		madeAt: row.made_at,
		madeBy: row.made_by,
		headline: row.headline,
		byline: row.byline,
		publisher: row.publisher,
		url: row.url,
		publishedAt: row.published_at,
		tags: JSON.parse(row.tags),
		paragraphs: JSON.parse(row.paragraphs),
	};
}

export function toEntry(row: Omit<ArticleRow, "paragraphs">): ArticleEntry {
	return {
		id: row.id,
		revision: row.revision,
		state: row.state,
		isExample: row.is_example === 1,
		addedAt: row.added_at,
		textHash: row.text_hash ?? "",
		headline: row.headline,
		byline: row.byline,
		publisher: row.publisher,
		url: row.url,
		publishedAt: row.published_at,
		tags: JSON.parse(row.tags),
	};
}

export function toStoredArticle(row: ArticleRow): StoredArticle {
	return { ...toEntry(row), paragraphs: JSON.parse(row.paragraphs) };
}
