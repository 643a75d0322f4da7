import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Database } from "../../../src/library/database.ts";
import { Library } from "../../../src/library/library.ts";
import {
	QuestionCounts,
	type VerdictCounts,
} from "../../../src/records/answers/question-counts.ts";
import { toArticle } from "../../answer/located.ts";

const MONDAY = "2026-11-23";
const TUESDAY = "2026-11-24";

let folder: string;
let database: Database;
let counts: QuestionCounts;
let library: Library;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	counts = new QuestionCounts(database);
	library = new Library(database, "one");
});

afterEach(async () => {
	database.close();
	await rm(folder, { recursive: true });
});

const count = (
	verdict: keyof VerdictCounts,
	quoted: readonly number[] = [],
	{ server = "one", day = MONDAY } = {},
) => counts.count({ server, day }, verdict, quoted);

async function add(headline: string, by = library): Promise<number> {
	const article = toArticle(headline, `The ${headline} has left its harbour.`);
	return (await by.add(article, "mod")).article.id;
}

const cited = (from = MONDAY, limit = 5) =>
	counts.mostCited("one", from, limit);

it("counts each day's questions by how they ended", async () => {
	await count("answered");
	await count("answered");
	await count("not found");
	await count("unsure", [], { day: TUESDAY });
	expect(await counts.days("one", MONDAY)).toEqual([
		{ day: MONDAY, answered: 2, unsure: 0, "not found": 1 },
		{ day: TUESDAY, answered: 0, unsure: 1, "not found": 0 },
	]);
	expect(await counts.days("one", TUESDAY)).toHaveLength(1);
	expect(await counts.firstDay("one")).toBe(MONDAY);
});

it("tells nothing of one server to another", async () => {
	const article = await add("Ferry");
	await count("answered", [article], { server: "two" });
	expect(await counts.days("one", MONDAY)).toEqual([]);
	expect(await counts.firstDay("one")).toBeNull();
	expect(await cited()).toEqual([]);
});

it("counts an article once for an answer that quotes it twice", async () => {
	const [ferry, goats] = [await add("Ferry"), await add("Goats")];
	await count("answered", [goats, ferry, goats]);
	await count("unsure", [ferry], { day: TUESDAY });
	expect(await cited()).toEqual([
		{ headline: "Ferry", times: 2 },
		{ headline: "Goats", times: 1 },
	]);
	expect(await cited(TUESDAY)).toEqual([{ headline: "Ferry", times: 1 }]);
	expect(await cited(MONDAY, 1)).toHaveLength(1);
});

it("names live articles alone, as they are called now", async () => {
	const [ferry, goats] = [await add("Ferry"), await add("Goats")];
	await count("answered", [ferry, goats]);
	const article = toArticle("Ferry back", "The ferry is back in its harbour.");
	await library.edit(ferry, 1, article, "mod");
	await library.remove(goats, "mod", "");
	expect(await cited()).toEqual([{ headline: "Ferry back", times: 1 }]);
});

it("counts a question also if its article is gone meanwhile", async () => {
	await count("answered", [404]);
	expect(await counts.days("one", MONDAY)).toHaveLength(1);
	expect(await cited()).toEqual([]);
});

it("forgets what is of earlier days", async () => {
	const ferry = await add("Ferry");
	await count("answered", [ferry]);
	await count("answered", [ferry], { day: TUESDAY });
	await counts.forgetBefore(TUESDAY);
	expect(await counts.firstDay("one")).toBe(TUESDAY);
	expect(await cited()).toEqual([{ headline: "Ferry", times: 1 }]);
});

it("goes with its server", async () => {
	await count("answered", [await add("Ferry")]);
	database.run("DELETE FROM servers WHERE id = 'one'");
	for (const table of ["question_counts", "citation_counts"])
		expect(database.all(`SELECT * FROM ${table}`)).toEqual([]);
});

it("keeps numbers alone: no question, and nobody who asked", () => {
	const columns = (table: string) =>
		database
			.all<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`)
			.map(({ name }) => name);
	expect(columns("question_counts")).toEqual([
		"server",
		"day",
		"verdict",
		"times",
	]);
	expect(columns("citation_counts")).toEqual(["article", "day", "times"]);
});
