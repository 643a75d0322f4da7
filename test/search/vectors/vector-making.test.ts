import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Library } from "../../../src/library/library.ts";
import { ModelError } from "../../../src/model/models.ts";
import type { Encoder } from "../../../src/search/vectors/article-encoding.ts";
import { toCodes } from "../../../src/search/vectors/vector-codes.ts";
import { VectorIndex } from "../../../src/search/vectors/vector-index.ts";
import {
	type Progress,
	VectorMaking,
} from "../../../src/search/vectors/vector-making.ts";
import { LibraryStage, toArticle } from "../library-stage.ts";
import { StandInEncoder, toTextVector } from "../stand-in-encoder.ts";

let stage: LibraryStage;
let library: Library;
let progress: Progress[];

beforeEach(() => {
	stage = new LibraryStage();
	library = stage.library();
	progress = [];
});

afterEach(() => stage.close());

/** What a start of the bot would make, loaded and started. */
async function start(encoder: Encoder) {
	const index = new VectorIndex();
	const making = new VectorMaking({
		server: "one",
		library,
		index,
		encoder,
		onProgress: (one) => progress.push(one),
	});
	await making.load();
	making.start();
	return { making, index };
}

async function update(making: VectorMaking, id: number): Promise<void> {
	const article = await library.find(id);
	making.update(id, article?.state === "live" ? article : null);
}

/** Where the passage is found that says this. */
async function find(index: VectorIndex, text: string) {
	const matches = await index.search(toTextVector(text), 1);
	return matches.filter(({ cosine }) => cosine > 0.99);
}

/** The codes of texts' vectors, as the library keeps them. */
const toBytes = (texts: readonly string[]) =>
	new Uint8Array(toCodes(texts.map(toTextVector)).buffer);

const paragraphs = (sign: string, count = 1) =>
	toArticle(sign, count).paragraphs as readonly [string, ...string[]];

const GERMAN =
	"Die Fähre nach Hallsand kam nicht, weil es auf dem Meer stürmte und der Kapitän krank war.";

it("makes none of an article in a language that the encoder can't read", async () => {
	const english = await stage.add(toArticle("one"));
	await stage.add({ ...toArticle("two"), paragraphs: [GERMAN] });
	const encoder = new StandInEncoder();
	const { making, index } = await start(encoder);
	await making.settle();
	expect(encoder.calls.flat()).toEqual(paragraphs("one"));
	expect(making.waiting).toBe(0);
	expect(index.has(english, 1)).toBe(true);
	expect(await find(index, GERMAN)).toEqual([]);
});

describe("articles without vectors", () => {
	it("get them, the newest first, a passage each its own", async () => {
		const first = await stage.add(toArticle("one", 3));
		const second = await stage.add(toArticle("two"));
		const encoder = new StandInEncoder();
		const { making, index } = await start(encoder);
		await making.settle();
		expect(encoder.calls).toEqual([paragraphs("two"), paragraphs("one", 3)]);
		expect(await find(index, paragraphs("one", 3)[2] ?? "")).toMatchObject([
			{ article: first, revision: 1, number: 2 },
		]);
		expect(index.has(second, 1)).toBe(true);
		expect(progress.map(({ made, waiting }) => [made, waiting])).toEqual([
			[1, 1],
			[2, 0],
		]);
	});

	it("get one for each sentence, too, where a passage has several", async () => {
		const id = await stage.add({
			...toArticle("one"),
			paragraphs: [
				"The harbour master of Inchmore, Ada Brandt, has left for good.",
				"The ferry was late. Four goats were on board! Nobody minded.",
				"Was it the tide? The census did not say so in the end.",
			],
		});
		const encoder = new StandInEncoder();
		const { making } = await start(encoder);
		await making.settle();
		const passages = (await library.find(id))?.paragraphs ?? [];
		const sentences = [
			"The ferry was late.",
			"Four goats were on board!",
			"Nobody minded.",
			"Was it the tide?",
			"The census did not say so in the end.",
		];
		expect(encoder.calls).toEqual([[...passages, ...sentences]]);
		const maker = await making.readMaker();
		expect(await library.findVectors(id, maker)).toMatchObject({
			vectors: toBytes(passages),
		});
		expect(await library.findSentenceVectors(id, 1, maker)).toEqual({
			sentences: toBytes(sentences),
			sentenceCounts: Uint8Array.of(0, 3, 2),
		});
	});

	it("wait while others are encoded, and are counted", async () => {
		await stage.add(toArticle("one"));
		const encoder = new StandInEncoder("stand-in", false);
		const { making, index } = await start(encoder);
		await encoder.asked;
		expect(making.waiting).toBe(1);
		expect(index.passages).toBe(0);
		encoder.open();
		await making.settle();
		expect(making.waiting).toBe(0);
		expect(index.passages).toBe(1);
	});

	it("aren't those that had some before the bot was started again", async () => {
		const id = await stage.add(toArticle("one", 3));
		await (await start(new StandInEncoder())).making.settle();
		const encoder = new StandInEncoder();
		const { index } = await start(encoder);
		expect(index.has(id, 1)).toBe(true);
		expect(await find(index, paragraphs("one", 3)[1] ?? "")).toMatchObject([
			{ article: id, number: 1 },
		]);
		expect(encoder.calls).toEqual([]);
	});

	it("are those whose vectors another encoder made", async () => {
		const id = await stage.add(toArticle("one"));
		await (await start(new StandInEncoder("old"))).making.settle();
		const encoder = new StandInEncoder("new", false);
		const { making, index } = await start(encoder);
		await encoder.asked;
		expect(index.has(id, 1)).toBe(false);
		encoder.open();
		await making.settle();
		expect(index.has(id, 1)).toBe(true);
		expect(encoder.calls).toHaveLength(1);
	});
});

