import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { Answers } from "../../src/records/answers.ts";
import { toGapId } from "../../src/records/gap-id.ts";
import { toArticle } from "../answer/located.ts";

const QUESTION = "who objected to the deal?";
const CITED = [{ article: 7, revision: 2, start: 3, end: 9, paragraph: 1 }];
const DAY = 24 * 3_600_000;

let folder: string;
let database: Database;
let answers: Answers;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	answers = new Answers(database);
});

afterEach(async () => {
	vi.useRealTimers();
	database.close();
	await rm(folder, { recursive: true });
});

const keep = (server = "one", within: number | null = null) =>
	answers.keep({ server, question: QUESTION, within, cited: CITED });

it("gives back what was asked and quoted", async () => {
	const id = await keep();
	expect(await answers.find("one", id)).toMatchObject({
		id,
		server: "one",
		question: QUESTION,
		within: null,
		gap: toGapId(QUESTION),
		cited: CITED,
	});
});

it("has ids that fit into a button's custom_id and tell nothing", async () => {
	expect(await keep()).toMatch(/^[\w-]{8}$/u);
	expect(await keep()).not.toBe(await keep());
});

it("gives nothing of one server to another", async () => {
	expect(await answers.find("two", await keep())).toBeNull();
});

it("knows a question to one article from the same one to all", async () => {
	const library = new Library(database, "one");
	const article = toArticle("Deal", "The fishermen objected to the deal.");
	const { id } = (await library.add(article, "mod")).article;
	const kept = await answers.find("one", await keep("one", id));
	expect(kept).toMatchObject({ within: id });
	expect(kept?.gap).not.toBe(toGapId(QUESTION));
});

it("keeps nothing of who asked", () => {
	const columns = database
		.all<{ name: string }>("SELECT name FROM pragma_table_info('answers')")
		.map(({ name }) => name);
	expect(columns).toContain("question");
	expect(columns.join()).not.toMatch(/member|user|actor|asker/u);
});

it("forgets what is older than it is told", async () => {
	vi.useFakeTimers({ toFake: ["Date"] });
	const id = await keep();
	vi.setSystemTime(Date.now() + 29 * DAY);
	await answers.forgetOlder("one", 30);
	await answers.forgetOlder("two", 7);
	expect(await answers.find("one", id)).not.toBeNull();
	expect(await answers.countOlder("one", 7)).toBe(1);
	await answers.forgetOlder("one", 7);
	expect(await answers.find("one", id)).toBeNull();
	expect(await answers.servers()).toEqual([]);
});

it("goes with its server", async () => {
	await keep();
	database.run("DELETE FROM servers WHERE id = 'one'");
	expect(database.all("SELECT id FROM answers")).toEqual([]);
});
