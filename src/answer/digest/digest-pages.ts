import type { DatedEntry, Digest, StoryPart } from "./digest.ts";

/** With a sentence each, so many fit into a message. */
export const ARTICLES_PER_PAGE = 6;

/** A part of a story before its articles are read. */
export interface UnreadPart extends Omit<StoryPart, "entries"> {
	readonly entries: readonly DatedEntry[];
}

/** How many pages a digest has. */
export function countPages({ articles }: Pick<Digest, "articles">): number {
	return Math.ceil(articles / ARTICLES_PER_PAGE);
}

/** What stands on a page: parts of stories, none of them empty. */
export function toPageParts(
	{ stories }: Pick<Digest, "stories">,
	page: number,
): UnreadPart[] {
	const [from, to] = [page * ARTICLES_PER_PAGE, (page + 1) * ARTICLES_PER_PAGE];
	let passed = 0;
	return stories.flatMap((story) => {
		const start = passed;
		passed += story.length;
		const entries = story.slice(
			Math.max(0, from - start),
			Math.max(0, to - start),
		);
		if (entries.length === 0) return [];
		return [{ total: story.length, isContinued: start < from, entries }];
	});
}
