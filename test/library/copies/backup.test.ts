import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUp } from "../../../src/library/copies/backup.ts";
import { restore } from "../../../src/library/copies/restoring.ts";
import { Database } from "../../../src/library/database.ts";
import { Library } from "../../../src/library/library.ts";
import { fill, readFolder, readTables, toArticle } from "../filled-database.ts";

let folder: string;
let copy: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	copy = join(folder, "copy.db");
});

afterEach(() => rm(folder, { recursive: true }));

it("copies all there is while the bot runs, into a single file", async () => {
	const database = new Database(folder);
	await fill(database);
	const holdings = await backUp(folder, copy);
	expect(holdings).toEqual({ servers: 2, articles: 8 });
	expect(readTables(copy)).toEqual(readFolder(folder));
	expect(readdirSync(folder).filter((name) => name.includes("copy"))).toEqual([
		"copy.db",
	]);
	database.close();
});

it("copies one moment of a database that is being written to", async () => {
	const script = join(import.meta.dirname, "../adding-child.ts");
	const writer = spawn(process.execPath, [script, folder], {
		stdio: ["ignore", "pipe", "ignore"],
	});
	try {
		let acknowledged = -1;
		const lines = createInterface(writer.stdout);
		lines.on("line", (line) => {
			acknowledged = Number(line);
		});
		await once(lines, "line");
		for (let time = 0; time < 10; time++) {
			const file = join(folder, `copy-${time}.db`);
			const before = acknowledged;
			await backUp(folder, file);
			await once(lines, "line");
			const { articles = [], changes = [], vectors = [] } = readTables(file);
			expect(articles.length).toBeGreaterThan(before);
			// Each was added, and every third removed, by a transaction of its own.
			const removed = Math.floor((articles.length + 2) / 3);
			expect([removed, removed - 1]).toContain(
				changes.length - articles.length,
			);
			expect([0, 1]).toContain(articles.length - vectors.length);
		}
	} finally {
		const gone = once(writer, "exit");
		writer.kill("SIGKILL");
		await gone;
	}
});

it("loses nothing on the way to an empty folder while the bot writes", async () => {
	const database = new Database(folder);
	await fill(database);
	const before = readFolder(folder);
	const library = new Library(database, "three");
	let written = 0;
	let isDone = false;
	const writing = (async () => {
		while (!isDone) {
			await library.add(toArticle(written++), "mod");
			await nextTurn();
		}
	})();
	await backUp(folder, copy);
	isDone = true;
	await writing;
	database.close();
	expect(written).toBeGreaterThan(1);
	const empty = join(folder, "empty");
	await restore(empty, copy);
	new Database(empty).close();
	const after = readFolder(empty);
	expect(after).toEqual(readTables(copy));
	const { sqlite_sequence: _, ...tables } = before;
	for (const [name, rows] of Object.entries(tables))
		expect(after[name]).toEqual(expect.arrayContaining(rows));
});

it("copies while no bot runs", async () => {
	const database = new Database(folder);
	await fill(database);
	database.close();
	await backUp(folder, copy);
	expect(readTables(copy)).toEqual(readFolder(folder));
});

describe("what it refuses leaves no file behind:", () => {
	async function expectRefusal(reason: RegExp): Promise<void> {
		await expect(backUp(folder, copy)).rejects.toThrow(reason);
		const files = readdirSync(folder).filter((name) => name.includes("copy"));
		expect(files).toEqual([]);
	}

	it("a folder without a database, in which it makes none", async () => {
		await expectRefusal(/There is no database in/u);
		expect(readdirSync(folder)).toEqual([]);
	});

	it("a database of a newer version", () => {
		const newer = new DatabaseSync(join(folder, "pullquote.db"));
		newer.exec("PRAGMA user_version = 999");
		newer.close();
		return expectRefusal(/newer Pullquote/u);
	});

	it("a file that is no database", () => {
		writeFileSync(join(folder, "pullquote.db"), "not a database".repeat(99));
		return expectRefusal(/can't be read/u);
	});

	it("a damaged database", async () => {
		const database = new Database(folder);
		await fill(database);
		database.close();
		const file = join(folder, "pullquote.db");
		const bytes = readFileSync(file);
		writeFileSync(file, bytes.fill(0x55, bytes.length / 2));
		await expectRefusal(/can't be (?:used|copied)/u);
	});
});
