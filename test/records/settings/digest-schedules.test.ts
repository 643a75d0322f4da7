import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ChangeRecord } from "../../../src/library/change-record.ts";
import { Database } from "../../../src/library/database.ts";
import { Servers } from "../../../src/library/servers.ts";
import { DigestSchedules } from "../../../src/records/settings/digest-schedules.ts";

const PLAN = { channel: "5", weekday: null, hour: 9, tag: "ferry" };
const TIMES = {
	nextAt: "2025-11-27T08:00:00.000Z",
	postedUntil: "2025-11-26T08:00:00.000Z",
};

let folder: string;
let database: Database;
let schedules: DigestSchedules;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	schedules = new DigestSchedules(database);
});

afterEach(async () => {
	database.close();
	await rm(folder, { recursive: true });
});

const by = (server: string, reason = "a digest") => ({
	server,
	actor: "7",
	reason,
});

async function add(server = "one") {
	await schedules.add(by(server), PLAN, TIMES);
	const all = await schedules.list(server);
	return all.at(-1) as (typeof all)[0];
}

const due = async (time: string) =>
	(await schedules.due(new Date(time))).map(({ server }) => server);

it("keeps a plan and puts it on record", async () => {
	expect(await add()).toEqual({
		...PLAN,
		...TIMES,
		id: 1,
		server: "one",
		isPaused: false,
		refusedAt: null,
	});
	const record = new ChangeRecord(database, "one");
	expect(record.list({ action: "set" }, { limit: 9 })).toMatchObject([
		{ actor: "7", reason: "a digest" },
	]);
});

it("finds nothing of another server", async () => {
	const { id } = await add();
	expect(await schedules.find("two", id)).toBe(null);
	await schedules.end(by("two"), id);
	expect(await schedules.list("one")).toHaveLength(1);
});

it("is due from its time on, unless it is paused or ended", async () => {
	const one = await add();
	expect(await due("2025-11-27T07:59:59Z")).toEqual([]);
	expect(await due("2025-11-27T08:00:00Z")).toEqual(["one"]);
	await schedules.set(by("one"), one.id, { ...one, isPaused: true });
	expect(await due("2025-11-27T08:00:00Z")).toEqual([]);
	await schedules.set(by("one"), one.id, { ...one, isPaused: false });
	await schedules.end(by("one"), one.id);
	expect(await due("2025-11-27T08:00:00Z")).toEqual([]);
});

it("stays paused when it is noted how far it has come", async () => {
	const one = await add();
	await schedules.set(by("one"), one.id, { ...one, isPaused: true });
	await schedules.note(one.id, one);
	expect(await schedules.find("one", one.id)).toMatchObject({ isPaused: true });
});

it("is not due where the bot was removed, and gone when all is erased", async () => {
	await add();
	const servers = new Servers(database);
	await servers.leave("one");
	expect(await due("2025-11-27T08:00:00Z")).toEqual([]);
	await servers.eraseLeft(new Date("2099-01-01T00:00:00Z"));
	expect(await schedules.list("one")).toEqual([]);
});
