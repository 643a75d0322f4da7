import type { Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";

/** The text whose vector stands for a passage. */
export function toEncodedText(
	article: { readonly headline: string; readonly text: string },
	passage: Range,
): string {
	return article.text.slice(passage.start, passage.end);
}

/** So many sentences of a passage have vectors, the first ones. */
export const MAX_ENCODED_SENTENCES = 32;

/**
 * The sentences of a passage that are encoded, too; none if it is only one
 * sentence, because its own vector stands for that.
 */
export function toEncodedSentences(passage: string): string[] {
	const sentences = splitSentences(passage);
	if (sentences.length < 2) return [];
	return sentences
		.slice(0, MAX_ENCODED_SENTENCES)
		.map(({ start, end }) => passage.slice(start, end));
}
