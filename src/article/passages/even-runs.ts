import type { Piece } from "./pieces.ts";

interface Best {
	readonly cost: number;
	readonly from: number;
}

/**
 * Puts pieces together into runs of at most `limit` characters, as few and as
 * even as possible: the cheapest of all ways, by dynamic programming.
 */
export function toEvenRuns(pieces: readonly Piece[], limit: number): Piece[] {
	const best: Best[] = [{ cost: 0, from: 0 }];
	while (best.length <= pieces.length) best.push(toBest(pieces, best, limit));
	const runs: Piece[] = [];
	for (let to = pieces.length; to > 0; to = best[to]?.from ?? 0)
		runs.unshift(toRun(pieces, best[to]?.from ?? 0, to));
	return runs;
}

/** The cheapest way to end a run after as many pieces as `best` has ways. */
function toBest(
	pieces: readonly Piece[],
	best: readonly Best[],
	limit: number,
): Best {
	const to = best.length;
	let end: Best = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
	for (let from = to - 1; from >= 0; from--) {
		const length = toEnd(pieces, to) - toStart(pieces, from);
		if (length > limit) break;
		const cost = (best[from]?.cost ?? 0) + toCost(length, limit);
		if (cost < end.cost) end = { cost, from };
	}
	return end;
}

/** A fixed cost for each run keeps them few; the square keeps them even. */
function toCost(length: number, limit: number): number {
	return 1 + (length / limit) ** 2;
}

function toStart(pieces: readonly Piece[], from: number): number {
	return pieces[from]?.start ?? 0;
}

function toEnd(pieces: readonly Piece[], to: number): number {
	return pieces[to - 1]?.end ?? 0;
}

function toRun(pieces: readonly Piece[], from: number, to: number): Piece {
	const first = pieces[from] as Piece;
	const last = pieces[to - 1] as Piece;
	return { ...first, end: last.end, endsInside: last.endsInside };
}
