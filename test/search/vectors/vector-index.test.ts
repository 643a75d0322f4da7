import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Extent } from "../../../src/search/candidate.ts";
import { MAX_PRODUCTS } from "../../../src/search/vectors/code-memory.ts";
import { toCodes } from "../../../src/search/vectors/vector-codes.ts";
import { VectorIndex } from "../../../src/search/vectors/vector-index.ts";
import { toNear, toProduct, toVector } from "../vectors.ts";

const question = toVector(99);

/** Puts in an article whose passages are at these distances of the question. */
function put(index: VectorIndex, article: number, ...distances: number[]) {
	const vectors = distances.map((distance, number) =>
		toNear(question, 100 * article + number, distance),
	);
	index.put(article, 1, toCodes(vectors));
}

async function find(index: VectorIndex, limit = 10, extent?: Extent) {
	const matches = await index.search(question, limit, extent);
	return matches.map(({ article, number }) => `${article}/${number}`);
}

describe("searching", () => {
	it("finds the closest passages first, of all articles or of one", async () => {
		const index = new VectorIndex();
		put(index, 1, 3, 0.5, 2);
		put(index, 2, 1, 0);
		expect(await find(index)).toEqual(["2/1", "1/1", "2/0", "1/2", "1/0"]);
		expect(await find(index, 2)).toEqual(["2/1", "1/1"]);
		expect(await find(index, 2, 1)).toEqual(["1/1", "1/2", "1/0"]);
		expect(await find(index, 2, 3)).toEqual([]);
	});

	it("finds the closest of some articles, however many of others are closer", async () => {
		const index = new VectorIndex();
		put(index, 1, 3, 2, 1);
		put(index, 2, ...Array.from({ length: 1_100 }, () => 0));
		put(index, 3, 1.5, 4);
		const found = await find(index, 3, new Set([1, 3, 9]));
		expect(found).toEqual(["1/2", "3/0", "1/1"]);
		expect(await find(index, 3, new Set())).toEqual([]);
	});

	it("says how close, in cosine", async () => {
		const index = new VectorIndex();
		put(index, 1, 0);
		index.put(2, 7, toCodes([question.map((number) => -number)]));
		const [same, opposite] = await index.search(question, 10);
		expect(same).toMatchObject({ article: 1, revision: 1, number: 0 });
		expect(same?.cosine).toBeCloseTo(1, 4);
		expect(opposite).toMatchObject({ article: 2, revision: 7 });
		expect(opposite?.cosine).toBeCloseTo(-1, 4);
	});

	it("puts the newer article first where passages are alike", async () => {
		const index = new VectorIndex();
		const codes = toCodes([question, question]);
		for (const article of [2, 3, 1]) index.put(article, 1, codes);
		expect(await find(index)).toEqual([
			"3/0",
			"3/1",
			"2/0",
			"2/1",
			"1/0",
			"1/1",
		]);
	});

	it("finds nothing in nothing", async () => {
		expect(await find(new VectorIndex())).toEqual([]);
		expect(new VectorIndex().bytes).toBe(0);
	});
});

describe("measuring", () => {
	it("gives the cosines that searching would, in the order of the spots", async () => {
		const index = new VectorIndex();
		put(index, 1, 3, 0.5, 2);
		put(index, 2, 1, 0);
		const matches = await index.search(question, 10);
		const spots = matches.toReversed();
		expect(index.measure(question, spots)).toEqual(
			spots.map(({ cosine }) => cosine),
		);
		expect(index.measure(question, [])).toEqual([]);
	});

	it("gives null where there is no such passage, article or revision", () => {
		const index = new VectorIndex();
		const spot = { article: 1, revision: 1, number: 0 };
		expect(index.measure(question, [spot])).toEqual([null]);
		put(index, 1, 0, 0);
		const others = [
			{ ...spot, number: 2 },
			{ ...spot, article: 2 },
			{ ...spot, revision: 2 },
		];
		expect(index.measure(question, [spot, ...others])).toEqual([
			expect.closeTo(1, 4),
			null,
			null,
			null,
		]);
		index.remove(1);
		expect(index.measure(question, [spot])).toEqual([null]);
	});
});

const COUNT = 3000;
const QUESTIONS = 30;

