import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Indexes } from "../../src/search/indexes.ts";
import { LibraryStage, toArticle } from "./library-stage.ts";
import { StandInEncoder, toTextVector } from "./stand-in-encoder.ts";

let stage: LibraryStage;

beforeEach(() => {
	stage = new LibraryStage();
});

afterEach(() => stage.close());

const make = (
	maxBytes = Number.POSITIVE_INFINITY,
	more: Partial<ConstructorParameters<typeof Indexes>[0]> = {},
) => new Indexes({ folder: stage.indexFolder, maxBytes, ...more });

async function find(indexes: Indexes, server: string, word: string) {
	const { words } = await indexes.of(server, stage.library(server));
	return words.search(word).map(({ article }) => article);
}

const SERVERS = Array.from({ length: 200 }, (_, number) => `server${number}`);

describe("memory", () => {
	it("stays under its ceiling when two hundred servers ask in turn, twice", async () => {
		const ids = new Map<string, number>();
		for (const server of SERVERS)
			ids.set(server, await stage.add(toArticle(`qzq${server}`, 12), server));
		const all = make();
		await find(all, "server0", "harbour");
		const ceiling = 10 * all.bytes;
		const indexes = make(ceiling);
		let most = 0;
		for (const server of [...SERVERS, ...SERVERS]) {
			expect(new Set(await find(indexes, server, `qzq${server}`))).toEqual(
				new Set([ids.get(server)]),
			);
			expect(indexes.bytes).toBeLessThanOrEqual(ceiling);
			most = Math.max(most, indexes.bytes);
		}
		expect(most).toBeGreaterThan(ceiling / 2);
	});

	it("is given to the server in use, even if it alone is above the ceiling", async () => {
		const id = await stage.add(toArticle("qzqone"));
		expect(await find(make(1), "one", "qzqone")).toEqual([id]);
	});
});

describe("an index", () => {
	it("is loaded once for those who ask at the same time", async () => {
		await stage.add(toArticle("qzqone"));
		const indexes = make();
		const library = stage.library();
		const [first, second] = await Promise.all([
			indexes.of("one", library),
			indexes.of("one", library),
		]);
		expect(first).toBe(second);
	});

	it("has what was added while it was loaded", async () => {
		await stage.add(toArticle("qzqone", 400));
		const indexes = make();
		const loading = indexes.of("one", stage.library());
		const id = await stage.add(toArticle("qzqtwo"));
		await indexes.update("one", id);
		expect(await find(indexes, "one", "qzqtwo")).toEqual([id]);
		expect((await loading).words.search("qzqtwo")).toHaveLength(1);
	});

	it("of a server that nobody asked needn't follow changes", async () => {
		const id = await stage.add(toArticle("qzqone"));
		const indexes = make();
		await indexes.update("one", id);
		expect(await find(indexes, "one", "qzqone")).toEqual([id]);
	});

	it("that can't be loaded is tried again the next time", async () => {
		const id = await stage.add(toArticle("qzqone"));
		mkdirSync(stage.indexFolder);
		writeFileSync(join(stage.indexFolder, "one"), "a file, not a folder");
		const indexes = make();
		await expect(find(indexes, "one", "qzqone")).rejects.toThrow();
		await indexes.keepOnly([]);
		expect(await find(indexes, "one", "qzqone")).toEqual([id]);
	});
});

describe("files", () => {
	it("of other servers than those kept are deleted", async () => {
		for (const server of ["one", "two"]) {
			await stage.add(toArticle("qzqone", 1100), server);
			await stage.load(server);
		}
		const indexes = make();
		await find(indexes, "one", "qzqone");
		await indexes.keepOnly(["two"]);
		expect(existsSync(join(stage.indexFolder, "one"))).toBe(false);
		expect(existsSync(join(stage.indexFolder, "two"))).toBe(true);
		expect(indexes.bytes).toBe(0);
	});

	it("that may hold an erased article are deleted, if nobody has asked yet", async () => {
		const id = await stage.add(toArticle("qzqone", 1100));
		await stage.load();
		await make().forget("one", id);
		expect(existsSync(join(stage.indexFolder, "one"))).toBe(false);
	});
});

