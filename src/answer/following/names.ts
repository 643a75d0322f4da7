import { fold } from "../../text/words/folding.ts";
import { tokenize } from "../../text/words/tokens.ts";

/**
 * The words that a text writes with a capital wherever they stand, folded:
 * members often type names without.
 */
export function findNames(paragraphs: readonly string[]): ReadonlySet<string> {
	const capital = new Set<string>();
	const small = new Set<string>();
	for (const paragraph of paragraphs)
		for (const { text, start } of tokenize(paragraph)) {
			if (/^\p{Ll}/u.test(text)) small.add(toName(text));
			else if (isInside(paragraph, start)) capital.add(toName(text));
		}
	return capital.difference(small);
}

const toName = (word: string) => fold(word).replace(/'s?$/u, "");

/** Not where a sentence or a quotation may begin. */
function isInside(paragraph: string, start: number): boolean {
	return /[\p{L}\p{N},] $/u.test(
		paragraph.slice(Math.max(0, start - 2), start),
	);
}
