import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { Indexes } from "../../src/search/indexes.ts";

const KILLS = 6;

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Lets a child add and index articles, and kills it in the middle of it. */
async function indexUntilKilled(from: number, count: number): Promise<number> {
	const child = spawn(
		process.execPath,
		[join(import.meta.dirname, "indexing-child.ts"), folder, String(from)],
		{ stdio: ["ignore", "pipe", "ignore"] },
	);
	const gone = once(child, "exit");
	let acknowledged = from - 1;
	for await (const line of createInterface(child.stdout)) {
		acknowledged = Number(line);
		if (acknowledged >= from + count) child.kill("SIGKILL");
	}
	await gone;
	return acknowledged;
}

it("finds everything that was acknowledged after kill -9, whatever the files hold", async () => {
	let next = 0;
	for (let kill = 0; kill < KILLS; kill++) {
		next = (await indexUntilKilled(next, kill)) + 1;
		const database = new Database(folder);
		const indexes = new Indexes({
			folder: join(folder, "indexes"),
			maxBytes: Number.POSITIVE_INFINITY,
		});
		const index = await indexes.of("one", new Library(database, "one"));
		for (let number = 0; number < next; number++)
			expect(index.search(`qzq${number}x`)[0]?.coverage).toBe(1);
		await indexes.settle();
		database.close();
	}
	expect(next).toBeGreaterThan(KILLS);
	expect(globSync(join(folder, "indexes/one/*.segment"))).not.toEqual([]);
}, 60_000);
