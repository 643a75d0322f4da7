import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Database } from "../../../src/library/database.ts";
import { checkData } from "../../../src/library/health/data-health.ts";

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it("measures what there is and leaves nothing behind", async () => {
	const database = new Database(folder);
	await mkdir(join(folder, "indexes/one"), { recursive: true });
	await writeFile(join(folder, "indexes/one/a"), "x".repeat(1_000));
	const before = await readdir(folder);
	const health = await checkData(folder);
	expect(health).toMatchObject({
		isWritable: true,
		indexBytes: 1_000,
		integrity: "whole",
	});
	expect(health.databaseBytes).toBeGreaterThan(4_096);
	expect(health.freeBytes).toBeGreaterThan(0);
	expect(await readdir(folder)).toEqual(before);
	database.close();
});

it("says so if nothing can be written", async () => {
	await rm(folder, { recursive: true });
	expect(await checkData(folder)).toEqual({
		isWritable: false,
		freeBytes: null,
		databaseBytes: 0,
		indexBytes: 0,
		integrity: "unknown",
	});
});
