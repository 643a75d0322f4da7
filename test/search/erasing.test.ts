import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Library } from "../../src/library/library.ts";
import { Indexes } from "../../src/search/indexes.ts";
import { MIN_SAVED_PASSAGES } from "../../src/search/segments/segment-files.ts";
import type { Encoder } from "../../src/search/vectors/article-encoding.ts";
import { toCodes } from "../../src/search/vectors/vector-codes.ts";
import { LibraryStage, toArticle } from "./library-stage.ts";
import { StandInEncoder, toTextVector } from "./stand-in-encoder.ts";

let stage: LibraryStage;

beforeEach(() => {
	stage = new LibraryStage();
});

afterEach(() => stage.close());

const make = (
	maxBytes = Number.POSITIVE_INFINITY,
	models: Encoder | null = null,
) => new Indexes({ folder: stage.indexFolder, maxBytes, models });

/** All files under the indexes' folder that have a word, whatever their name. */
function filesWith(word: string): string[] {
	return globSync(join(stage.indexFolder, "**/*")).filter(
		(file) =>
			statSync(file).isFile() &&
			readFileSync(file).includes(Buffer.from(word, "utf16le")),
	);
}

/** Enough to be saved: the last is about qzqold; returns its id. */
async function fill(server = "one"): Promise<number> {
	await stage.add(toArticle("qzqkept", MIN_SAVED_PASSAGES), server);
	return stage.add(toArticle("qzqold", 40), server);
}

async function search(indexes: Indexes, word: string, server = "one") {
	const { words } = await indexes.of(server, stage.library(server));
	return words.search(word).filter(({ terms }) => terms.has(word));
}

async function eraseFromDatabase(id: number): Promise<void> {
	await stage.library().remove(id, "mod", "");
	expect(await stage.library().erase(id, "mod")).toBe(true);
}

describe("an erased article's words", () => {
	it("were in a file before", async () => {
		await fill();
		await stage.load();
		expect(filesWith("qzqold")).not.toEqual([]);
	});

	it("are nowhere once it is forgotten by an index that is loaded", async () => {
		const id = await fill();
		const indexes = make();
		expect(await search(indexes, "qzqold")).not.toEqual([]);
		await eraseFromDatabase(id);
		await indexes.update("one", id);
		await indexes.forget("one", id);
		expect(filesWith("qzqold")).toEqual([]);
		await indexes.settle();
		expect(filesWith("qzqold")).toEqual([]);
		expect(filesWith("qzqkept")).not.toEqual([]);
		expect(await search(indexes, "qzqold")).toEqual([]);
		expect(await search(indexes, "qzqkept")).not.toEqual([]);
	});

	it("are nowhere when it is forgotten while the index is being loaded", async () => {
		const id = await fill();
		const indexes = make();
		const loading = indexes.of("one", stage.library());
		await eraseFromDatabase(id);
		await indexes.forget("one", id);
		await loading;
		await indexes.settle();
		expect(filesWith("qzqold")).toEqual([]);
		expect(await search(indexes, "qzqold")).toEqual([]);
	});

	it("are nowhere when it is forgotten right after the index was given back", async () => {
		const id = await fill();
		await stage.add(toArticle("qzqtwo"), "two");
		const indexes = make(1);
		await search(indexes, "qzqold");
		await search(indexes, "qzqtwo", "two");
		await eraseFromDatabase(id);
		await indexes.forget("one", id);
		await indexes.settle();
		expect(filesWith("qzqold")).toEqual([]);
		expect(await search(indexes, "qzqold")).toEqual([]);
		expect(await search(indexes, "qzqkept")).not.toEqual([]);
	});

	it("are nowhere when others are added in the meantime", async () => {
		const id = await fill();
		const indexes = make();
		await search(indexes, "qzqold");
		await eraseFromDatabase(id);
		const forgetting = indexes.forget("one", id);
		const added = await stage.add(toArticle("qzqnew", MIN_SAVED_PASSAGES));
		await Promise.all([indexes.update("one", added), forgetting]);
		await indexes.settle();
		expect(filesWith("qzqold")).toEqual([]);
		expect(filesWith("qzqnew")).not.toEqual([]);
		expect(await search(indexes, "qzqold")).toEqual([]);
	});

	it("are nowhere when files are written at whatever moment of forgetting", async () => {
		await fill();
		const indexes = make();
		await search(indexes, "qzqold");
		for (let moment = 0; moment < 60; moment++) {
			const word = `qzqodd${moment}x`;
			const id = await stage.add(toArticle(word, 40));
			await indexes.update("one", id);
			await eraseFromDatabase(id);
			const forgetting = indexes.forget("one", id);
			for (let turn = 0; turn < moment / 2; turn++)
				await (moment % 2 === 0 ? Promise.resolve() : nextTurn());
			await indexes.update("one", id);
			await forgetting;
			expect(filesWith(word)).toEqual([]);
			await indexes.settle();
			expect(filesWith(word)).toEqual([]);
			expect(filesWith("qzqkept")).not.toEqual([]);
		}
	}, 30_000);

	it("are nowhere after the next start, if the bot was stopped before it was forgotten", async () => {
		const id = await fill();
		await stage.load();
		await eraseFromDatabase(id);
		const indexes = make();
		expect(await search(indexes, "qzqold")).toEqual([]);
		await indexes.settle();
		expect(filesWith("qzqold")).toEqual([]);
	});
});

