import type { Slices } from "../../slices.ts";

/** Where the same thing stands in two lists. */
export type Pair = readonly [before: number, after: number];

/** As many as two articles of 2,000 paragraphs have; 8 MB for a moment. */
const MAX_CELLS = 2_001 ** 2;

/** So many are filled at a stretch. */
const CELLS_PER_PAUSE = 100_000;

/**
 * Finds what two lists have in common in the same order, as much as possible:
 * the longest common subsequence, by dynamic programming between the first and
 * the last difference.
 *
 * Where that would be more than `MAX_CELLS`, only what is the same at the
 * beginning and at the end is found.
 */
export async function findCommonOrder<Thing>(
	before: readonly Thing[],
	after: readonly Thing[],
	slices: Slices,
): Promise<Pair[]> {
	const start = countSame(before, after);
	const end = countSameAtEnd(before.slice(start), after.slice(start));
	const toNumber = numberThings<Thing>();
	const middle = await findInMiddle(
		Int32Array.from(before.slice(start, before.length - end), toNumber),
		Int32Array.from(after.slice(start, after.length - end), toNumber),
		slices,
	);
	return [
		...toPairs(0, 0, start),
		...middle.map(([b, a]): Pair => [b + start, a + start]),
		...toPairs(before.length - end, after.length - end, end),
	];
}

function countSame<Thing>(a: readonly Thing[], b: readonly Thing[]): number {
	const end = Math.min(a.length, b.length);
	let count = 0;
	while (count < end && a[count] === b[count]) count++;
	return count;
}

function countSameAtEnd<Thing>(
	a: readonly Thing[],
	b: readonly Thing[],
): number {
	return countSame(a.toReversed(), b.toReversed());
}

function toPairs(before: number, after: number, length: number): Pair[] {
	return Array.from({ length }, (_, index) => [before + index, after + index]);
}

/** The same number for the same thing, because numbers are compared faster. */
function numberThings<Thing>(): (thing: Thing) => number {
	const numbers = new Map<Thing, number>();
	return (thing) => {
		const number = numbers.get(thing) ?? numbers.size;
		numbers.set(thing, number);
		return number;
	};
}

async function findInMiddle(
	before: Int32Array,
	after: Int32Array,
	slices: Slices,
): Promise<Pair[]> {
	const width = after.length + 1;
	if (before.length === 0 || after.length === 0) return [];
	if ((before.length + 1) * width > MAX_CELLS) return [];
	const lengths = new Uint16Array((before.length + 1) * width);
	const rowsPerPause = Math.ceil(CELLS_PER_PAUSE / width);
	for (let row = before.length - 1; row >= 0; row--) {
		if (row % rowsPerPause === 0) await slices.pause();
		fillRow(lengths, row, before[row] as number, after);
	}
	return readPairs(lengths, before, after);
}

/** The longest that is common from this row and each column on. */
function fillRow(
	lengths: Uint16Array,
	row: number,
	thing: number,
	after: Int32Array,
): void {
	const width = after.length + 1;
	const from = row * width;
	for (let column = after.length - 1; column >= 0; column--) {
		const at = from + column;
		const right = lengths[at + 1] as number;
		const below = lengths[at + width] as number;
		lengths[at] =
			thing === after[column]
				? (lengths[at + width + 1] as number) + 1
				: Math.max(right, below);
	}
}

function readPairs(
	lengths: Uint16Array,
	before: Int32Array,
	after: Int32Array,
): Pair[] {
	const width = after.length + 1;
	const pairs: Pair[] = [];
	let [row, column] = [0, 0];
	while (row < before.length && column < after.length) {
		const at = row * width + column;
		if (before[row] === after[column]) pairs.push([row++, column++]);
		else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) row++;
		else column++;
	}
	return pairs;
}
