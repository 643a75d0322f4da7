/** What is known of an article besides its text. */
export interface ArticleDetails {
	readonly headline: string;
	/** Who wrote it, as printed, without "By": `"Alice Brooker"`. */
	readonly byline: string | null;
	readonly publisher: string | null;
	/** Where it was published: an absolute http or https address. */
	readonly url: string | null;
	/** The day it was published, `YYYY-MM-DD`. */
	readonly publishedAt: string | null;
	readonly tags: readonly string[];
}

/**
 * One news story as a moderator adds it.
 *
 * Its paragraphs hold the story alone: no headline, byline, dateline, caption
 * or cookie banner. No paragraph is empty or holds a line break.
 */
export interface Article extends ArticleDetails {
	readonly paragraphs: readonly string[];
}

/** Between two paragraphs in an article's text. */
export const PARAGRAPH_BREAK = "\n\n";

/**
 * The text that passages and citations point into: the paragraphs, parted by
 * a blank line. All offsets are UTF-16 offsets into it.
 */
export function toText(paragraphs: readonly string[]): string {
	return paragraphs.join(PARAGRAPH_BREAK);
}

/** The paragraph, from 1, in which an offset into an article's text lies. */
export function toParagraphNumber(
	paragraphs: readonly string[],
	offset: number,
): number {
	let end = 0;
	const at = paragraphs.findIndex((paragraph) => {
		end += paragraph.length + PARAGRAPH_BREAK.length;
		return offset < end;
	});
	return at < 0 ? paragraphs.length : at + 1;
}