describe.each([
	["far from each other", (seed: number) => toVector(seed)],
	[
		"in thirty groups",
		(seed: number) => toNear(toVector(seed % 30), seed + 1000, 1),
	],
])("of passages %s", (_, make) => {
	it("the closest twenty are the very ones, but for one in a hundred", async () => {
		const vectors = Array.from({ length: COUNT }, (_, at) => make(at));
		const index = new VectorIndex();
		vectors.forEach((vector, at) => {
			index.put(at + 1, 1, toCodes([vector]));
		});
		let found = 0;
		for (let number = 0; number < QUESTIONS; number++) {
			const asked = toNear(make(5000 + number), 9000 + number, 1);
			const cosines = vectors.map((vector) => toProduct(vector, asked));
			const limit = cosines.toSorted((a, b) => b - a)[19] as number;
			for (const match of await index.search(asked, 20))
				if ((cosines[match.article - 1] as number) >= limit) found++;
		}
		expect(found / (QUESTIONS * 20)).toBeGreaterThan(0.99);
	});
});

const change = fc.record({
	article: fc.integer({ min: 1, max: 8 }),
	revision: fc.integer({ min: 1, max: 3 }),
	/** None: it is removed. */
	passages: fc.option(
		fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 6 }),
	),
});

describe("changes", () => {
	it("leave what a map would hold, whatever they are", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(change, { maxLength: 40 }), async (changes) => {
				const index = new VectorIndex();
				const map = new Map<number, { revision: number; seeds: number[] }>();
				for (const { article, revision, passages } of changes) {
					if (passages) {
						index.put(article, revision, toCodes(passages.map(toVector)));
						map.set(article, { revision, seeds: passages });
					} else {
						index.remove(article);
						map.delete(article);
					}
				}
				const matches = await index.search(question, 1000);
				const expected = [...map].flatMap(([article, { revision, seeds }]) =>
					seeds.map((seed, number) => ({ article, revision, number, seed })),
				);
				expect(matches).toHaveLength(expected.length);
				expect(index.passages).toBe(expected.length);
				for (const { seed, ...place } of expected) {
					const match = matches.find(
						(one) =>
							one.article === place.article && one.number === place.number,
					);
					expect(match).toMatchObject(place);
					expect(match?.cosine).toBeCloseTo(
						toProduct(toVector(seed), question),
						2,
					);
					expect(index.has(place.article, place.revision)).toBe(true);
					expect(index.has(place.article, place.revision + 1)).toBe(false);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("use the room of what was removed again", () => {
		const index = new VectorIndex();
		for (let article = 1; article <= 50; article++)
			index.put(
				article,
				1,
				toCodes(Array.from({ length: 30 }, () => question)),
			);
		const { bytes } = index;
		for (let round = 2; round < 20; round++)
			for (let article = 1; article <= 50; article++)
				index.put(
					article,
					round,
					toCodes(Array.from({ length: 30 }, () => question)),
				);
		expect(index.passages).toBe(1500);
		expect(index.bytes).toBe(bytes);
	});

	it.each([0, 1, 2, 3])(
		"hold when they come while the index is searched, %i steps after its beginning",
		async (steps) => {
			const index = new VectorIndex();
			put(index, 10, 0, 0.2);
			for (let article = 1; article <= 5; article++)
				put(index, article, ...new Array(MAX_PRODUCTS).fill(5));
			const searching = index.search(question, 5);
			for (let step = 0; step < steps; step++) await Promise.resolve();
			put(index, 10, 9, 9);
			for (const { article, cosine } of await searching)
				if (article === 10) expect(cosine).toBeLessThan(0.5);
		},
	);

	it("of the question, too: two may be asked at once", async () => {
		const index = new VectorIndex();
		for (let article = 1; article <= 3; article++)
			put(index, article, ...new Array(MAX_PRODUCTS).fill(article));
		const alone = [];
		for (const seed of [1, 2])
			alone.push(await index.search(toVector(seed), 50));
		const together = [1, 2].map((seed) => index.search(toVector(seed), 50));
		expect(await Promise.all(together)).toEqual(alone);
	});
});

it("says how much memory it takes: about 400 bytes a passage", () => {
	const index = new VectorIndex();
	const codes = toCodes(Array.from({ length: 1000 }, () => question));
	for (let article = 1; article <= 10; article++) index.put(article, 1, codes);
	const perPassage = index.bytes / index.passages;
	expect(perPassage).toBeGreaterThan(396);
	expect(perPassage).toBeLessThan(396 * 1.15);
});
