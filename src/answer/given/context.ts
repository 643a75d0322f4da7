import { PARAGRAPH_BREAK, toText } from "../../article/article.ts";
import type { Range } from "../../text/range.ts";

/** What stands before and after a quotation in its article, verbatim. */
export interface Context {
	/** From the beginning of the paragraph before; "" if there is nothing. */
	readonly before: string;
	/** To the end of the paragraph after. */
	readonly after: string;
}

/**
 * Finds what stands around a quotation: the rest of its own paragraphs, and the
 * paragraph before and after.
 *
 * @param quoted as offsets into the article's text
 */
export function findContext(
	paragraphs: readonly string[],
	quoted: Range,
): Context {
	const text = toText(paragraphs);
	const own = text.lastIndexOf(PARAGRAPH_BREAK, quoted.start);
	const previous = own < 0 ? -1 : text.lastIndexOf(PARAGRAPH_BREAK, own - 1);
	const from = previous < 0 ? 0 : previous + PARAGRAPH_BREAK.length;
	const ownEnd = text.indexOf(PARAGRAPH_BREAK, quoted.end);
	const next = ownEnd + PARAGRAPH_BREAK.length;
	const nextEnd = ownEnd < 0 ? -1 : text.indexOf(PARAGRAPH_BREAK, next);
	return {
		before: text.slice(from, quoted.start).trim(),
		after: text.slice(quoted.end, nextEnd < 0 ? undefined : nextEnd).trim(),
	};
}
