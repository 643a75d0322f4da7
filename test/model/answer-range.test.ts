import { describe, expect, it } from "vitest";
import { findAnswerRange } from "../../src/model/answer-range.ts";
import type { WordPieces } from "../../src/model/word-pieces.ts";

/** Words of two pieces each, "aabb aabb …", five characters apart. */
function toPieces(count: number): WordPieces {
	const indexes = Array.from({ length: count }, (_, index) => index >> 1);
	return {
		ids: indexes,
		starts: indexes.map((word) => 5 * word),
		ends: indexes.map((word) => 5 * word + 4),
	};
}

/** Nothing speaks for any piece but these. */
function toLogits(count: number, liked: Readonly<Record<number, number>>) {
	return Array.from({ length: count }, (_, index) => liked[index] ?? 0);
}

function find(
	count: number,
	start: Readonly<Record<number, number>>,
	end: Readonly<Record<number, number>>,
) {
	return findAnswerRange(
		{ start: toLogits(count, start), end: toLogits(count, end) },
		toPieces(count),
	);
}

describe("findAnswerRange", () => {
	it("takes the pair with the highest sum, as whole words", () => {
		expect(find(8, { 3: 5, 4: 1 }, { 4: 5 }).answer).toEqual({
			start: 5,
			end: 14,
		});
	});

	it("never takes an end before its start", () => {
		expect(find(8, { 6: 5 }, { 0: 4, 7: 1 }).answer).toEqual({
			start: 15,
			end: 19,
		});
	});

	it("takes ends of 20 pieces apart, and no further", () => {
		const wide = find(40, { 2: 9 }, { 22: 9 });
		expect(wide.answer).toEqual({ start: 5, end: 59 });
		const tooWide = find(40, { 2: 9 }, { 4: 1, 23: 8 });
		expect(tooWide.answer).toEqual({ start: 5, end: 14 });
	});

	it("says how far it stands out among all pairs", () => {
		expect(find(1, {}, {}).answerShare).toBe(1);
		expect(find(2, {}, {}).answerShare).toBeCloseTo(1 / 3);
		expect(find(2, { 0: 1 }, { 0: 1 }).answerShare).toBeCloseTo(
			Math.exp(2) / (Math.exp(2) + Math.exp(1) + 1),
		);
		expect(find(30, { 4: 400 }, { 5: 400 }).answerShare).toBeCloseTo(1);
	});

	it("marks nothing in a passage without words", () => {
		expect(find(0, {}, {})).toEqual({
			answer: { start: 0, end: 0 },
			answerScore: -20,
			answerShare: 0,
		});
	});
});
