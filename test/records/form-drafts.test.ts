import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Database } from "../../src/library/database.ts";
import { Servers } from "../../src/library/servers.ts";
import { FormDrafts } from "../../src/records/form-drafts.ts";

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

it("gives back what was typed, to whoever typed it", async () => {
	const id = await keep();
	expect(await drafts.find(id, "ann")).toEqual(FIELDS);
	expect(await drafts.find(id, "bob")).toBeNull();
	expect(await drafts.find("other", "ann")).toBeNull();
});

it("has ids that fit on a button and tell nothing", async () => {
	expect(await keep()).toMatch(/^[\w-]{8}$/u);
	expect(await keep()).not.toBe(await keep());
});

it("forgets after a day", async () => {
	vi.useFakeTimers();
	const id = await keep();
	vi.setSystemTime(Date.now() + 25 * 3_600_000);
	expect(await drafts.find(id, "ann")).toBeNull();
});

it("goes with its server", async () => {
	const id = await keep();
	database.run("DELETE FROM servers WHERE id = 'one'");
	expect(await drafts.find(id, "ann")).toBeNull();
});
