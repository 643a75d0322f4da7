import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findStorageFault } from "../../../src/library/health/storage-fault.ts";

let folder: string;
let file: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	file = join(folder, "test.db");
	const database = new DatabaseSync(file);
	database.exec("CREATE TABLE words (word TEXT); PRAGMA page_size");
	database
		.prepare("INSERT INTO words SELECT value FROM json_each(?)")
		.run(JSON.stringify(Array(9_000).fill("quokka")));
	database.close();
});

afterEach(() => rm(folder, { recursive: true }));

/** What is thrown by reading, once something was done to it. */
function toError(use: (database: DatabaseSync) => unknown): unknown {
	const database = new DatabaseSync(file);
	try {
		use(database);
	} catch (error) {
		return error;
	} finally {
		database.close();
	}
	throw new Error("it went well");
}

const read = (database: DatabaseSync) =>
	database.prepare("SELECT count(DISTINCT word) FROM words").get();

async function overwrite(from: number, length: number): Promise<void> {
	const handle = await open(file, "r+");
	await handle.write(Buffer.alloc(length, 0x5a), 0, length, from);
	await handle.close();
}

it("knows a damaged database", async () => {
	await overwrite(4_096, 8_192);
	expect(findStorageFault(toError(read))).toBe("unreadable");
});

it("knows a file that is none", async () => {
	await overwrite(0, 4_096);
	expect(findStorageFault(toError(read))).toBe("unreadable");
});

it("knows a full disk", () => {
	const fill = (database: DatabaseSync) => {
		database.exec("PRAGMA max_page_count = 1");
		database.exec("INSERT INTO words SELECT word || word FROM words");
	};
	expect(findStorageFault(toError(fill))).toBe("full");
});

it.each([
	["a mistake in a query", toError],
	["anything else", () => new Error("gone")],
])("takes %s for none", (_, make) => {
	const error = make((database) => database.exec("SELECT * FROM nowhere"));
	expect(findStorageFault(error)).toBeNull();
});
