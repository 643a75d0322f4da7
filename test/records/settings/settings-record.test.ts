import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Database } from "../../../src/library/database.ts";
import { Library } from "../../../src/library/library.ts";
import { DEFAULT_SETTINGS } from "../../../src/records/settings/server-settings.ts";
import { SettingsRecord } from "../../../src/records/settings/settings-record.ts";

const BY = { server: "one", actor: "7", reason: "Time zone: UTC → Asia/Tokyo" };

let folder: string;
let database: Database;
let settings: SettingsRecord;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	settings = new SettingsRecord(database);
});

afterEach(async () => {
	database.close();
	await rm(folder, { recursive: true });
});

it("has the defaults of whatever a server hasn't set", async () => {
	expect(settings.of("one")).toEqual(DEFAULT_SETTINGS);
	await settings.change(BY, { timeZone: "Asia/Tokyo" });
	expect(settings.of("one")).toEqual({
		...DEFAULT_SETTINGS,
		timeZone: "Asia/Tokyo",
	});
	expect(settings.of("two")).toEqual(DEFAULT_SETTINGS);
});

it("keeps what was set before", async () => {
	await settings.change(BY, { timeZone: "Asia/Tokyo" });
	await settings.change(BY, { askChannels: ["1", "2"], daysKept: 0 });
	await settings.change(BY, { timeZone: "UTC" });
	const kept = new SettingsRecord(database).of("one");
	expect(kept).toEqual({
		...DEFAULT_SETTINGS,
		askChannels: ["1", "2"],
		daysKept: 0,
	});
	expect(kept).toEqual(settings.of("one"));
});

it("puts on record who changed what", async () => {
	await settings.change(BY, { timeZone: "Asia/Tokyo" });
	const library = new Library(database, "one");
	const [change, ...others] = await library.listChanges({}, { limit: 10 });
	expect(others).toEqual([]);
	expect(change).toMatchObject({
		action: "set",
		actor: "7",
		reason: BY.reason,
		headline: null,
	});
	expect((await library.undo(change?.id ?? 0, "7")).kind).toBe("impossible");
});

it("forgets a server with its data", async () => {
	await settings.change(BY, { timeZone: "Asia/Tokyo" });
	database.run("DELETE FROM servers WHERE id = 'one'");
	settings.drop("one");
	expect(settings.of("one")).toEqual(DEFAULT_SETTINGS);
	expect(new SettingsRecord(database).of("one")).toEqual(DEFAULT_SETTINGS);
});