describe("vectors", () => {
	const text = (sign: string) => toArticle(sign).paragraphs[0] ?? "";

	async function findByMeaning(indexes: Indexes, sign: string) {
		const { vectors } = await indexes.of("one", stage.library());
		const matches = await vectors.search(toTextVector(text(sign)), 5);
		return matches
			.filter(({ cosine }) => cosine > 0.99)
			.map(({ article }) => article);
	}

	it("are made once words are found already", async () => {
		const id = await stage.add(toArticle("qzqone"));
		const models = new StandInEncoder("stand-in", false);
		const indexes = make(undefined, { models });
		expect(await find(indexes, "one", "qzqone")).toEqual([id]);
		const { waiting } = await indexes.of("one", stage.library());
		expect(waiting).toBe(1);
		expect(await findByMeaning(indexes, "qzqone")).toEqual([]);
		models.open();
		await indexes.encoded("one");
		expect(await findByMeaning(indexes, "qzqone")).toEqual([id]);
	});

	it("follow what is added, removed, restored and erased", async () => {
		const indexes = make(undefined, { models: new StandInEncoder() });
		expect(await findByMeaning(indexes, "qzqnew")).toEqual([]);
		const id = await stage.add(toArticle("qzqnew"));
		await indexes.update("one", id);
		await indexes.encoded("one");
		expect(await findByMeaning(indexes, "qzqnew")).toEqual([id]);
		await stage.library().remove(id, "mod", "");
		await indexes.update("one", id);
		expect(await findByMeaning(indexes, "qzqnew")).toEqual([]);
		await stage.library().restore(id, "mod");
		await indexes.update("one", id);
		await indexes.encoded("one");
		expect(await findByMeaning(indexes, "qzqnew")).toEqual([id]);
		await stage.library().remove(id, "mod", "");
		await stage.library().erase(id, "mod");
		await indexes.forget("one", id);
		expect(await findByMeaning(indexes, "qzqnew")).toEqual([]);
	});

	it("of sentences follow what is added, removed, restored and erased", async () => {
		const indexes = make(undefined, { models: new StandInEncoder() });
		await indexes.of("one", stage.library());
		const id = await addTwoSentences("qzqnew");
		expect(await measure(indexes, id, "qzqnew")).toBeNull();
		await indexes.update("one", id);
		await indexes.encoded("one");
		expect(await measure(indexes, id, "qzqnew")).toBeCloseTo(1, 3);
		await stage.library().remove(id, "mod", "");
		await indexes.update("one", id);
		expect(await measure(indexes, id, "qzqnew")).toBeNull();
		await stage.library().restore(id, "mod");
		await indexes.update("one", id);
		expect(await measure(indexes, id, "qzqnew")).toBeCloseTo(1, 3);
		await stage.library().remove(id, "mod", "");
		await stage.library().erase(id, "mod");
		await indexes.forget("one", id);
		expect(await measure(indexes, id, "qzqnew")).toBeNull();
	});

	it("of sentences are read again after a start, and only with their encoder", async () => {
		const id = await addTwoSentences("qzqnew");
		const first = make(undefined, { models: new StandInEncoder() });
		await first.of("one", stage.library());
		await first.encoded("one");
		await first.close();
		const models = new StandInEncoder();
		const again = make(undefined, { models });
		expect(await measure(again, id, "qzqnew")).toBeCloseTo(1, 3);
		expect(models.calls).toEqual([]);
		const other = new StandInEncoder("other", false);
		const others = make(undefined, { models: other });
		expect(await measure(others, id, "qzqnew")).toBeNull();
		expect(await measure(make(), id, "qzqnew")).toBeNull();
		await others.close();
	});

	/** An article of one passage: a sentence that is found, and another. */
	function addTwoSentences(sign: string): Promise<number> {
		const paragraphs = [`Nobody was told of it. ${text(sign)}`];
		return stage.add({ ...toArticle(sign), paragraphs });
	}

	async function measure(indexes: Indexes, article: number, sign: string) {
		const { sentences } = await indexes.of("one", stage.library());
		const spots = [{ article, revision: 1, number: 0 }];
		const cosines = await sentences.measure(toTextVector(text(sign)), spots);
		expect(cosines).toHaveLength(1);
		return cosines[0];
	}

	it("that can't be made leave words, and are tried again with the next question", async () => {
		const id = await stage.add(toArticle("qzqone"));
		const models = new StandInEncoder();
		models.broken = true;
		const errors: unknown[] = [];
		const indexes = make(undefined, {
			models,
			onProgress: ({ error }) => errors.push(error),
		});
		expect(await find(indexes, "one", "qzqone")).toEqual([id]);
		await indexes.encoded("one");
		expect(errors).toMatchObject([{ name: "ModelError" }]);
		models.broken = false;
		expect(await find(indexes, "one", "qzqone")).toEqual([id]);
		await indexes.encoded("one");
		expect(await findByMeaning(indexes, "qzqone")).toEqual([id]);
	});

	it("are told of every hundred articles, and at the end", async () => {
		for (let number = 0; number < 230; number++)
			await stage.add(toArticle(`qzq${number}`));
		const told: unknown[] = [];
		const indexes = make(undefined, {
			models: new StandInEncoder(),
			onProgress: (progress) => told.push(progress),
		});
		await indexes.of("one", stage.library());
		await indexes.encoded("one");
		expect(told).toEqual([
			{ server: "one", made: 100, waiting: 130 },
			{ server: "one", made: 200, waiting: 30 },
			{ server: "one", made: 230, waiting: 0 },
		]);
	});

	it("count as memory, and those of a server not in use give way", async () => {
		for (const server of ["one", "two"])
			await stage.add(toArticle("qzqone", 300), server);
		const models = new StandInEncoder();
		const words = make();
		await words.of("one", stage.library("one"));
		const indexes = make(undefined, { models });
		await indexes.of("one", stage.library("one"));
		await indexes.encoded("one");
		expect(indexes.bytes).toBeGreaterThan(words.bytes + 300 * 384);

		const slow = new StandInEncoder("slow", false);
		const tight = make(words.bytes * 2.5, { models: slow });
		await tight.of("one", stage.library("one"));
		const used = await tight.of("two", stage.library("two"));
		expect(tight.bytes).toBeGreaterThan(words.bytes * 1.5);
		slow.open();
		await Promise.all([tight.encoded("one"), tight.encoded("two")]);
		expect(await tight.of("two", stage.library("two"))).toBe(used);
		expect(tight.bytes).toBe(used.words.bytes + used.vectors.bytes);
	});

	it("that are being made hold up neither settling nor closing", async () => {
		await stage.add(toArticle("qzqone"));
		const models = new StandInEncoder("stand-in", false);
		const indexes = make(undefined, { models });
		const { vectors } = await indexes.of("one", stage.library());
		await models.asked;
		await indexes.settle();
		await indexes.close();
		expect(indexes.bytes).toBe(0);
		const encoded = indexes.encoded("one");
		models.open();
		await encoded;
		expect(vectors.passages).toBe(0);
	});
});
