import { spawn } from "node:child_process";
import { once } from "node:events";
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { chmod, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backUp } from "../../../src/library/copies/backup.ts";
import { restore } from "../../../src/library/copies/restoring.ts";
import { Database } from "../../../src/library/database.ts";
import { Library } from "../../../src/library/library.ts";
import { MIGRATIONS } from "../../../src/library/migrations.ts";
import { fill, readFolder, readTables, toArticle } from "../filled-database.ts";

const CHILD = join(import.meta.dirname, "restoring-child.ts");

let base: string;
let folder: string;
let backup: string;

/** A backup with some articles, and an empty data folder. */
beforeEach(async () => {
	base = await mkdtemp(join(tmpdir(), "pullquote-"));
	folder = join(base, "data");
	backup = join(base, "backup.db");
	const other = join(base, "other");
	const database = new Database(other);
	await fill(database);
	await backUp(other, backup);
	database.close();
});

afterEach(() => rm(base, { recursive: true }));

async function fillPresent(): Promise<Record<string, unknown[]>> {
	const database = new Database(folder);
	await fill(database, 100);
	await fill(database, 200);
	database.close();
	return readFolder(folder);
}

/** Leaves changes in the write-ahead log alone, as a killed bot does. */
async function fillAndKill(target: string): Promise<Record<string, unknown[]>> {
	const running = join(base, "running");
	const database = new Database(running);
	await fill(database, 100);
	const tables = readFolder(running);
	await cp(running, target, { recursive: true });
	database.close();
	await rm(running, { recursive: true });
	expect(existsSync(join(target, "pullquote.db-wal"))).toBe(true);
	return tables;
}

describe("restore", () => {
	it("puts everything into an empty folder", async () => {
		expect(await restore(folder, backup)).toEqual({
			servers: 2,
			articles: 8,
			movedTo: null,
		});
		new Database(folder).close();
		expect(readFolder(folder)).toEqual(readTables(backup));
	});

	it("keeps the database so far, and says where", async () => {
		const before = await fillPresent();
		const { movedTo } = await restore(folder, backup);
		expect(movedTo).toMatch(/pullquote-replaced-[\dTZ-]+\.db$/u);
		expect(readTables(String(movedTo))).toEqual(before);
		const { articles, changes } = readFolder(folder);
		expect({ articles, changes }).toEqual({
			articles: readTables(backup).articles,
			changes: readTables(backup).changes,
		});
	});

	it("takes nothing over from the database so far but its last ids", async () => {
		await fillPresent();
		await restore(folder, backup);
		const database = new Database(folder);
		const library = new Library(database, "one");
		const { article } = await library.add(toArticle(7_000), "mod");
		expect(article.id).toBe(25);
		database.close();
	});

	it("keeps what a killed bot left in the write-ahead log", async () => {
		const before = await fillAndKill(folder);
		const { movedTo } = await restore(folder, backup);
		expect(readTables(String(movedTo))).toEqual(before);
		expect(readFolder(folder).articles).toEqual(readTables(backup).articles);
	});

	it("reads a copied database with its write-ahead log", async () => {
		const copied = join(base, "copied");
		await fillAndKill(copied);
		await restore(folder, join(copied, "pullquote.db"));
		const headlines = readFolder(folder).revisions?.map(
			(row) => (row as { headline: string }).headline,
		);
		expect(headlines).toContain("Number 105");
	});

	it("reads a database from a folder that can't be written to", async () => {
		const copied = join(base, "copied");
		await fillPresent();
		mkdirSync(copied);
		copyFileSync(join(folder, "pullquote.db"), join(copied, "old.db"));
		await chmod(copied, 0o500);
		await restore(join(base, "empty"), join(copied, "old.db"));
		expect(readdirSync(copied)).toEqual(["old.db"]);
		await chmod(copied, 0o700);
		expect(readFolder(join(base, "empty"))).toEqual(readFolder(folder));
	});

	it("deletes the indexes, and nothing else", async () => {
		await fillPresent();
		mkdirSync(join(folder, "indexes/one"), { recursive: true });
		mkdirSync(join(folder, "backups"));
		await restore(folder, backup);
		expect(
			readdirSync(folder).filter((name) => !name.includes("replaced")),
		).toEqual(["backups", "pullquote.db", "pullquote.lock"]);
	});

	it("brings a backup of an older version up to date at the next start", async () => {
		await rm(backup);
		const old = new DatabaseSync(backup);
		for (const step of MIGRATIONS.slice(0, 2)) old.exec(step);
		old.exec("INSERT INTO servers (id) VALUES ('one')");
		old.exec("PRAGMA user_version = 2");
		old.close();
		await restore(folder, backup);
		const database = new Database(folder);
		const library = new Library(database, "one");
		expect(await library.add(toArticle(1), "mod")).toMatchObject({
			wasThere: false,
		});
		expect(database.all("SELECT id FROM servers")).toEqual([{ id: "one" }]);
		database.close();
	});

	it("replaces what can't be read, and keeps that too", async () => {
		mkdirSync(folder);
		const broken = "not a database".repeat(99);
		writeFileSync(join(folder, "pullquote.db"), broken);
		const { movedTo } = await restore(folder, backup);
		expect(readFileSync(String(movedTo), "utf8")).toBe(broken);
		new Database(folder).close();
		expect(readFolder(folder)).toEqual(readTables(backup));
	});

	it("isn't misled by a write-ahead log without its database", async () => {
		await fillAndKill(folder);
		await rm(join(folder, "pullquote.db"));
		await restore(folder, backup);
		new Database(folder).close();
		expect(readFolder(folder)).toEqual(readTables(backup));
	});
});

