import type { Segment } from "../segments/segment.ts";

/** A shorter term is like too many others. */
const MIN_CHARACTERS = 5;

/** From here on, two slips are forgiven. */
const MIN_CHARACTERS_FOR_TWO = 8;

const MAX_SIMILAR = 5;

/**
 * Finds the terms that somebody may have meant by one that stands nowhere: the
 * same first letter, and a letter or two added, left out, mistaken or swapped.
 *
 * @returns only those with the fewest slips, the most frequent first
 */
export function findSimilar(
	term: string,
	segments: readonly Segment[],
): string[] {
	if (term.length < MIN_CHARACTERS || /\p{N}/u.test(term)) return [];
	const slips = term.length < MIN_CHARACTERS_FOR_TWO ? 1 : 2;
	const found = new Map<string, number>();
	for (const { dictionary } of segments)
		for (const other of dictionary.withLength(
			term.charAt(0),
			term.length - slips,
			term.length + slips,
		)) {
			const distance = found.get(other) ?? toDistance(term, other);
			if (distance <= slips) found.set(other, distance);
		}
	const least = Math.min(...found.values());
	const frequency = (other: string) =>
		segments.reduce((sum, one) => sum + one.countPassagesWith(other), 0);
	return [...found]
		.filter(([, distance]) => distance === least)
		.map(([other]) => other)
		.sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1))
		.slice(0, MAX_SIMILAR);
}

/**
 * How many letters are added, left out, mistaken or swapped with the next
 * (optimal string alignment, Damerau 1964).
 */
export function toDistance(first: string, second: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: second.length + 1 }, (_, at) => at);
	for (let row = 1; row <= first.length; row++) {
		const next = [row];
		for (let column = 1; column <= second.length; column++) {
			const isSame = first[row - 1] === second[column - 1];
			const isSwapped =
				row > 1 &&
				column > 1 &&
				first[row - 1] === second[column - 2] &&
				first[row - 2] === second[column - 1];
			next[column] = Math.min(
				(last[column] as number) + 1,
				(next[column - 1] as number) + 1,
				(last[column - 1] as number) + (isSame ? 0 : 1),
				isSwapped ? (beforeLast[column - 2] as number) + 1 : Number.MAX_VALUE,
			);
		}
		beforeLast = last;
		last = next;
	}
	return last[second.length] as number;
}
