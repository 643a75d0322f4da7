import { mkdtemp, open, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Database, toDatabaseFile } from "../../../src/library/database.ts";
import { checkIntegrity } from "../../../src/library/health/integrity.ts";
import { fill } from "../filled-database.ts";

let folder: string;
let file: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	file = toDatabaseFile(folder);
});

afterEach(() => rm(folder, { recursive: true }));

it("finds a database whole that the bot is writing to", async () => {
	const database = new Database(folder);
	await fill(database);
	expect(await checkIntegrity(file)).toBe("whole");
	await fill(database, 50);
	expect(await checkIntegrity(file)).toBe("whole");
	database.close();
});

it.each<[string, () => Promise<void>]>([
	[
		"overwritten in the middle",
		async () => {
			const handle = await open(file, "r+");
			await handle.write(Buffer.alloc(8_192, 0xa5), 0, 8_192, 8_192);
			await handle.close();
		},
	],
	["cut off", () => truncate(file, 12_288)],
	[
		"something else",
		() => writeFile(file, "This is no database. ".repeat(500)),
	],
])("finds a database damaged that is %s", async (_, damage) => {
	const database = new Database(folder);
	await fill(database);
	database.close();
	await damage();
	expect(await checkIntegrity(file)).toBe("damaged");
});

it("doesn't know of a file that isn't there, nor when time runs out", async () => {
	expect(await checkIntegrity(file)).toBe("unknown");
	const database = new Database(folder);
	expect(await checkIntegrity(file, 1)).toBe("unknown");
	database.close();
});