describe("restore changes nothing when it refuses", () => {
	async function expectRefusal(reason: RegExp): Promise<void> {
		const before = await fillPresent();
		await expect(restore(folder, backup)).rejects.toThrow(reason);
		expect(readFolder(folder)).toEqual(before);
		expect(readdirSync(folder).join()).not.toMatch(/replaced|restoring|part/u);
	}

	it("a file that isn't there", async () => {
		await rm(backup);
		await expectRefusal(/There is no file .*backup\.db/u);
	});

	it("a file that is no database", () => {
		writeFileSync(backup, "not a database".repeat(99));
		return expectRefusal(/backup\.db isn't a database/u);
	});

	it("an empty file", () => {
		writeFileSync(backup, "");
		return expectRefusal(/isn't a database of Pullquote/u);
	});

	it("a folder", async () => {
		await rm(backup);
		mkdirSync(backup);
		await expectRefusal(/backup\.db can't be copied/u);
	});

	it("somebody else's database", async () => {
		await rm(backup);
		const other = new DatabaseSync(backup);
		other.exec("CREATE TABLE cats (name); PRAGMA user_version = 2");
		other.close();
		await expectRefusal(/isn't a database of Pullquote/u);
	});

	it("a newer version", () => {
		const newer = new DatabaseSync(backup);
		newer.exec("PRAGMA user_version = 999");
		newer.close();
		return expectRefusal(/newer Pullquote/u);
	});

	it("half a backup", () => {
		const bytes = readFileSync(backup);
		writeFileSync(backup, bytes.subarray(0, bytes.length / 2));
		return expectRefusal(/backup\.db can't be/u);
	});

	it("a damaged backup", () => {
		const bytes = readFileSync(backup);
		bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 5_000);
		writeFileSync(backup, bytes);
		return expectRefusal(/backup\.db can't be/u);
	});
});

it("is refused while a bot runs on the folder", async () => {
	const database = new Database(folder);
	await fill(database, 100);
	await expect(restore(folder, backup)).rejects.toThrow(/is running/u);
	database.close();
});

it("is refused while somebody reads the database", async () => {
	await fillPresent();
	const reader = new DatabaseSync(join(folder, "pullquote.db"), {
		readOnly: true,
	});
	reader.exec("BEGIN; SELECT * FROM articles");
	await expect(restore(folder, backup)).rejects.toThrow(/Something else/u);
	reader.close();
});

it("leaves the old or the new one, whole, wherever it is killed", async () => {
	// More, so that it can be told from the old one; with ids as high.
	const database = new Database(join(base, "other"));
	await fill(database, 300);
	await rm(backup);
	await backUp(join(base, "other"), backup);
	database.close();
	const restored = readTables(backup);
	const ends: string[] = [];
	for (let step = 0; ; step++) {
		const before = await fillAndKill(folder);
		const args = [CHILD, folder, backup, String(step)];
		const child = spawn(process.execPath, args);
		const [code, signal] = await once(child, "exit");
		new Database(folder).close();
		const after = readFolder(folder);
		const isNew = after.articles?.length === restored.articles?.length;
		expect(after).toEqual(isNew ? restored : before);
		const kept = readdirSync(folder).find((name) => /\d{3}Z\.db$/u.test(name));
		if (isNew) expect(readTables(join(folder, String(kept)))).toEqual(before);
		ends.push(isNew ? "new" : "old");
		await rm(folder, { recursive: true });
		if (signal === null) {
			expect(code).toBe(0);
			break;
		}
	}
	expect(ends.join(" ")).toMatch(/^(?:old )+(?:new ?)+$/u);
	expect(ends.length).toBeGreaterThan(25);
}, 120_000);
