import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Database } from "../../../src/library/database.ts";
import { Library } from "../../../src/library/library.ts";
import {
	Answers,
	type KeptAnswer,
} from "../../../src/records/answers/answers.ts";
import { toGapId } from "../../../src/records/gaps/gap-id.ts";
import { toArticle } from "../../answer/located.ts";

const QUESTION = "who objected to the deal?";
const CITED = [{ article: 7, revision: 2, start: 3, end: 9, paragraph: 1 }];
const PLACES = {
	cited: CITED,
	shown: {
		verdict: "answered",
		hasWords: true,
		quotations: [
			{
				place: { article: 7, revision: 2, start: 3, end: 9 },
				startsInside: false,
				endsInside: false,
				highlights: [{ start: 1, end: 4 }],
				alsoIn: [],
			},
		],
		further: [],
		choices: [],
	},
} satisfies Partial<KeptAnswer>;
const BY = { server: "one", asker: "anna's hash", channel: "harbour" };
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
	answers.keep({
		...BY,
		server,
		question: QUESTION,
		typed: null,
		within,
		...PLACES,
	});

it("gives back what was asked and quoted", async () => {
	const id = await keep();
	expect(await answers.find("one", id)).toMatchObject({
		id,
		question: QUESTION,
		within: null,
		gap: toGapId(QUESTION),
		...BY,
		...PLACES,
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

describe("what somebody asked", () => {
	const ask = (question: string, by = BY) => {
		vi.setSystemTime(Date.now() + 1_000);
		return answers.keep({
			...by,
			...PLACES,
			question,
			typed: null,
			within: null,
		});
	};
	beforeEach(() => {
		vi.useFakeTimers({ toFake: ["Date"] });
	});

	it("is found by who asked, in which channel and since when", async () => {
		await ask("who objected?");
		const since = new Date();
		const id = await ask("why?");
		await ask("elsewhere?", { ...BY, channel: "quay" });
		await ask("somebody else?", { ...BY, asker: "ben's hash" });
		await ask("another server?", { ...BY, server: "two" });
		expect(await answers.findLatest(BY, since, false)).toMatchObject({ id });
		const later = new Date(Date.now() + 1);
		expect(await answers.findLatest(BY, later, false)).toBeNull();
	});

	it("is not found for all to see if it was asked privately", async () => {
		const since = new Date();
		const shown = {
			...BY,
			...PLACES,
			question: "who?",
			typed: null,
			within: null,
		};
		const id = await answers.keep({ ...shown, isPublic: true });
		vi.setSystemTime(Date.now() + 1_000);
		const secret = await answers.keep({ ...shown, question: "why?" });
		expect(await answers.findLatest(BY, since, true)).toMatchObject({ id });
		expect(await answers.findLatest(BY, since, false)).toMatchObject({
			id: secret,
		});
		expect(await answers.findLatestIn(BY, true)).toMatchObject({ id });
		expect(await answers.findLatestIn(BY, false)).toMatchObject({
			id: secret,
		});
	});

	it("is listed once each, the latest first, nobody else's", async () => {
		for (const question of ["first?", "second?", "first?"]) await ask(question);
		await ask("theirs?", { ...BY, asker: "ben's hash" });
		expect(await answers.recentQuestions(BY, 25)).toEqual([
			"first?",
			"second?",
		]);
		expect(await answers.recentQuestions(BY, 1)).toEqual(["first?"]);
	});
});
