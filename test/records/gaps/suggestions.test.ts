import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Database } from "../../../src/library/database.ts";
import { Suggestions } from "../../../src/records/gaps/suggestions.ts";

const PAGE = "https://example.com/ferry";

let folder: string;
let database: Database;
let suggestions: Suggestions;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	suggestions = new Suggestions(database);
});

afterEach(async () => {
	vi.useRealTimers();
	database.close();
	await rm(folder, { recursive: true });
});

const list = async (server = "one") =>
	(await suggestions.list(server)).map(({ url, times }) => [url, times]);

it("counts a page once for all its addresses, the most suggested first", async () => {
	await suggestions.record("one", "https://example.com/goats");
	await suggestions.record("one", PAGE);
	await suggestions.record("one", "http://www.example.com/ferry/?utm_source=x");
	expect(await list()).toEqual([
		[PAGE, 2],
		["https://example.com/goats", 1],
	]);
	expect(await list("two")).toEqual([]);
});

it("gives one by its id, to its own server", async () => {
	await suggestions.record("one", PAGE);
	const id = (await suggestions.list("one"))[0]?.id ?? "";
	expect((await suggestions.find("one", id))?.url).toBe(PAGE);
	expect(await suggestions.find("two", id)).toBeNull();
});

it("lists no more what was dismissed, though it is suggested again", async () => {
	await suggestions.record("one", PAGE);
	const id = (await suggestions.list("one"))[0]?.id ?? "";
	await suggestions.dismiss("one", id);
	await suggestions.record("one", PAGE);
	expect(await list()).toEqual([]);
});

it("forgets what was suggested long ago, and the oldest of too many", async () => {
	await suggestions.record("one", PAGE);
	vi.useFakeTimers({ toFake: ["Date"] });
	vi.setSystemTime(Date.now() + 29 * 24 * 3_600_000);
	await suggestions.expire();
	expect(await list()).toHaveLength(1);
	for (let at = 0; at < 200; at++)
		await suggestions.record("one", `https://example.com/${at}`);
	expect(await list()).toHaveLength(200);
	expect((await list()).map(([url]) => url)).not.toContain(PAGE);
	vi.setSystemTime(Date.now() + 31 * 24 * 3_600_000);
	await suggestions.expire();
	expect(await list()).toEqual([]);
});
