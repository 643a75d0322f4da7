import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeNewFile } from "../../../src/library/copies/new-file.ts";

let folder: string;
let file: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	file = join(folder, "new");
});

afterEach(() => rm(folder, { recursive: true }));

it("makes a file and gives what its maker gives", async () => {
	expect(
		await makeNewFile(file, async (part) => {
			await writeFile(part, "whole");
			expect(readdirSync(folder)).not.toContain("new");
			return 7;
		}),
	).toBe(7);
	expect(readFileSync(file, "utf8")).toBe("whole");
	expect(readdirSync(folder)).toEqual(["new"]);
});

it("leaves nothing behind when its maker fails", async () => {
	const failing = makeNewFile(file, async (part) => {
		await writeFile(part, "half");
		writeFileSync(`${part}-journal`, "");
		throw new Error("no");
	});
	await expect(failing).rejects.toThrow("no");
	expect(readdirSync(folder)).toEqual([]);
});

it("overwrites no file that was there before", async () => {
	writeFileSync(file, "mine");
	const making = makeNewFile(file, (part) => writeFile(part, "other"));
	await expect(making).rejects.toThrow(/is there already/u);
	expect(readFileSync(file, "utf8")).toBe("mine");
});

it("overwrites no file that somebody made meanwhile", async () => {
	const making = makeNewFile(file, async (part) => {
		await writeFile(part, "other");
		writeFileSync(file, "mine");
	});
	await expect(making).rejects.toThrow(/is there already/u);
	expect(readFileSync(file, "utf8")).toBe("mine");
	expect(readdirSync(folder)).toEqual(["new"]);
});

it("says when there is no such folder", async () => {
	const making = makeNewFile(join(folder, "a/b"), async () => {});
	await expect(making).rejects.toThrow(/a\/b can't be written \(ENOENT\)/u);
});
