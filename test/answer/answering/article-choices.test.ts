import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	findMeant,
	toChoice,
} from "../../../src/answer/answering/article-choices.ts";
import { toLocated, toRead, toStored } from "../located.ts";

type Passage = readonly [
	article: number,
	weight: number,
	text?: string | undefined,
];

/** The articles that may be meant; every passage says something else unless told. */
function find(...passages: readonly Passage[]): number[] {
	const read = passages.map(([id, weight, text], at) => {
		const own = `Ferry ${at} left the harbour at noon with forty on board.`;
		const paragraph = text ?? own;
		const located = toLocated(toStored(id, [paragraph]));
		const sentence = { start: 0, end: paragraph.length };
		return { ...toRead(located, weight), sentence, highlights: [] };
	});
	return findMeant(read).map(({ article }) => article.id);
}

describe("findMeant", () => {
	it("finds the articles whose best passages are near each other, the likeliest first", () => {
		expect(find([2, 9], [1, 8], [3, 7], [4, 6.9])).toEqual([2, 1, 3]);
	});

	it("finds an article once, however many of its passages are near", () => {
		expect(find([2, 9], [2, 8.5], [1, 8], [2, 7.5], [1, 7.2])).toEqual([2, 1]);
	});

	const SAME = "Ada Brandt objected to the timetable of the new ferry.";

	it("finds of articles that say the same only the first", () => {
		expect(find([2, 9, SAME], [1, 8.9, SAME])).toEqual([]);
		expect(find([2, 9, SAME], [1, 8.9, SAME], [3, 8])).toEqual([2, 3]);
		expect(find([2, 9, SAME], [1, 8.9, SAME], [1, 8])).toEqual([2, 1]);
	});

	it.each<[string, Passage[]]>([
		["nothing was read", []],
		[
			"one article is far ahead",
			[
				[2, 9],
				[1, 6.9],
			],
		],
		[
			"all that is near stands in one article",
			[
				[2, 9],
				[2, 8],
				[1, 2],
			],
		],
	])("finds none if %s", (_, passages) => {
		expect(find(...passages)).toEqual([]);
	});

	it("never finds a single article, nor one twice", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(
						fc.integer({ min: 1, max: 5 }),
						fc.double({ min: -9, max: 9, noNaN: true }),
						fc.option(fc.constant(SAME), { nil: undefined }),
					),
				),
				(passages) => {
					const sorted = passages.toSorted(([, a], [, b]) => b - a);
					const meant = find(...sorted);
					expect(meant).not.toHaveLength(1);
					expect(new Set(meant).size).toBe(meant.length);
					if (meant.length > 0) expect(meant[0]).toBe(sorted[0]?.[0]);
				},
			),
		);
	});
});

describe("toChoice", () => {
	it("says of an article what tells it from others", () => {
		const parts = {
			headline: "Ferry",
			publisher: "The Quay",
			publishedAt: "2025-07-08",
		};
		const article = toStored(1, ["The ferry left at noon."], parts);
		expect(toChoice(toLocated(article))).toEqual({ article: 1, ...parts });
	});
});
