import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ChangeRecord } from "../../../src/library/change-record.ts";
import { Database } from "../../../src/library/database.ts";
import { noteServer } from "../../../src/library/servers.ts";
import { FORMER } from "../../../src/library/stored-article.ts";
import {
	MemberData,
	type Tally,
} from "../../../src/records/people/member-data.ts";
import { KEY_FILE, Voters } from "../../../src/records/people/voters.ts";
import { readFolder } from "../../library/filled-database.ts";
import {
	ANNA,
	BEN,
	DEEDS,
	type Doer,
	doAll,
	findColumns,
	QUESTION,
} from "../named-rows.ts";

const SETTING = "Questions: 30 → 7 days";
const IN_ONE = { member: ANNA, server: "one" };
const IN_ALL = { member: ANNA, server: null };

let folder: string;
let database: Database;
let data: MemberData;

async function open(): Promise<void> {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	data = new MemberData(database);
}

async function close(): Promise<void> {
	database.close();
	await rm(folder, { recursive: true });
}

beforeEach(open);
afterEach(close);

const toCounts = (tallies: readonly Tally[]) =>
	Object.fromEntries(tallies.map(({ trace, count }) => [trace.many, count]));

const EVERYTHING = {
	wishes: 1,
	questions: 3,
	votes: 1,
	"questions told to moderators": 1,
	forms: 1,
	changes: 2,
	revisions: 1,
	drafts: 1,
};

const toNames = (by: Doer) => [by.member, new Voters(folder).toVoter(by)];

/** All rows that don't name somebody, as they are. */
function readOthers(names: readonly string[]): string[] {
	return Object.entries(readFolder(folder)).flatMap(([table, rows]) =>
		rows
			.map((row) => `${table} ${JSON.stringify(row)}`)
			.filter((row) => !names.some((name) => row.includes(name))),
	);
}

describe("what is kept about a member", () => {
	it("is nothing before they have done anything, and nobody gets a key for it", async () => {
		noteServer(database, "one");
		for (const who of [IN_ONE, IN_ALL]) {
			expect(await data.count(who)).toEqual([]);
			expect(await data.read(who)).toEqual([]);
			expect(await data.forget(who)).toEqual([]);
		}
		expect(readdirSync(folder)).not.toContain(KEY_FILE);
	});

	it("is theirs alone, of one server or of all", async () => {
		await doAll(database, { server: "one", member: ANNA });
		await doAll(database, { server: "one", member: BEN });
		await doAll(database, { server: "two", member: ANNA });
		expect(toCounts(await data.count(IN_ONE))).toEqual(EVERYTHING);
		expect(toCounts(await data.count(IN_ALL))).toEqual(
			Object.fromEntries(
				Object.entries(EVERYTHING).map(([name, count]) => [name, 2 * count]),
			),
		);
		const three = { member: ANNA, server: "three" };
		expect(await data.count(three)).toEqual([]);
	});

	it("is read as what they said and did", async () => {
		await doAll(database, { server: "one", member: ANNA });
		const read = await data.read(IN_ONE);
		const rows = Object.fromEntries(
			read.map(({ trace, rows }) => [trace.many, rows.map(toObject)]),
		);
		const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/u);
		const common = { server: "one", at };
		expect(rows).toMatchObject({
			wishes: [{ ...common, question: QUESTION, toldIn: "a direct message" }],
			questions: Array(3).fill({ ...common, question: QUESTION }),
			"questions told to moderators": [{ ...common, question: QUESTION }],
			votes: [
				{
					...common,
					question: QUESTION,
					vote: "not helpful",
					why: "outdated",
				},
			],
			forms: [
				{ ...common, form: "article-add", fields: { text: "What I typed" } },
			],
			changes: [
				{ ...common, action: "add", headline: expect.any(String) },
				{ ...common, action: "set", article: null, reason: SETTING },
			],
			revisions: [{ ...common, revision: 1 }],
			drafts: [
				{
					...common,
					from: "submarine.txt",
					article: { headline: "Submarine", paragraphs: ["It dived."] },
					leftOut: ["By nobody"],
				},
			],
		});
	});

	it("is counted whole and read in its latest part, if it is much", async () => {
		noteServer(database, "one");
		const record = new ChangeRecord(database, "one");
		database.transaction(() => {
			for (let article = 1; article <= 1_001; article++)
				record.add({ article, action: "add", actor: ANNA });
		});
		const [changes] = await data.read(IN_ONE);
		expect(changes?.count).toBe(1_001);
		expect(changes?.rows).toHaveLength(1_000);
		expect(toObject(changes?.rows[0] ?? "")).toMatchObject({ article: 1_001 });
	});
});

