import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";

const KILLS = 15;

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Lets a child add articles and kills it in the middle of it. */
async function addUntilKilled(from: number, count: number): Promise<number> {
	const child = spawn(
		process.execPath,
		[join(import.meta.dirname, "adding-child.ts"), folder, String(from)],
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

it("has everything that was acknowledged after kill -9, many times", async () => {
	let next = 0;
	for (let kill = 0; kill < KILLS; kill++) {
		next = (await addUntilKilled(next, kill * 2)) + 1;
		const database = new Database(folder);
		const library = new Library(database, "one");
		expect(database.get("PRAGMA integrity_check")).toEqual({
			integrity_check: "ok",
		});
		const live = (await library.entries("live")).map(
			({ headline }) => headline,
		);
		const removed = (await library.entries("removed")).map(
			({ headline }) => headline,
		);
		for (let number = 0; number < next; number++)
			expect(number % 3 === 0 ? removed : live).toContain(`Number ${number}`);
		database.close();
	}
	expect(next).toBeGreaterThan(KILLS);
}, 60_000);