describe("an erased article's vectors", () => {
	const SENTENCES = [
		"Nobody was told of qzqold.",
		"The ferry left without it.",
	];
	const TEXTS = [SENTENCES.join(" "), ...SENTENCES];

	/** Those of the texts whose vectors stand in a file of the data folder. */
	function textsInFiles(): string[] {
		const files = globSync(join(stage.folder, "*.db*")).map((file) =>
			readFileSync(file),
		);
		return TEXTS.filter((text) => {
			const codes = Buffer.from(toCodes([toTextVector(text)]).buffer);
			return files.some((bytes) => bytes.includes(codes));
		});
	}

	async function addEncoded(models: StandInEncoder, indexes: Indexes) {
		const paragraphs = [SENTENCES.join(" ")];
		const id = await stage.add({ ...toArticle("qzqold"), paragraphs });
		await indexes.of("one", stage.library());
		await models.asked;
		return id;
	}

	it("are in no file, its sentences' neither", async () => {
		const models = new StandInEncoder();
		const indexes = make(undefined, models);
		const id = await addEncoded(models, indexes);
		await indexes.encoded("one");
		expect(textsInFiles()).toEqual(TEXTS);
		await eraseFromDatabase(id);
		await indexes.forget("one", id);
		expect(textsInFiles()).toEqual([]);
	});

	it("are in no file when it is erased while they are made", async () => {
		const models = new StandInEncoder("stand-in", false);
		const indexes = make(undefined, models);
		const id = await addEncoded(models, indexes);
		await eraseFromDatabase(id);
		await indexes.forget("one", id);
		models.open();
		await indexes.encoded("one");
		expect(textsInFiles()).toEqual([]);
	});
});

it("deletes the files of an article that is forgotten while its index can't be loaded", async () => {
	const id = await fill();
	await stage.load();
	const broken = {
		live: () => Promise.reject(new Error("broken")),
	} as unknown as Library;
	const indexes = make();
	const loading = indexes.of("one", broken);
	const forgetting = indexes.forget("one", id);
	await expect(loading).rejects.toThrow("broken");
	await forgetting;
	expect(filesWith("qzqold")).toEqual([]);
});

describe("settling waits for the files of an index", () => {
	it("that was given back while an article was added", async () => {
		await fill();
		await stage.add(toArticle("qzqtwo"), "two");
		let gate = Promise.resolve();
		const library = stage.library();
		const slowLibrary = {
			live: () => library.live(),
			find: async (id: number) => {
				await gate;
				return library.find(id);
			},
		} as Library;
		const indexes = make(1);
		await indexes.of("one", slowLibrary);
		const id = await stage.add(toArticle("qzqnew", MIN_SAVED_PASSAGES));
		const { promise, resolve } = Promise.withResolvers<void>();
		gate = promise;
		const updating = indexes.update("one", id);
		await search(indexes, "qzqtwo", "two");
		resolve();
		await updating;
		await indexes.settle();
		expect(filesWith("qzqnew")).not.toEqual([]);
	});

	it("that was given back, asked for and given back again", async () => {
		await fill();
		await stage.add(toArticle("qzqtwo"), "two");
		const indexes = make(1);
		await search(indexes, "qzqold");
		await search(indexes, "qzqtwo", "two");
		await stage.add(toArticle("qzqnew", MIN_SAVED_PASSAGES));
		const again = search(indexes, "qzqnew");
		await search(indexes, "qzqtwo", "two");
		expect(await again).not.toEqual([]);
		await indexes.settle();
		expect(filesWith("qzqnew")).not.toEqual([]);
	});
});

describe("a server whose data are erased", () => {
	it("has no folder, even if its files were being written", async () => {
		await fill();
		const indexes = make();
		await search(indexes, "qzqold");
		await indexes.keepOnly([]);
		await indexes.settle();
		expect(existsSync(join(stage.indexFolder, "one"))).toBe(false);
	});

	it("has no folder, even if its index was just given back", async () => {
		await fill();
		await stage.add(toArticle("qzqtwo"), "two");
		const indexes = make(1);
		await search(indexes, "qzqold");
		await search(indexes, "qzqtwo", "two");
		await indexes.keepOnly(["two"]);
		await indexes.settle();
		expect(existsSync(join(stage.indexFolder, "one"))).toBe(false);
	});

	it("has no folder, even if its index was being loaded", async () => {
		await fill();
		const indexes = make();
		const loading = search(indexes, "qzqold");
		await indexes.keepOnly([]);
		await loading;
		await indexes.settle();
		expect(existsSync(join(stage.indexFolder, "one"))).toBe(false);
		expect(indexes.bytes).toBe(0);
	});
});