describe("forgetting a member", () => {
	it("says how much it was, and nothing the second time", async () => {
		await doAll(database, { server: "one", member: ANNA });
		expect(toCounts(await data.forget(IN_ONE))).toEqual(EVERYTHING);
		expect(await data.forget(IN_ONE)).toEqual([]);
		expect(await data.count(IN_ONE)).toEqual([]);
	});

	it("deletes what is theirs and keeps what they did as a former moderator's", async () => {
		await doAll(database, { server: "one", member: ANNA });
		await data.forget(IN_ONE);
		for (const table of ["wishes", "votes", "form_drafts", "article_drafts"])
			expect(database.all(`SELECT * FROM ${table}`)).toEqual([]);
		expect(database.all("SELECT action, actor FROM changes")).toEqual([
			{ action: "set", actor: FORMER },
			{ action: "add", actor: FORMER },
		]);
		expect(database.all("SELECT made_by FROM revisions")).toEqual([
			{ made_by: FORMER },
		]);
		expect(database.all("SELECT question, asker FROM answers")).toEqual(
			Array(3).fill({ question: QUESTION, asker: null }),
		);
	});

	it("leaves no gap of which nothing but their vote was left", async () => {
		await DEEDS.vote(database, { server: "one", member: ANNA }, QUESTION);
		expect(database.all("SELECT id FROM gaps")).toHaveLength(1);
		await data.forget(IN_ONE);
		expect(database.all("SELECT id FROM gaps")).toEqual([]);
	});

	it("in one server leaves what is kept in others", async () => {
		await doAll(database, { server: "one", member: ANNA });
		await doAll(database, { server: "two", member: ANNA });
		await data.forget(IN_ONE);
		expect(await data.count(IN_ONE)).toEqual([]);
		expect(toCounts(await data.count(IN_ALL))).toEqual(EVERYTHING);
		await data.forget(IN_ALL);
		expect(await data.count(IN_ALL)).toEqual([]);
	});

	it("clears their names from the disk, out of the log, too", async () => {
		const names = [ANNA, new Voters(folder).toVoter(IN_ONE)];
		const onDisk = () =>
			readdirSync(folder).filter((file) => {
				const bytes = readFileSync(join(folder, file), "latin1");
				return names.some((name) => bytes.includes(name));
			});
		await doAll(database, { server: "one", member: ANNA });
		expect(onDisk()).toEqual(["pullquote.db-wal"]);
		await data.forget(IN_ONE);
		expect(database.isToBeWiped).toBe(false);
		expect(onDisk()).toEqual([]);
	});

	it("does all of it or nothing", async () => {
		await doAll(database, { server: "one", member: ANNA });
		database.run(
			"CREATE TRIGGER fault BEFORE DELETE ON article_drafts BEGIN SELECT raise(ABORT, 'no'); END",
		);
		await expect(data.forget(IN_ONE)).rejects.toThrow("no");
		expect(toCounts(await data.count(IN_ONE))).toEqual(EVERYTHING);
	});

	it("takes their name from everywhere and changes nothing else, whoever did what", async () => {
		const deed = fc.record({
			kind: fc.constantFrom(...Object.values(DEEDS)),
			by: fc.record({
				server: fc.constantFrom("one", "two"),
				member: fc.constantFrom(ANNA, BEN),
			}),
			question: fc.constantFrom(QUESTION, "where is the ferry"),
		});
		await fc.assert(
			fc
				.asyncProperty(fc.array(deed), async (deeds) => {
					for (const { kind, by, question } of deeds)
						await kind(database, by, question);
					const names = ["one", "two"].flatMap((server) =>
						toNames({ server, member: ANNA }),
					);
					const before = readOthers(names).filter((row) => !isGap(row));
					await data.forget(IN_ALL);
					expect(findColumns(folder, names)).toEqual(new Set());
					expect(readOthers([])).toEqual(expect.arrayContaining(before));
				})
				.beforeEach(async () => {
					await close();
					await open();
				}),
			{ numRuns: 30 },
		);
	});
});

/** A gap goes with the last vote or wish that made it one. */
const isGap = (row: string) => row.startsWith("gaps ");

const toObject = (row: string) => JSON.parse(row);
