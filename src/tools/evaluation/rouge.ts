/** Precision and recall of words, pairs of words or sequences, as their F1. */
export interface Rouge {
	readonly rouge1: number;
	readonly rouge2: number;
	readonly rougeL: number;
}

/**
 * Measures how many words a summary shares with one that somebody wrote:
 * single words, pairs of words, and the longest sequence in the same order
 * (C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004).
 *
 * It reckons as Python's rouge-score 0.1.2 does without its stemmer; so any
 * character but a to z and a digit parts words.
 *
 * @returns from 0 to 1
 */
export function measureRouge(reference: string, summary: string): Rouge {
	const [right, given] = [toWords(reference), toWords(summary)];
	return {
		rouge1: toOverlap(right, given),
		rouge2: toOverlap(toPairs(right), toPairs(given)),
		rougeL: toF1(toCommonLength(right, given), right.length, given.length),
	};
}

function toWords(text: string): string[] {
	return text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
}

function toPairs(words: readonly string[]): string[] {
	return words.slice(1).map((word, before) => `${words[before]} ${word}`);
}

function toOverlap(right: readonly string[], given: readonly string[]): number {
	const left = toCounts(right);
	let shared = 0;
	for (const [gram, count] of toCounts(given))
		shared += Math.min(count, left.get(gram) ?? 0);
	return toF1(shared, right.length, given.length);
}

function toCounts(grams: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
	return counts;
}

/** The length of the longest common subsequence. */
function toCommonLength(
	right: readonly string[],
	given: readonly string[],
): number {
	let above = new Array<number>(given.length + 1).fill(0);
	for (const word of right) {
		const row = [0];
		given.forEach((other, at) => {
			const [corner = 0, top = 0] = above.slice(at, at + 2);
			row.push(other === word ? corner + 1 : Math.max(top, row[at] ?? 0));
		});
		above = row;
	}
	return above.at(-1) ?? 0;
}

/** The harmonic mean of precision and recall. */
function toF1(shared: number, right: number, given: number): number {
	return shared === 0 ? 0 : (2 * shared) / (right + given);
}
