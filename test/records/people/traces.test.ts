import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Database } from "../../../src/library/database.ts";
import { NAMELESS, TRACES } from "../../../src/records/people/traces.ts";
import { Voters } from "../../../src/records/people/voters.ts";
import { ANNA, doAll, findColumns } from "../named-rows.ts";

let folder: string;
let database: Database;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
});

afterEach(async () => {
	database.close();
	await rm(folder, { recursive: true });
});

/**
 * Columns of which somebody has made sure that they name no member. One that
 * does goes into `TRACES` instead.
 */
const NAMING_NOBODY: Readonly<Record<string, string>> = {
	servers: "id examples_loaded_at left_at",
	articles: "id server state is_example revision text_hash added_at",
	revisions:
		"article number headline byline publisher url published_at tags paragraphs made_at",
	changes: "id server article action reason at revision",
	form_drafts: "id server form fields made_at",
	open_questions: "id server question asked_at",
	vectors: "article revision maker vectors sentence_counts sentences",
	sketches: "article revision maker sketch",
	example_questions: "article revision maker questions",
	article_drafts: "id server batch origin article left_out made_at",
	gaps: "server id question times first_asked_at last_asked_at state settled_at article is_moderators_word checked within",
	wishes: "server gap channel made_at",
	settings: "server changed noticed_at",
	answers:
		"id server question within gap cited asked_at channel shown typed is_public",
	answer_threads: "thread answer",
	gap_tellings: "server gap told_at",
	votes: "answer is_helpful reason voted_at",
	question_counts: "server day verdict times",
	citation_counts: "article day times",
	suggestions: "server page id url times suggested_at is_dismissed",
	digest_schedules:
		"id server channel weekday hour tag is_paused next_at posted_until refused_at",
};

const NAMED = TRACES.map(({ table, column }) => `${table}.${column}`);

const tables = () =>
	database
		.all<{ name: string }>(
			"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
		)
		.map(({ name }) => name);

const columnsOf = (table: string) =>
	database
		.all<{ name: string }>("SELECT name FROM pragma_table_info(?)", table)
		.map(({ name }) => `${table}.${name}`);

describe("what is said to be kept", () => {
	it("is every table, and no other", () => {
		const said = [
			...TRACES.map(({ table }) => table),
			...NAMELESS.flatMap((kept) => kept.tables),
		];
		expect(new Set(said)).toEqual(new Set(tables()));
	});

	it("names each column that names a member, or somebody knows that it doesn't", () => {
		const known = Object.entries(NAMING_NOBODY).flatMap(([table, columns]) =>
			columns.split(" ").map((column) => `${table}.${column}`),
		);
		const all = tables().flatMap(columnsOf);
		expect([...known, ...NAMED].sort()).toEqual(all.sort());
	});

	it("is where a member's id and hash stand once they have done everything", async () => {
		const by = { server: "one", member: ANNA };
		await doAll(database, by);
		const hash = new Voters(folder).toVoter(by);
		expect([...findColumns(folder, [ANNA, hash])].sort()).toEqual(NAMED.sort());
	});

	it.each(TRACES)("gives $many by an index or from a small table", (trace) => {
		const plan = database.all<{ detail: string }>(
			`EXPLAIN QUERY PLAN SELECT 1 FROM ${trace.table} WHERE ${trace.column} = ?`,
			"x",
		);
		const isSmall = ["wishes", "form_drafts", "article_drafts"];
		if (!isSmall.includes(trace.table))
			expect(plan[0]?.detail).toMatch(/^SEARCH .* USING .*INDEX \w+_by_name/u);
	});
});