describe("an article", () => {
	it("that is added has its turn before those that wait", async () => {
		for (const sign of ["one", "two"]) await stage.add(toArticle(sign));
		const encoder = new StandInEncoder("stand-in", false);
		const { making } = await start(encoder);
		await encoder.asked;
		await update(making, await stage.add(toArticle("three")));
		encoder.open();
		await making.settle();
		expect(encoder.calls).toEqual(
			["two", "three", "one"].map((sign) => paragraphs(sign)),
		);
	});

	it("that is removed while it is encoded isn't found, nor are its vectors kept", async () => {
		const id = await stage.add(toArticle("one"));
		const encoder = new StandInEncoder("stand-in", false);
		const { making, index } = await start(encoder);
		await encoder.asked;
		await library.remove(id, "mod", "");
		await update(making, id);
		encoder.open();
		await making.settle();
		expect(index.passages).toBe(0);
		expect(making.waiting).toBe(0);
		expect(stage.database.all("SELECT article FROM vectors")).toEqual([]);
	});

	it("that is removed before anybody says so isn't found either", async () => {
		const id = await stage.add(toArticle("one"));
		const encoder = new StandInEncoder("stand-in", false);
		const { making, index } = await start(encoder);
		await encoder.asked;
		await library.remove(id, "mod", "");
		encoder.open();
		await making.settle();
		expect(index.passages).toBe(0);
	});

	it("that is changed while it is encoded gets the vectors of what it says now", async () => {
		const id = await stage.add(toArticle("one"));
		const encoder = new StandInEncoder("stand-in", false);
		const { making, index } = await start(encoder);
		await encoder.asked;
		revise(id, paragraphs("other", 2));
		await update(making, id);
		encoder.open();
		await making.settle();
		expect(index.has(id, 2)).toBe(true);
		expect(await find(index, paragraphs("one")[0])).toEqual([]);
		expect(await find(index, paragraphs("other", 2)[1] ?? "")).toMatchObject([
			{ article: id, revision: 2, number: 1 },
		]);
	});

	it("that is restored has its vectors again, unmade", async () => {
		const id = await stage.add(toArticle("one"));
		const encoder = new StandInEncoder();
		const { making, index } = await start(encoder);
		await making.settle();
		await library.remove(id, "mod", "");
		await update(making, id);
		expect(index.passages).toBe(0);
		await library.restore(id, "mod");
		await update(making, id);
		await making.settle();
		expect(index.has(id, 1)).toBe(true);
		expect(encoder.calls).toHaveLength(1);
	});
});

function revise(id: number, paragraphs: readonly string[]): void {
	stage.database.run(
		`INSERT INTO revisions (article, number, headline, tags, paragraphs, made_at)
		VALUES (?, 2, 'Revised', '[]', ?, '')`,
		id,
		JSON.stringify(paragraphs),
	);
	stage.database.run("UPDATE articles SET revision = 2 WHERE id = ?", id);
}

describe("encoding that fails", () => {
	it("stops, says why, and goes on when it is started again, with others first", async () => {
		for (const sign of ["one", "two"]) await stage.add(toArticle(sign));
		const encoder = new StandInEncoder();
		encoder.broken = true;
		const { making, index } = await start(encoder);
		await making.settle();
		expect(making.waiting).toBe(2);
		expect(progress).toHaveLength(1);
		expect(progress[0]?.error).toBeInstanceOf(ModelError);
		encoder.broken = false;
		making.start();
		await making.settle();
		expect(encoder.calls).toEqual(
			["two", "one", "two"].map((sign) => paragraphs(sign)),
		);
		expect(index.passages).toBe(2);
	});

	it("is dropped without a word when the index is given back", async () => {
		await stage.add(toArticle("one"));
		const encoder = new StandInEncoder("stand-in", false);
		const { making } = await start(encoder);
		await encoder.asked;
		making.close();
		encoder.open();
		await making.settle();
		expect(progress).toEqual([]);
		expect(stage.database.all("SELECT article FROM vectors")).toEqual([]);
	});
});
