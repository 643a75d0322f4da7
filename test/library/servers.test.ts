import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { DAYS_KEPT_AFTER_LEAVING, Servers } from "../../src/library/servers.ts";

let folder: string;
let database: Database;
let servers: Servers;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	servers = new Servers(database);
});

afterEach(async () => {
	database.close();
	await rm(folder, { recursive: true });
});

function inDays(days: number): Date {
	return new Date(Date.now() + days * 86_400_000);
}

async function addTo(server: string): Promise<void> {
	await new Library(database, server).add(
		{
			headline: "Harbour",
			byline: null,
			publisher: null,
			url: null,
			publishedAt: null,
			tags: [],
			paragraphs: ["The harbour is open."],
		},
		"mod",
	);
}

it("erases a server's data some time after the bot was removed, not before", async () => {
	await addTo("one");
	await servers.leave("one");
	expect(await servers.eraseLeft(inDays(DAYS_KEPT_AFTER_LEAVING - 1))).toEqual(
		[],
	);
	expect(await new Library(database, "one").live()).toHaveLength(1);
	expect(await servers.eraseLeft(inDays(DAYS_KEPT_AFTER_LEAVING + 1))).toEqual([
		"one",
	]);
	expect(await new Library(database, "one").live()).toEqual([]);
	expect(
		await new Library(database, "one").listChanges({}, { limit: 100 }),
	).toEqual([]);
});

it("keeps the data of a server that the bot came back to", async () => {
	await addTo("one");
	await servers.leave("one");
	await servers.join("one");
	expect(await servers.eraseLeft(inDays(400))).toEqual([]);
});

it("finds at start which servers it was removed from meanwhile", async () => {
	await addTo("one");
	await addTo("two");
	await servers.reconcile(["two", "three"]);
	expect(await servers.eraseLeft(inDays(400))).toEqual(["one"]);
	expect(await new Library(database, "two").live()).toHaveLength(1);
});

it("counts from the first leave, however often it is noted", async () => {
	await addTo("one");
	await servers.leave("one");
	const row = () =>
		database.get<{ left_at: string }>("SELECT left_at FROM servers");
	const first = row();
	await servers.reconcile([]);
	expect(row()).toEqual(first);
});
