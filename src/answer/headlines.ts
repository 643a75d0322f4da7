import { fold } from "../text/terms.ts";
import { tokenize } from "../text/tokens.ts";

/**
 * Finds the articles whose headlines have every typed word, or its beginning,
 * anywhere; case and diacritics don't matter. All are found by nothing typed.
 */
export function findByHeadline<Entry extends { readonly headline: string }>(
	entries: readonly Entry[],
	typed: string,
): Entry[] {
	const wanted = toWords(typed);
	return entries.filter(({ headline }) => {
		const words = toWords(headline);
		return wanted.every((start) =>
			words.some((word) => word.startsWith(start)),
		);
	});
}

/** Says whether two headlines are the same but for case and punctuation. */
export function isSameHeadline(one: string, other: string): boolean {
	return toWords(one).join(" ") === toWords(other).join(" ");
}

function toWords(text: string): string[] {
	return tokenize(text).map((token) => fold(token.text));
}
