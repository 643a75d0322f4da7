import type { ArticleEntry } from "../../library/stored-article.ts";

/** Which articles a digest is of; null: whichever. */
export interface DigestFilter {
	/** From this day on: that of publication, else of being added. */
	readonly since: string | null;
	/** Added from a moment on and before another: ISO 8601, UTC. */
	readonly added: { readonly after: string; readonly until: string } | null;
	/** As it is written in the articles. */
	readonly tag: string | null;
}

/** An article with the day that counts, in the server's time zone. */
export interface DatedEntry {
	readonly entry: ArticleEntry;
	/** `YYYY-MM-DD` */
	readonly day: string;
}

/** Articles about the same events, the newest first; at least one. */
export type Story = readonly DatedEntry[];

/** One line for each of many articles, by story. */
export interface Digest {
	readonly filter: DigestFilter;
	/** The most covered first, then the newest. */
	readonly stories: readonly Story[];
	readonly articles: number;
	/** So many more were found than are shown. */
	readonly omitted: number;
	/** What there is instead, if nothing was found: the newest with the tag. */
	readonly newest: DatedEntry | null;
	/** Where it was made: `YYYY-MM-DD`. */
	readonly today: string;
}

/** An article and its own sentence that says most. */
export interface DigestEntry extends DatedEntry {
	readonly line: string;
	/** Where that stands, counted from 1. */
	readonly paragraph: number;
	readonly url: string | null;
}

/** The part of a story that stands on one page. */
export interface StoryPart {
	/** All its articles, on whichever page. */
	readonly total: number;
	/** It began on the page before. */
	readonly isContinued: boolean;
	readonly entries: readonly DigestEntry[];
}

/** All of a digest, read. */
export interface WholeDigest {
	readonly digest: Digest;
	/** Every story, whole. */
	readonly parts: readonly StoryPart[];
	/** By which the server's days begin. */
	readonly timeZone: string;
}

export interface DigestPage {
	readonly digest: Digest;
	/** From 0. */
	readonly page: number;
	readonly pages: number;
	readonly parts: readonly StoryPart[];
}
