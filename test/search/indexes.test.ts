import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Indexes } from "../../src/search/indexes.ts";
import { LibraryStage, toArticle } from "./library-stage.ts";

let stage: LibraryStage;

beforeEach(() => {
	stage = new LibraryStage();
});

afterEach(() => stage.close());

const make = (maxBytes = Number.POSITIVE_INFINITY) =>
	new Indexes({ folder: stage.indexFolder, maxBytes });

async function find(indexes: Indexes, server: string, word: string) {
	const index = await indexes.of(server, stage.library(server));
	return index.search(word).map(({ article }) => article);
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
		expect((await loading).search("qzqtwo")).toHaveLength(1);
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
