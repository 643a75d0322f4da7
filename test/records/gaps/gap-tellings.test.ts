import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Database } from "../../../src/library/database.ts";
import {
	Answers,
	type KeptAnswer,
} from "../../../src/records/answers/answers.ts";
import { GapTellings } from "../../../src/records/gaps/gap-tellings.ts";
import { Gaps } from "../../../src/records/gaps/gaps.ts";

const BY = { server: "one", asker: "anna's hash", channel: "harbour" };

let folder: string;
let database: Database;
let gaps: Gaps;
let tellings: GapTellings;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	gaps = new Gaps(database);
	tellings = new GapTellings(database);
});

afterEach(async () => {
	database.close();
	await rm(folder, { recursive: true });
});

async function answer(question = "who bought the harbour") {
	const answers = new Answers(database);
	const nothing = { typed: null, within: null, cited: [], shown: null };
	const id = await answers.keep({ ...BY, ...nothing, question });
	const { gap, ...kept } = (await answers.find("one", id)) as KeptAnswer;
	return { ...kept, gap: gap ?? "" };
}

const open = () => gaps.list("one", "open");

it("makes a gap of a question, counted once a member", async () => {
	expect(await tellings.tell(await answer(), "anna's hash")).toBe(true);
	expect(await tellings.tell(await answer(), "anna's hash")).toBe(false);
	expect(await open()).toMatchObject([
		{ question: "who bought the harbour", times: 1, unhelpful: [] },
	]);
	expect(await tellings.tell(await answer(), "ben's hash")).toBe(true);
	expect(await open()).toMatchObject([{ times: 2 }]);
});

it("leaves a gap dismissed that moderators want no article for", async () => {
	const told = await answer();
	await tellings.tell(told, "anna's hash");
	await gaps.dismiss("one", told.gap);
	await tellings.tell(told, "ben's hash");
	expect(await open()).toEqual([]);
});

it("forgets who told of a gap with the gap", async () => {
	await tellings.tell(await answer(), "anna's hash");
	await gaps.forgetOlder("one", 0);
	expect(database.all("SELECT * FROM gap_tellings")).toEqual([]);
	expect(await tellings.tell(await answer(), "anna's hash")).toBe(true);
});
