import { fold } from "../../text/words/folding.ts";
import { tokenize } from "../../text/words/tokens.ts";

/**
 * Finds the articles whose headlines have every typed word, or its beginning,
 * anywhere; case and diacritics don't matter. All are found by nothing typed.
 * The first `limit` of them are enough for a list.
 */
export function findByHeadline<Entry extends { readonly headline: string }>(
	entries: readonly Entry[],
	typed: string,
	limit = Number.POSITIVE_INFINITY,
): Entry[] {
	const wanted = toWords(typed);
	const found: Entry[] = [];
	for (const entry of entries) {
		if (found.length >= limit) break;
		if (hasWords(entry.headline, wanted)) found.push(entry);
	}
	return found;
}

/** Looks at the letters first: to cut ten thousand headlines would take long. */
function hasWords(headline: string, wanted: readonly string[]): boolean {
	const letters = fold(headline);
	if (!wanted.every((start) => letters.includes(start))) return false;
	const words = toWords(headline);
	return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

/** Whether a text has every typed word, or its beginning, anywhere. */
export function hasTypedWords(text: string, typed: string): boolean {
	return hasWords(text, toWords(typed));
}

/** Says whether two headlines are the same but for case and punctuation. */
export function isSameHeadline(one: string, other: string): boolean {
	return toWords(one).join(" ") === toWords(other).join(" ");
}

function toWords(text: string): string[] {
	return tokenize(text).map((token) => fold(token.text));
}
