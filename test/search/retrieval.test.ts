import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { type Retrieved, retrieve } from "../../src/search/retrieval.ts";
import type { ServerIndex } from "../../src/search/server-index.ts";
import { toArticle } from "../answer/located.ts";
import { StandInModels } from "../answer/stand-in-models.ts";
import { LibraryStage } from "./library-stage.ts";
import { toTextVector } from "./stand-in-encoder.ts";

const QUESTION = "who objected to the deal";
const OPPOSED = "Fishermen were up in arms about it, and so were nine bakers.";
const RAINED = "It rained in the harbour of Skerry until the evening came.";
const GOATS = "Nine goats were taken along in the hold, in two wooden crates.";
const DEAL = "The deal was signed on Friday, in a hall beside the old ferry.";

/** What is said in other words means the question. */
const models = new StandInModels({
	mean: (text) => (text === OPPOSED ? QUESTION : text),
});

let stage: LibraryStage;
let index: ServerIndex;

beforeEach(() => {
	stage = new LibraryStage();
});

afterEach(async () => {
	index.close();
	await index.settle();
	stage.close();
});

/** Adds articles and encodes them; returns their ids. */
async function fill(...articles: readonly Article[]): Promise<number[]> {
	const ids: number[] = [];
	for (const article of articles) ids.push(await stage.add(article));
	index = await stage.load("one", models);
	await index.encoded();
	return ids;
}

function find(parts: Partial<Parameters<typeof retrieve>[0]> = {}) {
	const vector = toTextVector(QUESTION);
	return retrieve({ question: QUESTION, vector, ...parts }, index);
}

/** Each candidate's place. */
const places = (found: readonly Retrieved[]) =>
	found.map(({ article, number }) => `${article}/${number}`);

describe("by words only", () => {
	it("finds the passages that share words, the best first", async () => {
		const [article] = await fill(
			toArticle("Skerry", OPPOSED, DEAL, RAINED, GOATS),
		);
		const found = await find({ vector: null });
		expect(places(found)).toEqual([`${article}/1`]);
		expect(found[0]?.closeness).toBeNull();
		expect(found[0]?.coverage).toBeGreaterThan(0);
	});

	it("finds all passages of one article, whatever they share", async () => {
		const [article, other] = await fill(
			toArticle("Skerry", OPPOSED, DEAL, RAINED),
			toArticle("Goats", GOATS, DEAL),
		);
		const found = await find({ vector: null, extent: article });
		expect(places(found).sort()).toEqual(
			[0, 1, 2].map((at) => `${article}/${at}`),
		);
		expect(await find({ vector: null, extent: (other ?? 0) + 1 })).toEqual([]);
	});
});

describe("by words and meaning", () => {
	it("finds a passage that shares no word, before one that shares some", async () => {
		const [article] = await fill(
			toArticle("Skerry", RAINED, DEAL, OPPOSED, GOATS),
		);
		const found = await find();
		expect(places(found).slice(0, 2)).toEqual([`${article}/2`, `${article}/1`]);
		expect(found[0]).toMatchObject({ score: 0, coverage: 0 });
		expect(found[0]?.closeness?.passage).toBeCloseTo(1, 2);
		expect(found[0]?.closeness?.sentence).toBeCloseTo(1, 2);
	});

	it("knows how close the closest sentence of a passage is", async () => {
		const [first, second] = await fill(
			toArticle("Long", `${RAINED} ${OPPOSED} ${GOATS}`),
			toArticle("Short", RAINED),
		);
		const found = await find();
		expect(places(found)).toEqual([`${first}/0`, `${second}/0`]);
		expect(found[0]?.closeness?.sentence).toBeCloseTo(1, 2);
		expect(found[0]?.closeness?.passage).toBeLessThan(0.5);
		expect(found[1]?.closeness?.sentence).toBe(found[1]?.closeness?.passage);
	});

	it("knows how close the passages before and after are", async () => {
		const [article, alone] = await fill(
			toArticle("Skerry", RAINED, OPPOSED, GOATS),
			toArticle("Alone", DEAL),
		);
		const found = await find();
		const at = (place: string) =>
			found[places(found).indexOf(place)]?.closeness;
		const [rained, opposed, goats] = [0, 1, 2].map((number) =>
			at(`${article}/${number}`),
		);
		expect(rained?.neighbours).toBe(opposed?.passage);
		expect(goats?.neighbours).toBe(opposed?.passage);
		expect(opposed?.neighbours).toBeCloseTo(
			((rained?.passage ?? 9) + (goats?.passage ?? 9)) / 2,
			6,
		);
		expect(at(`${alone}/0`)?.neighbours).toBe(0);
	});

	it("finds each passage once, all of one article", async () => {
		const paragraphs = Array.from(
			{ length: 90 },
			(_, at) =>
				`Paragraph ${at} says a little of the deal, and more of goats.`,
		);
		const [article] = await fill(
			toArticle("Long", ...paragraphs),
			toArticle("Short", OPPOSED),
		);
		const within = places(await find({ extent: article }));
		expect(within).toHaveLength(90);
		expect(new Set(within).size).toBe(90);
		const all = places(await find());
		expect(new Set(all).size).toBe(all.length);
		expect(all.length).toBeGreaterThanOrEqual(50);
		expect(all.length).toBeLessThan(90);
	});
});

describe("before all is encoded", () => {
	/** Adds an article that is found by its words only as yet. */
	async function addUnencoded(article: Article): Promise<number> {
		index.close();
		const id = await stage.add(article);
		await index.update(id);
		return id;
	}

	it("finds what isn't encoded by its words, among what is", async () => {
		const [known] = await fill(toArticle("Skerry", RAINED, OPPOSED));
		const added = await addUnencoded(toArticle("Signed", GOATS, DEAL));
		expect(index.waiting).toBe(1);
		const found = await find();
		expect(places(found)).toEqual([`${known}/1`, `${added}/1`, `${known}/0`]);
		expect(found[1]?.closeness).toBeNull();
	});

	it("finds all passages of one article that isn't encoded", async () => {
		await fill(toArticle("Skerry", OPPOSED));
		const article = await addUnencoded(toArticle("Deal", GOATS, RAINED, DEAL));
		const found = await find({ extent: article });
		expect(places(found)).toHaveLength(3);
		expect(places(found)[0]).toBe(`${article}/2`);
		expect(found.map(({ closeness }) => closeness)).toEqual([null, null, null]);
	});

	it("finds nothing in an empty library", async () => {
		await fill();
		expect(await find()).toEqual([]);
		expect(await find({ vector: null })).toEqual([]);
	});
});

it("doesn't find what was removed, by words or by meaning", async () => {
	const [article = 0] = await fill(toArticle("Skerry", OPPOSED, DEAL));
	await stage.library().remove(article, "mod", "");
	await index.update(article);
	expect(await find()).toEqual([]);
});
