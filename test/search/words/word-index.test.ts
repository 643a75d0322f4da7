import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { toText } from "../../../src/article/article.ts";
import { splitPassages } from "../../../src/article/passages/passages.ts";
import type { StoredArticle } from "../../../src/library/stored-article.ts";
import type { Candidate, Extent } from "../../../src/search/candidate.ts";
import { WordIndex } from "../../../src/search/words/word-index.ts";
import { nastyParagraph } from "../../nasty-text.ts";

function toArticle(
	id: number,
	parts: Partial<StoredArticle> = {},
): StoredArticle {
	return {
		id,
		revision: id * 10,
		state: "live",
		isExample: false,
		addedAt: "2025-07-08T00:00:00.000Z",
		textHash: "0123456789abcdef".repeat(4),
		headline: "Ferry leaves",
		byline: null,
		publisher: null,
		url: null,
		publishedAt: null,
		tags: [],
		paragraphs: [],
		...parts,
	};
}

const FERRY = toArticle(1, {
	headline: "Last ferry leaves Inchmore",
	paragraphs: [
		"The harbour master, Ada Brandt, objected to the timetable on Friday.",
		"Four passengers and two goats were on board when the boat cast off.",
	],
});
const GOATS = toArticle(2, {
	headline: "Island counts its animals",
	paragraphs: [
		"There are more goats than people on Inchmore, a census has found.",
		"The people want the census repeated; the goats did not comment at all.",
	],
});

describe("WordIndex", () => {
	let index: WordIndex;
	beforeEach(async () => {
		index = new WordIndex();
		await index.add(FERRY);
		await index.add(GOATS);
	});

	const search = (question: string, extent?: Extent) =>
		index
			.search(question, extent)
			.map((candidate) => [
				candidate.article,
				candidate.passage.firstParagraph,
			]);

	it("finds the passage that shares the rarest words", () => {
		expect(search("Who objected to the timetable?")[0]).toEqual([1, 1]);
		expect(search("How many passengers had goats?")[0]).toEqual([1, 2]);
	});

	it("finds words in another form", () => {
		expect(search("objections")[0]).toEqual([1, 1]);
	});

	it("finds a passage by its headline, after those that say it themselves", () => {
		const found = search("Inchmore");
		expect(found[0]).toEqual([2, 1]);
		expect(found).toContainEqual([1, 1]);
	});

	it("keeps to one article if asked", () => {
		expect(search("goats", 1)).toEqual([
			[1, 2],
			[1, 1],
		]);
		expect(search("goats", 9)).toEqual([]);
	});

	it("keeps to some articles if asked, as if there were no others", () => {
		expect(search("goats", new Set([2]))).toEqual([
			[2, 1],
			[2, 2],
		]);
		expect(search("objected", new Set([2]))).toEqual([]);
		expect(search("objected", new Set([1, 2]))[0]).toEqual([1, 1]);
		expect(search("goats", new Set([9]))).toEqual([]);
	});

	it("finds what is asked of some articles behind any number of others", async () => {
		for (let id = 10; id < 260; id++)
			await index.add(
				toArticle(id, {
					headline: `Goats ${id}`,
					paragraphs: [`The goats, goats, goats of farm ${id} bleat at night.`],
				}),
			);
		await index.merge();
		expect(search("goats", new Set([1]))).toEqual([[1, 2]]);
	});

	it("counts the passages of some articles", () => {
		expect(index.countPassagesOf(new Set([1]))).toBe(2);
		expect(index.countPassagesOf(new Set([1, 2, 9]))).toBe(4);
		index.remove(1);
		expect(index.countPassagesOf(new Set([1, 2]))).toBe(2);
	});

	it("gives the best first, and no more than the limit", () => {
		const all = index.search("goats people");
		const scores = all.map(({ score }) => score);
		expect(scores).toEqual(scores.toSorted((a, b) => b - a));
	});

	it("says which of the question's terms a passage has, and their share", () => {
		const [best] = index.search("timetable objected unheard");
		expect(best?.terms).toEqual(
			new Map([
				["timet", expect.any(Number)],
				["object", expect.any(Number)],
			]),
		);
		expect(best?.coverage).toBeCloseTo(2 / 3);
		const [whole] = index.search("Who objected?");
		expect(whole?.coverage).toBe(1);
	});

	it("finds nothing for words that nobody uses, or for none", () => {
		expect(search("submarine")).toEqual([]);
		expect(search("who is it")).toEqual([]);
		expect(search("")).toEqual([]);
	});

	it("gives the revision that it was given", () => {
		expect(index.search("timetable")[0]?.revision).toBe(10);
	});

	describe("given passages that were found otherwise", () => {
		const spot = { article: 2, revision: 20, number: 0 };

		it("looks at them, too, even if they share no words", () => {
			const found = index.search("timetable", undefined, [spot]);
			expect(
				found.map(({ article, revision, number }) => [
					article,
					revision,
					number,
				]),
			).toEqual([
				[1, 10, 0],
				[2, 20, 0],
			]);
			expect(found[1]?.coverage).toBe(0);
		});

		it("looks at none twice", () => {
			const own = index.search("goats");
			const spots = own.map(({ article, revision, number }) => ({
				article,
				revision,
				number,
			}));
			expect(index.search("goats", undefined, spots)).toEqual(own);
		});

		it("looks at none that isn't there, or not in that revision", () => {
			const others = [
				{ ...spot, number: 2 },
				{ ...spot, revision: 19 },
				{ ...spot, article: 3 },
			];
			expect(index.search("timetable", undefined, others)).toHaveLength(1);
			index.remove(2);
			expect(index.search("timetable", undefined, [spot])).toHaveLength(1);
		});

		it("finds them whatever the question is, after merging as well", async () => {
			await index.merge();
			index.remove(1);
			await index.purge();
			for (const question of ["", "who is it", "submarine"])
				expect(index.search(question, undefined, [spot])).toMatchObject([spot]);
		});
	});

	it("finds a replaced article's new words, not its old ones", async () => {
		await index.add({
			...FERRY,
			revision: 11,
			paragraphs: [
				"A submarine has taken the place of the only boat there was.",
			],
		});
		expect(search("timetable")).toEqual([]);
		expect(index.search("submarine")).toHaveLength(1);
		expect(index.search("submarine")[0]?.revision).toBe(11);
	});

	it("is empty once all articles are removed", () => {
		index.remove(1);
		index.remove(1);
		expect(index.isEmpty).toBe(false);
		index.remove(2);
		expect(index.isEmpty).toBe(true);
		expect(search("goats")).toEqual([]);
	});

	const LONG = Array.from(
		{ length: 200 },
		(_, number) =>
			`Paragraph ${number} says that the submarine is still missing.`,
	);

	it("drops an article that is removed while it is being added", async () => {
		const adding = index.add({ ...FERRY, paragraphs: LONG });
		index.remove(1);
		await adding;
		expect(search("submarine")).toEqual([]);
	});

	it("keeps the later of two that are added at once", async () => {
		const first = index.add({ ...FERRY, paragraphs: LONG });
		const second = index.add({
			...FERRY,
			paragraphs: ["Only a raft is left of it."],
		});
		await Promise.all([first, second]);
		expect(search("submarine")).toEqual([]);
		expect(search("raft")).toEqual([[1, 1]]);
	});
});

