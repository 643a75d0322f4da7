import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredArticle } from "../../../src/library/stored-article.ts";
import { indexArticle } from "../../../src/search/segments/indexing.ts";
import { SegmentBuilder } from "../../../src/search/segments/segment-builder.ts";
import { WordIndex } from "../../../src/search/words/word-index.ts";
import { Slices } from "../../../src/slices.ts";
import { nastyParagraph } from "../../nasty-text.ts";

const WORDS = ["harbour", "ferry", "goat", "who", "the", "census", "diplomat"];

const paragraph = fc.oneof(
	fc
		.array(fc.constantFrom(...WORDS, "diplomacy", "left"), {
			minLength: 8,
			maxLength: 30,
		})
		.map((words) => `${words.join(" ")}.`),
	nastyParagraph(200),
);

const articles = fc.array(
	fc.record({
		headline: fc.constantFrom("Harbour", "Goats and ferries", "!"),
		paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
	}),
	{ minLength: 1, maxLength: 20 },
);

const question = fc
	.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
	.map((words) => words.join(" "));

function toStored(
	parts: Pick<StoredArticle, "headline" | "paragraphs">,
	at: number,
): StoredArticle {
	return {
		id: at + 1,
		revision: 1,
		state: "live",
		isExample: false,
		addedAt: "2025-07-08T00:00:00.000Z",
		textHash: "0123456789abcdef".repeat(4),
		byline: null,
		publisher: null,
		url: null,
		publishedAt: null,
		tags: [],
		...parts,
	};
}

async function addOneByOne(stored: readonly StoredArticle[]) {
	const index = new WordIndex();
	for (const article of stored) await index.add(article);
	return index;
}

async function addAtOnce(stored: readonly StoredArticle[]) {
	const builder = new SegmentBuilder();
	for (const article of stored)
		await indexArticle(article, builder, new Slices());
	const index = new WordIndex();
	index.addSegment(await builder.build());
	return index;
}

const search = (index: WordIndex, question: string, article?: number) =>
	index.search(question, article).map(({ score, coverage, ...candidate }) => ({
		...candidate,
		score: score.toFixed(3),
		coverage: coverage.toFixed(3),
	}));

describe("segments", () => {
	it("make no difference to what is found, however many there are", async () => {
		await fc.assert(
			fc.asyncProperty(articles, question, async (parts, question) => {
				const stored = parts.map(toStored);
				const one = await addAtOnce(stored);
				const many = await addOneByOne(stored);
				expect(one.segments).toHaveLength(1);
				expect(many.segments).toHaveLength(stored.length);
				expect(search(many, question)).toEqual(search(one, question));
				expect(search(many, question, 1)).toEqual(search(one, question, 1));
				await many.merge();
				expect(search(many, question)).toEqual(search(one, question));
			}),
		);
	});

	const MANY = Array.from({ length: 8 }, (_, at) =>
		toStored({ headline: "Ferry", paragraphs: [`The goat ${at} left.`] }, at),
	);

	it("become one when there are eight of a size", async () => {
		const index = await addOneByOne(MANY);
		await index.merge();
		expect(index.segments).toHaveLength(1);
	});

	it("don't bring back what is removed while they are merged", async () => {
		const index = await addOneByOne(MANY);
		const merging = index.merge();
		index.remove(3);
		await merging;
		expect(search(index, "goat").map(({ article }) => article)).toEqual([
			8, 7, 6, 5, 4, 2, 1,
		]);
	});

	it("don't bring back what is replaced while they are merged", async () => {
		const index = await addOneByOne(MANY);
		const merging = index.merge();
		const paragraphs = ["A submarine has taken its place."];
		await index.add({ ...(MANY[2] as StoredArticle), paragraphs, revision: 2 });
		await merging;
		expect(search(index, "submarine")).toMatchObject([{ revision: 2 }]);
		expect(search(index, "goat", 3)).toMatchObject([{ revision: 2 }]);
		expect(search(index, "goat")).toHaveLength(7);
	});

	it("that are mostly removed are made anew without the removed", async () => {
		const index = await addAtOnce(MANY);
		for (const { id } of MANY.slice(0, 6)) index.remove(id);
		const before = index.bytes;
		await index.merge();
		expect(index.bytes).toBeLessThan(before);
		expect(search(index, "goat").map(({ article }) => article)).toEqual([8, 7]);
	});
});
