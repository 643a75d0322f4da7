import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SentenceVectors } from "../../../src/library/tables/vector-table.ts";
import { measureSentences } from "../../../src/search/vectors/sentence-closeness.ts";
import { toCodes } from "../../../src/search/vectors/vector-codes.ts";
import { toNear, toProduct, toUnit, toVector } from "../vectors.ts";

const question = toVector(99);

/** The vectors of an article, from those of the sentences of each passage. */
function toSentences(
	passages: readonly (readonly Float32Array[])[],
): SentenceVectors {
	return {
		sentences: new Uint8Array(toCodes(passages.flat()).buffer),
		sentenceCounts: Uint8Array.from(passages, ({ length }) => length),
	};
}

/** Articles by id, all of revision 1. */
type Articles = Readonly<Record<number, readonly (readonly Float32Array[])[]>>;

/** Measures spots given as "article/number", and says which articles it read. */
async function measure(articles: Articles, ...names: string[]) {
	const read: number[] = [];
	const spots = names.map((name) => {
		const [article = 0, number = 0] = name.split("/").map(Number);
		return { article, revision: 1, number };
	});
	const cosines = await measureSentences(question, spots, async (article) => {
		read.push(article);
		const passages = articles[article];
		return passages ? toSentences(passages) : null;
	});
	return { cosines, read };
}

describe("how close a passage's sentences are", () => {
	it("is how close the closest is, wherever it stands", async () => {
		const near = toNear(question, 1, 0.5);
		const far = toVector(2);
		const articles = { 1: [[far, near], [near, far], [far]] };
		const { cosines } = await measure(articles, "1/0", "1/1", "1/2");
		const expected = [near, near, far].map((one) => toProduct(one, question));
		cosines.forEach((cosine, at) => {
			expect(cosine).toBeCloseTo(expected[at] as number, 2);
		});
	});

	it("may be below nothing in common", async () => {
		const opposite = question.map((number) => -number);
		const { cosines } = await measure({ 1: [[opposite, opposite]] }, "1/0");
		expect(cosines[0]).toBeCloseTo(-1, 4);
	});

	it("isn't known of a passage that is one sentence, isn't there or isn't encoded", async () => {
		const articles = { 1: [[], [question, question]] };
		const { cosines } = await measure(articles, "1/0", "1/1", "1/2", "2/0");
		expect(cosines).toEqual([null, expect.closeTo(1, 4), null, null]);
	});

	it("takes one reading of each article, whatever the passages' order", async () => {
		const articles = { 1: [[question], []], 2: [[], [question]] };
		const { cosines, read } = await measure(articles, "2/1", "1/0", "2/0");
		expect(read).toEqual([2, 1]);
		expect(cosines).toEqual([expect.closeTo(1, 4), expect.closeTo(1, 4), null]);
		expect((await measure(articles)).read).toEqual([]);
	});

	it("is read of each revision by itself", async () => {
		const read: string[] = [];
		const spots = [1, 2].map((revision) => ({
			article: 7,
			revision,
			number: 0,
		}));
		const cosines = await measureSentences(
			question,
			spots,
			async (article, revision) => {
				read.push(`${article}.${revision}`);
				return revision === 2 ? toSentences([[question]]) : null;
			},
		);
		expect(read).toEqual(["7.1", "7.2"]);
		expect(cosines).toEqual([null, expect.closeTo(1, 4)]);
	});

	it("is the greatest cosine, whatever there is", async () => {
		const seeds = fc.array(fc.array(fc.nat(999), { maxLength: 5 }), {
			maxLength: 5,
		});
		await fc.assert(
			fc.asyncProperty(fc.array(seeds, { maxLength: 4 }), async (made) => {
				const articles = made.map((passages) =>
					passages.map((passage) => passage.map(toVector)),
				);
				const places = articles.flatMap((passages, article) =>
					passages.map((_, number) => [article, number] as const),
				);
				const names = places.map((place) => place.join("/"));
				const { cosines } = await measure({ ...articles }, ...names);
				places.forEach(([article, number], at) => {
					const sentences = articles[article]?.[number] ?? [];
					const all = sentences.map((one) => toProduct(toUnit(one), question));
					expect(cosines[at]).toEqual(
						all.length === 0 ? null : expect.closeTo(Math.max(...all), 2),
					);
				});
			}),
			{ numRuns: 50 },
		);
	});
});
