import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Database } from "../../../src/library/database.ts";
import { Servers } from "../../../src/library/servers.ts";
import { FormDrafts } from "../../../src/records/drafts/form-drafts.ts";

let folder: string;
let database: Database;
let drafts: FormDrafts;

const FIELDS = { text: "What I typed", url: "" };

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	drafts = new FormDrafts(database);
	await new Servers(database).join("one");
});

afterEach(async () => {
	vi.useRealTimers();
	database.close();
	await rm(folder, { recursive: true });
});

function keep(): Promise<string> {
	return drafts.keep({
		server: "one",
		member: "ann",
		form: "article-add",
		fields: FIELDS,
	});
}

function find(id: string, member: string, server = "one") {
	return drafts.find({ id, member, server });
}

it("gives back what was typed, to whoever typed it", async () => {
	const id = await keep();
	expect(await find(id, "ann")).toEqual(FIELDS);
	expect(await find(id, "bob")).toBeNull();
	expect(await find("other", "ann")).toBeNull();
});

it("gives nothing of one server to another", async () => {
	const id = await keep();
	expect(await find(id, "ann", "two")).toBeNull();
});

it("forgets a form that has done its work, and no other", async () => {
	const id = await keep();
	await drafts.forget({ server: "one", member: "ann", form: "article-erase" });
	expect(await find(id, "ann")).toEqual(FIELDS);
	await drafts.forget({ server: "one", member: "ann", form: "article-add" });
	expect(await find(id, "ann")).toBeNull();
});

it("deletes from the database what is a day old", async () => {
	vi.useFakeTimers();
	await keep();
	await drafts.expire();
	expect(database.all("SELECT id FROM form_drafts")).toHaveLength(1);
	vi.setSystemTime(Date.now() + 25 * 3_600_000);
	await drafts.expire();
	expect(database.all("SELECT id FROM form_drafts")).toEqual([]);
});

it("has ids that fit on a button and tell nothing", async () => {
	expect(await keep()).toMatch(/^[\w-]{8}$/u);
	expect(await keep()).not.toBe(await keep());
});

it("forgets after a day", async () => {
	vi.useFakeTimers();
	const id = await keep();
	vi.setSystemTime(Date.now() + 25 * 3_600_000);
	expect(await find(id, "ann")).toBeNull();
});

it("goes with its server", async () => {
	const id = await keep();
	database.run("DELETE FROM servers WHERE id = 'one'");
	expect(await find(id, "ann")).toBeNull();
});
