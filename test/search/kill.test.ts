import { globSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { Indexes } from "../../src/search/indexes.ts";
import { countUntilKilled } from "../killed-child.ts";

const KILLS = 6;

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
});

afterEach(() => rm(folder, { recursive: true }));

const CHILD = join(import.meta.dirname, "indexing-child.ts");

it("finds everything that was acknowledged after kill -9, whatever the files hold", async () => {
	let next = 0;
	for (let kill = 0; kill < KILLS; kill++) {
		next =
			(await countUntilKilled(CHILD, folder, { from: next, count: kill })) + 1;
		const database = new Database(folder);
		const indexes = new Indexes({
			folder: join(folder, "indexes"),
			maxBytes: Number.POSITIVE_INFINITY,
		});
		const { words } = await indexes.of("one", new Library(database, "one"));
		for (let number = 0; number < next; number++)
			expect(words.search(`qzq${number}x`)[0]?.coverage).toBe(1);
		await indexes.settle();
		database.close();
	}
	expect(next).toBeGreaterThan(KILLS);
	expect(globSync(join(folder, "indexes/one/*.segment"))).not.toEqual([]);
}, 60_000);
