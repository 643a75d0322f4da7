import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database, DatabaseError } from "../../src/library/database.ts";

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
});

afterEach(() => rm(folder, { recursive: true }));

it("makes its folder", async () => {
	const database = new Database(join(folder, "a/b"));
	expect(database.all("SELECT * FROM servers")).toEqual([]);
	database.close();
});

it("takes back all of a transaction that throws", () => {
	const database = new Database(folder);
	expect(() =>
		database.transaction(() => {
			database.run("INSERT INTO servers (id) VALUES ('one')");
			throw new Error("no");
		}),
	).toThrow("no");
	expect(database.all("SELECT * FROM servers")).toEqual([]);
	database.close();
});

it("writes every change to the disk before it returns", () => {
	const database = new Database(folder);
	expect(database.get("PRAGMA synchronous")).toEqual({ synchronous: 2 });
	expect(database.get("PRAGMA journal_mode")).toEqual({ journal_mode: "wal" });
	expect(database.get("PRAGMA foreign_keys")).toEqual({ foreign_keys: 1 });
	database.close();
});

it("refuses a second one on the same folder, until the first is closed", () => {
	const first = new Database(folder);
	expect(() => new Database(folder)).toThrow(DatabaseError);
	first.close();
	new Database(folder).close();
});

it("lets a reader in beside it", () => {
	const database = new Database(folder);
	database.run("INSERT INTO servers (id) VALUES ('one')");
	const reader = new DatabaseSync(join(folder, "pullquote.db"), {
		readOnly: true,
	});
	expect(reader.prepare("SELECT id FROM servers").all()).toEqual([
		{ id: "one" },
	]);
	reader.close();
	database.close();
});

it("clears what was deleted once nobody reads it any more", async () => {
	const database = new Database(folder);
	const add = () =>
		database.run("INSERT INTO servers (id) VALUES ('a secret name')");
	add();
	database.wipe();
	database.run("DELETE FROM servers");
	add();
	database.run("DELETE FROM servers");
	const log = join(folder, "pullquote.db-wal");
	const reader = new DatabaseSync(join(folder, "pullquote.db"), {
		readOnly: true,
	});
	reader.exec("BEGIN; SELECT * FROM servers");
	database.wipe();
	expect(await readFile(log, "latin1")).toContain("a secret name");
	expect(database.isToBeWiped).toBe(true);
	reader.close();
	database.finishWiping();
	expect(database.isToBeWiped).toBe(false);
	expect(await readFile(log, "latin1")).toBe("");
	database.close();
});

it("lets go of its lock when it can't open the database", () => {
	const newer = new DatabaseSync(join(folder, "pullquote.db"));
	newer.exec("PRAGMA user_version = 999");
	expect(() => new Database(folder)).toThrow(/newer Pullquote/u);
	newer.exec("PRAGMA user_version = 0");
	newer.close();
	new Database(folder).close();
});

describe("reading only", () => {
	const open = () => new Database(folder, { readOnly: true });

	it("goes on beside the bot, and changes nothing", () => {
		const bot = new Database(folder);
		const reader = open();
		bot.run("INSERT INTO servers (id) VALUES ('one')");
		expect(reader.all("SELECT id FROM servers")).toEqual([{ id: "one" }]);
		expect(() => reader.run("DELETE FROM servers")).toThrow(/readonly/u);
		reader.close();
		bot.close();
	});

	it("makes no database", async () => {
		expect(open).toThrow(/There is no database in/u);
		expect(await readdir(folder)).toEqual([]);
	});

	it.each([
		["a newer", 999, /newer Pullquote/u],
		["an older", 1, /older Pullquote/u],
	])("refuses what %s Pullquote wrote", (_, version, reason) => {
		new Database(folder).close();
		const other = new DatabaseSync(join(folder, "pullquote.db"));
		other.exec(`PRAGMA user_version = ${version}`);
		other.close();
		expect(open).toThrow(DatabaseError);
		expect(open).toThrow(reason);
	});
});
