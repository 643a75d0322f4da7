import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Database } from "../../../src/library/database.ts";
import { Servers } from "../../../src/library/servers.ts";
import { OpenQuestions } from "../../../src/records/answers/open-questions.ts";

let folder: string;
let database: Database;
let open: OpenQuestions;

const QUESTION = "who objected to the deal?";

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	open = new OpenQuestions(database);
	await new Servers(database).join("one");
});

afterEach(async () => {
	vi.useRealTimers();
	database.close();
	await rm(folder, { recursive: true });
});

function keep(server = "one"): Promise<string> {
	return open.keep({ server, question: QUESTION });
}

it("gives back what was asked", async () => {
	const id = await keep();
	expect(await open.find({ server: "one", id })).toBe(QUESTION);
	expect(await open.find({ server: "one", id: "other" })).toBeNull();
});

it("gives nothing of one server to another", async () => {
	const id = await keep();
	expect(await open.find({ server: "two", id })).toBeNull();
});

it("keeps the question of a server not heard of before", async () => {
	const id = await keep("new");
	expect(await open.find({ server: "new", id })).toBe(QUESTION);
});

it("has ids that fit into a list's custom_id and tell nothing", async () => {
	expect(await keep()).toMatch(/^[\w-]{8}$/u);
	expect(await keep()).not.toBe(await keep());
});

it("forgets after a day", async () => {
	vi.useFakeTimers();
	const id = await keep();
	vi.setSystemTime(Date.now() + 23 * 3_600_000);
	expect(await open.find({ server: "one", id })).toBe(QUESTION);
	vi.setSystemTime(Date.now() + 2 * 3_600_000);
	expect(await open.find({ server: "one", id })).toBeNull();
});

it("deletes from the database what is a day old", async () => {
	vi.useFakeTimers();
	await keep();
	await open.expire();
	expect(database.all("SELECT id FROM open_questions")).toHaveLength(1);
	vi.setSystemTime(Date.now() + 25 * 3_600_000);
	await open.expire();
	expect(database.all("SELECT id FROM open_questions")).toEqual([]);
});

it("goes with its server", async () => {
	await keep();
	database.run("DELETE FROM servers WHERE id = 'one'");
	expect(database.all("SELECT id FROM open_questions")).toEqual([]);
});
