const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Keys that stand above each other stand half a key apart. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** How much less likely a slip is, as logarithms. */
const COST = { first: 1, far: 1, stray: 0.5, leftOut: 0.3 } as const;

/**
 * Lists what a word may be a slip for: a letter was added, left out, mistaken
 * for another, or swapped with the next. Each with how likely that slip is, as
 * a logarithm, 0 for the likeliest: keys lie side by side, letters are struck
 * twice or out of turn, and hardly ever is a word's first letter wrong.
 */
export function toSlips(word: string): ReadonlyMap<string, number> {
	const slips = new Map<string, number>();
	const add = (slip: string, cost: number, at: number) => {
		const likelihood = -cost - (at === 0 ? COST.first : 0);
		if (likelihood > (slips.get(slip) ?? Number.NEGATIVE_INFINITY))
			slips.set(slip, likelihood);
	};
	for (let at = 0; at <= word.length; at++) {
		const before = word.slice(0, at);
		const here = word.charAt(at);
		const next = word.charAt(at + 1);
		const after = word.slice(at + 1);
		if (here)
			add(before + after, isStray(word, at) ? COST.stray : COST.far, at);
		if (next) add(before + next + here + after.slice(1), 0, at);
		for (const letter of LETTERS) {
			const isDouble = letter === word.charAt(at - 1);
			add(before + letter + here + after, isDouble ? 0 : COST.leftOut, at);
			if (here)
				add(before + letter + after, isNear(letter, here) ? 0 : COST.far, at);
		}
	}
	slips.delete(word);
	return slips;
}

/** The letter is its neighbour again, or lies beside it. */
function isStray(word: string, at: number): boolean {
	const letter = word.charAt(at);
	return [word.charAt(at - 1), word.charAt(at + 1)].some(
		(neighbour) => neighbour === letter || isNear(neighbour, letter),
	);
}

/** Says whether two keys lie side by side. */
function isNear(first: string, second: string): boolean {
	const [one, other] = [toKey(first), toKey(second)];
	if (!one || !other || first === second) return false;
	return Math.abs(one.row - other.row) <= 1 && Math.abs(one.x - other.x) <= 1;
}

function toKey(letter: string): { row: number; x: number } | null {
	const row = letter ? ROWS.findIndex((keys) => keys.includes(letter)) : -1;
	if (row < 0) return null;
	return { row, x: (ROWS[row] ?? "").indexOf(letter) + row / 2 };
}
