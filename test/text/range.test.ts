import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeRanges, type Range } from "../../src/text/range.ts";

const range = ([start, end]: [number, number]): Range => ({ start, end });

describe("mergeRanges", () => {
	it.each<[string, [number, number][], [number, number][]]>([
		[
			"keeps ranges that are apart",
			[
				[0, 2],
				[4, 6],
			],
			[
				[0, 2],
				[4, 6],
			],
		],
		[
			"joins ranges that overlap",
			[
				[0, 4],
				[2, 6],
			],
			[[0, 6]],
		],
		[
			"joins ranges that touch",
			[
				[0, 2],
				[2, 5],
			],
			[[0, 5]],
		],
		[
			"swallows a range inside another",
			[
				[0, 9],
				[2, 3],
			],
			[[0, 9]],
		],
		[
			"sorts ranges",
			[
				[7, 8],
				[1, 2],
			],
			[
				[1, 2],
				[7, 8],
			],
		],
		[
			"keeps one of two that are the same",
			[
				[1, 3],
				[1, 3],
			],
			[[1, 3]],
		],
		[
			"drops empty ranges",
			[
				[5, 5],
				[1, 1],
			],
			[],
		],
		[
			"drops an empty range before a full one",
			[
				[1, 1],
				[1, 3],
			],
			[[1, 3]],
		],
	])("%s", (_, given, merged) => {
		expect(mergeRanges(given.map(range))).toEqual(merged.map(range));
	});

	it("covers the same places, sorted and apart", () => {
		const place = fc.nat({ max: 40 });
		const ranges = fc
			.tuple(place, place)
			.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
		fc.assert(
			fc.property(fc.array(ranges), (given) => {
				const merged = mergeRanges(given);
				expect(toPlaces(merged)).toEqual(toPlaces(given));
				merged.forEach((range, index) => {
					expect(range.start).toBeLessThan(range.end);
					expect(range.start).toBeGreaterThan(merged[index - 1]?.end ?? -1);
				});
			}),
		);
	});

	it("leaves the ranges that it was given alone", () => {
		const given = [range([3, 5]), range([1, 4])];
		mergeRanges(given);
		expect(given).toEqual([range([3, 5]), range([1, 4])]);
	});
});

function toPlaces(ranges: readonly Range[]): number[] {
	const places = ranges.flatMap(({ start, end }) =>
		Array.from({ length: end - start }, (_, index) => start + index),
	);
	return [...new Set(places)].sort((a, b) => a - b);
}
