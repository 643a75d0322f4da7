import type { Segment } from "../segments/segment.ts";

/** Shorter terms begin like too many others. */
const MIN_BEGINNING = 5;

/** So much at a term's end may be different. */
const MAX_ENDING = 2;

/** So much longer or shorter a variant may be. */
const MAX_DIFFERENCE = 4;

/** More are a sign of a beginning that says little. */
const MAX_VARIANTS = 20;

/**
 * Finds terms that begin like one and so may be another form of its word, which
 * the stemmer keeps apart: "diplomat" and "diplomaci".
 */
export function findVariants(
	term: string,
	segments: readonly Segment[],
): string[] {
	if (term.length < MIN_BEGINNING) return [];
	const beginning = term.slice(
		0,
		Math.max(MIN_BEGINNING, term.length - MAX_ENDING),
	);
	const variants = new Set<string>();
	for (const { dictionary } of segments)
		for (const variant of dictionary.startingWith(beginning))
			if (Math.abs(variant.length - term.length) <= MAX_DIFFERENCE)
				variants.add(variant);
	variants.delete(term);
	return [...variants].sort().slice(0, MAX_VARIANTS);
}
