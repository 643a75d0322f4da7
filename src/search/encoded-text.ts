import type { Range } from "../text/range.ts";

/** The text whose vector stands for a passage. */
export function toEncodedText(
	article: { readonly headline: string; readonly text: string },
	passage: Range,
): string {
	return article.text.slice(passage.start, passage.end);
}