type Step =
	| { readonly kind: "add"; readonly id: number; readonly texts: string[] }
	| { readonly kind: "remove"; readonly id: number }
	| { readonly kind: "search"; readonly question: string; readonly id: number };

const id = fc.integer({ min: 1, max: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({
		kind: fc.constant("add" as const),
		id,
		texts: fc.array(nastyParagraph(200), { minLength: 1, maxLength: 3 }),
	}),
	fc.record({ kind: fc.constant("remove" as const), id }),
	fc.record({
		kind: fc.constant("search" as const),
		question: nastyParagraph(60),
		id,
	}),
);

describe("WordIndex beside a plain Map", () => {
	it("finds what is there, and nothing else, whatever was done before", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
				const index = new WordIndex();
				const articles = new Map<number, StoredArticle>();
				for (const [number, next] of steps.entries()) {
					if (next.kind === "add") await add(next, number);
					if (next.kind === "remove") remove(next.id);
					if (next.kind === "search") checkSearch(next.question, next.id);
					checkUniqueWords();
				}

				async function add(next: Step & { kind: "add" }, number: number) {
					const paragraphs = [
						...next.texts,
						`Its only sign is ${toSign(number)}.`,
					];
					const article = toArticle(next.id, { revision: number, paragraphs });
					articles.set(next.id, article);
					await index.add(article);
				}

				function remove(id: number) {
					articles.delete(id);
					index.remove(id);
				}

				/** Each state of an article has a word that no other ever had. */
				function checkUniqueWords() {
					expect(index.isEmpty).toBe(articles.size === 0);
					const passages = [...articles.values()].flatMap(({ paragraphs }) =>
						splitPassages(paragraphs),
					);
					expect(index.countPassages()).toBe(passages.length);
					for (const [number] of steps.entries()) {
						const holder = [...articles.values()].find(
							({ revision }) => revision === number,
						);
						const found = index.search(toSign(number));
						expect(found.map(({ article }) => article)).toEqual(
							holder ? [holder.id] : [],
						);
					}
				}

				function checkSearch(question: string, id: number) {
					const all = index.search(question);
					for (const { article, revision, passage, coverage, terms } of all) {
						const kept = articles.get(article);
						expect(revision).toBe(kept?.revision);
						expect(passage.end).toBeLessThanOrEqual(
							toText(kept?.paragraphs ?? []).length,
						);
						expect(coverage).toBeGreaterThanOrEqual(0);
						expect(coverage).toBeLessThanOrEqual(1);
						expect(terms.size > 0).toBe(coverage > 0);
					}
					const within = index.search(question, id);
					const passages = splitPassages(articles.get(id)?.paragraphs ?? []);
					expect(toPlaces(within)).toEqual(
						passages.map(({ start }) => `${id}:${start}`).sort(),
					);
				}
			}),
		);
	});
});

/** Where candidates stand; scores of two searches don't compare. */
function toPlaces(candidates: readonly Candidate[]): string[] {
	return candidates
		.map(({ article, passage }) => `${article}:${passage.start}`)
		.sort();
}

/** A word that stands nowhere else: "qzqbbbcccqx" for 12; no slip away from another. */
function toSign(number: number): string {
	const letters = [...String(number)].map((digit) =>
		"abcdefghij"[Number(digit)]?.repeat(3),
	);
	return `qzq${letters.join("")}qx`;
}
