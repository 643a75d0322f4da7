import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toEvenRuns } from "../../../src/article/passages/even-runs.ts";
import type { Piece } from "../../../src/article/passages/pieces.ts";

/** Pieces of these lengths, one character between them. */
function toPieces(lengths: readonly number[]): Piece[] {
	let at = 0;
	return lengths.map((length) => {
		const start = at;
		at = start + length + 1;
		const end = start + length;
		return { start, end, startsInside: false, endsInside: false };
	});
}

const lengthsOf = (pieces: readonly Piece[]) =>
	pieces.map(({ start, end }) => end - start);

describe("toEvenRuns", () => {
	it.each([
		["puts all into one run if they fit", [3, 3, 3], [11]],
		["makes as few runs as possible", [6, 6, 6, 6], [13, 13]],
		["evens the runs out", [5, 5, 5, 5], [11, 11]],
		["moves a short piece to the shorter side", [9, 9, 2], [9, 12]],
		["keeps pieces apart that fit with none", [20, 20], [20, 20]],
		["makes no runs of no pieces", [], []],
	])("%s", (_, lengths, runs) => {
		expect(lengthsOf(toEvenRuns(toPieces(lengths), 20))).toEqual(runs);
	});

	it("keeps where a run's sentence began and goes on", () => {
		const pieces = [
			{ start: 0, end: 8, startsInside: false, endsInside: true },
			{ start: 9, end: 15, startsInside: true, endsInside: false },
			{ start: 16, end: 20, startsInside: false, endsInside: true },
		];
		expect(toEvenRuns(pieces, 12)).toEqual([
			{ start: 0, end: 8, startsInside: false, endsInside: true },
			{ start: 9, end: 20, startsInside: true, endsInside: true },
		]);
	});

	it("keeps all pieces in order, within the limit, in the fewest runs", () => {
		const lengths = fc.array(fc.integer({ min: 1, max: 30 }), {
			maxLength: 12,
		});
		fc.assert(
			fc.property(lengths, (lengths) => {
				const pieces = toPieces(lengths);
				const runs = toEvenRuns(pieces, 30);
				expect(runs.length).toBe(countGreedily(pieces, 30));
				expect(runs[0]?.start).toBe(pieces[0]?.start);
				expect(runs.at(-1)?.end).toBe(pieces.at(-1)?.end);
				runs.forEach((run, index) => {
					expect(run.end - run.start).toBeLessThanOrEqual(30);
					const before = runs[index - 1];
					if (before) expect(run.start).toBe(before.end + 1);
				});
			}),
		);
	});
});

/** Filling each run to the brim gives the fewest, if not the evenest. */
function countGreedily(pieces: readonly Piece[], limit: number): number {
	let runs = 0;
	let start = Number.NEGATIVE_INFINITY;
	for (const piece of pieces) {
		if (piece.end - start <= limit) continue;
		runs++;
		start = piece.start;
	}
	return runs;
}
