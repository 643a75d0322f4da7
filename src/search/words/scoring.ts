/**
 * How BM25+ counts a term that stands several times in a passage, and how much
 * a longer passage is worth less (Lv and Zhai, 2011).
 */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.7;
const LEAST = 0.5;

/** The inverse document frequency of BM25; a term of no passage is as rare as one of one. */
export function toRarity(passagesWith: number, passages: number): number {
	const found = Math.max(1, passagesWith);
	return Math.log(1 + Math.max(0, passages - found + 0.5) / (found + 0.5));
}

/** How much a term that stands so often counts, before its rarity. */
export function toFrequencyScore(
	count: number,
	length: number,
	averageLength: number,
): number {
	const norm = 1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / averageLength;
	return LEAST + (count * (SATURATION + 1)) / (count + SATURATION * norm);
}

/**
 * What counts besides a passage's own words, as shares of what those count.
 * Measured with `npm run evaluate`.
 */
export const WEIGHTS = {
	/** A question's word in the headline. */
	headline: 1,
	/** A word's score in the passages before and after, together. */
	neighbours: 0.05,
	/** What says the same as the question's words. */
	equivalent: 0.9,
	/** A word that begins like the question's word, which the passage lacks. */
	variant: 0.55,
	/** A word that differs by a slip from the question's word, which stands nowhere. */
	similar: 0.3,
	/** A stop word: "who", "when", "after" do tell passages apart, a little. */
	stopWord: 0.55,
	/** Two words that stand side by side in the question, too. */
	pair: 0.4,
} as const;
