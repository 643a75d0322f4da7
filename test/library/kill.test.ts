import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { countUntilKilled } from "../killed-child.ts";

const KILLS = 15;

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
});

afterEach(() => rm(folder, { recursive: true }));

const CHILD = join(import.meta.dirname, "adding-child.ts");

it("has everything that was acknowledged after kill -9, many times", async () => {
	let next = 0;
	for (let kill = 0; kill < KILLS; kill++) {
		next =
			(await countUntilKilled(CHILD, folder, { from: next, count: kill * 2 })) +
			1;
		const database = new Database(folder);
		const library = new Library(database, "one");
		expect(database.get("PRAGMA integrity_check")).toEqual({
			integrity_check: "ok",
		});
		const liveHeadlines = (await library.entries("live")).map(
			({ headline }) => headline,
		);
		const removed = (await library.entries("removed")).map(
			({ headline }) => headline,
		);
		for (let number = 0; number < next; number++)
			expect(number % 3 === 0 ? removed : liveHeadlines).toContain(
				`Number ${number}`,
			);
		let whole = 0;
		for await (const { article, vectors } of library.vectors("us")) {
			const found = await library.findSentenceVectors(article, 1, "us");
			expect(found).toEqual({ sentences: vectors, sentenceCounts: vectors });
			if (vectors.length === 5000 && new Set(vectors).size === 1) whole++;
		}
		const live = await library.live();
		expect([live.length, live.length - 1]).toContain(whole);
		database.close();
	}
	expect(next).toBeGreaterThan(KILLS);
}, 60_000);
