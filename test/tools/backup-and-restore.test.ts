import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../src/library/database.ts";
import { fill, readFolder } from "../library/filled-database.ts";
import { expectFailure, runScript } from "./run-script.ts";

let base: string;
let folder: string;
let database: Database;

/** A bot's data folder, held by that bot. */
beforeEach(async () => {
	base = await mkdtemp(join(tmpdir(), "pullquote-"));
	folder = join(base, "data");
	database = new Database(folder);
	await fill(database);
});

afterEach(async () => {
	database.close();
	await rm(base, { recursive: true });
});

it("restores into an empty folder all that was backed up", async () => {
	const backup = await runScript("backup", folder);
	expect(backup).toMatchObject({ code: 0, errors: "" });
	const [file = ""] = readdirSync(join(folder, "backups"));
	const path = join(folder, "backups", file);
	expect(backup.output).toBe(
		`Backed up and checked: 8 live articles of 2 servers, in ${path}\n`,
	);

	const empty = join(base, "empty");
	expect(await runScript("restore", empty, path)).toEqual({
		code: 0,
		errors: "",
		output:
			"Restored: 8 live articles of 2 servers. Start the bot; it makes its indexes again.\n",
	});
	new Database(empty).close();
	expect(readFolder(empty)).toEqual(readFolder(folder));
});

describe("npm run backup", () => {
	it("writes the file it is told, but over none", async () => {
		const file = join(base, "mine.db");
		expect(await runScript("backup", folder, file)).toMatchObject({ code: 0 });
		await expectFailure(
			runScript("backup", folder, file),
			/mine\.db is there already/u,
		);
	});

	it("explains itself", async () => {
		const { code, output } = await runScript("backup", folder, "--help");
		expect(output).toMatch(/^npm run backup/u);
		expect(code).toBe(0);
	});

	it.each([
		[["a", "b"], /one file at most/u],
		[["--fast"], /Unknown option '--fast'/u],
		[["/no/such/folder/mine.db"], /can't be written \(ENOENT\)/u],
	])("refuses %j", (args, reason) =>
		expectFailure(runScript("backup", folder, ...args), reason),
	);

	it("says when there is nothing to back up", async () => {
		const none = join(base, "none");
		await expectFailure(runScript("backup", none), /There is no database/u);
		expect(existsSync(none)).toBe(false);
	});
});

describe("npm run restore", () => {
	it("refuses while the bot runs", async () => {
		const file = join(base, "mine.db");
		await runScript("backup", folder, file);
		await expectFailure(
			runScript("restore", folder, file),
			/Another Pullquote is running/u,
		);
	});

	it("says where the present database was moved to", async () => {
		const file = join(base, "mine.db");
		await runScript("backup", folder, file);
		await fill(database, 100);
		database.close();
		const { code, output } = await runScript("restore", folder, file);
		expect(output).toMatch(
			/^The database so far was moved to .*pullquote-replaced-.*\.db\nRestored: 8 live articles/u,
		);
		expect(code).toBe(0);
		database = new Database(folder);
	});

	it("refuses what is no backup", async () => {
		const file = join(base, "note.txt");
		writeFileSync(file, "A note. ".repeat(99));
		await expectFailure(
			runScript("restore", join(base, "empty"), file),
			/note\.txt isn't a database/u,
		);
	});

	it.each([
		[[], /Name the file of one backup/u],
		[["a", "b"], /Name the file of one backup/u],
		[["/no/such/file"], /There is no file \/no\/such\/file/u],
	])("refuses %j", (args, reason) =>
		expectFailure(runScript("restore", join(base, "empty"), ...args), reason),
	);
});
