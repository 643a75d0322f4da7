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
import { type Reason, Votes } from "../../../src/records/answers/votes.ts";
import { toGapId } from "../../../src/records/gaps/gap-id.ts";
import { Gaps } from "../../../src/records/gaps/gaps.ts";
import { Wishes } from "../../../src/records/gaps/wishes.ts";
import { toArticle } from "../../answer/located.ts";

const QUESTION = "who objected to the deal";
const GAP = toGapId(QUESTION) ?? "";
const DAY = 24 * 3_600_000;

let folder: string;
let database: Database;
let answers: Answers;
let votes: Votes;
let gaps: Gaps;
let article: number;

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ["Date"] });
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	answers = new Answers(database);
	votes = new Votes(database);
	gaps = new Gaps(database);
	const library = new Library(database, "one");
	const letter = toArticle("Letter", "The fishermen objected to the deal.");
	article = (await library.add(letter, "mod")).article.id;
});

afterEach(async () => {
	vi.useRealTimers();
	database.close();
	await rm(folder, { recursive: true });
});

function pass(milliseconds: number): void {
	vi.setSystemTime(Date.now() + milliseconds);
}

async function answer(
	parts: Partial<Pick<KeptAnswer, "question" | "within">> = {},
): Promise<KeptAnswer> {
	pass(1_000);
	const cited = [{ article, revision: 1, start: 0, end: 35, paragraph: 1 }];
	const id = await answers.keep({
		server: "one",
		asker: null,
		channel: null,
		question: QUESTION,
		typed: null,
		within: null,
		cited,
		shown: null,
		...parts,
	});
	return (await answers.find("one", id)) as KeptAnswer;
}

function say(
	kept: KeptAnswer,
	{ by = "anna", helps = false, why = null as Reason | null } = {},
): Promise<void> {
	pass(1_000);
	return votes.cast(kept, by, { isHelpful: helps, reason: why });
}

const find = (id = GAP) => gaps.find("one", id);

describe("a vote", () => {
	it("is one a voter and answer, the last that they gave", async () => {
		const kept = await answer();
		await say(kept, { helps: true });
		await say(kept, { why: "outdated" });
		await say(await answer(), { helps: true });
		expect(await votes.find(kept.id, "anna")).toEqual({
			isHelpful: false,
			reason: "outdated",
		});
		expect(await votes.find(kept.id, "ben")).toBeNull();
		expect(database.all("SELECT voter FROM votes")).toHaveLength(2);
	});

	it("is gone when it is taken back, however often", async () => {
		const kept = await answer();
		await say(kept, { helps: true });
		await votes.takeBack(kept, "anna");
		await votes.takeBack(kept, "anna");
		expect(await votes.find(kept.id, "anna")).toBeNull();
	});

	it("goes with its answer, and with its server", async () => {
		await say(await answer());
		pass(31 * DAY);
		await answers.forgetOlder("one", 30);
		expect(database.all("SELECT voter FROM votes")).toEqual([]);
		await say(await answer());
		database.run("DELETE FROM servers WHERE id = 'one'");
		expect(database.all("SELECT voter FROM votes")).toEqual([]);
		expect(database.all("SELECT id FROM gaps")).toEqual([]);
	});
});

describe("the votes of a server", () => {
	it("are counted from a time on, as they are now", async () => {
		const kept = await answer();
		await say(kept);
		await say(kept, { helps: true });
		await say(kept, { by: "ben" });
		const since = new Date(Date.now() + 1).toISOString();
		await say(await answer(), { helps: true });
		expect(await votes.count("one", "")).toEqual({ all: 3, helpful: 2 });
		expect(await votes.count("one", since)).toEqual({ all: 1, helpful: 1 });
		expect(await votes.count("two", "")).toEqual({ all: 0, helpful: 0 });
	});
});

describe("an answer that didn't help", () => {
	it("makes a gap, which counts each vote and why", async () => {
		await say(await answer(), { why: "wrong passage" });
		await say(await answer({ question: "The deal: who objects?" }), {
			by: "ben",
		});
		expect(await gaps.list("one", "open")).toMatchObject([
			{
				question: QUESTION,
				times: 0,
				within: null,
				unhelpful: expect.toSatisfy(
					(list) => list.length === 2 && list.includes("wrong passage"),
				),
			},
		]);
	});

	it("is counted with the times that nothing was found", async () => {
		await gaps.record("one", QUESTION);
		await say(await answer());
		await gaps.record("one", "another thing");
		await gaps.record("one", QUESTION);
		expect(await gaps.list("one", "open")).toMatchObject([
			{ times: 2, unhelpful: [null] },
			{ question: "another thing" },
		]);
	});

	it("makes none where no word says what is asked", async () => {
		const kept = await answer({ question: "what is it?" });
		await say(kept);
		expect(await gaps.list("one", "open")).toEqual([]);
		await votes.takeBack(kept, "anna");
	});

	it("of one article has a gap of its own, which names the article", async () => {
		await say(await answer());
		await say(await answer({ within: article }));
		const scoped = await find(toGapId(QUESTION, article) ?? "");
		expect(scoped?.within).toEqual({ article, headline: "Letter" });
		expect(await gaps.list("one", "open")).toHaveLength(2);
	});

	it("weighs as much as a question without an answer", async () => {
		const few = new Gaps(database, 1);
		await say(await answer());
		await say(await answer(), { by: "ben" });
		await few.record("one", "first thing");
		await few.record("one", "second thing");
		expect(await few.list("one", "open")).toMatchObject([
			{ question: "second thing" },
		]);
	});
});

describe("a gap of votes alone", () => {
	it.each([
		["is taken back", (kept: KeptAnswer) => votes.takeBack(kept, "anna")],
		["is changed", (kept: KeptAnswer) => say(kept, { helps: true })],
	])("goes when the last vote %s", async (_, change) => {
		const kept = await answer();
		await say(kept);
		await say(kept, { by: "ben" });
		await change(kept);
		expect((await find())?.unhelpful).toEqual([null]);
		await votes.takeBack(kept, "ben");
		expect(await find()).toBeNull();
	});

	it("goes when its answers are forgotten", async () => {
		await say(await answer());
		pass(31 * DAY);
		await answers.forgetOlder("one", 30);
		await gaps.forgetEmpty();
		expect(await find()).toBeNull();
	});

	it("goes also when it was answered by itself", async () => {
		const kept = await answer();
		await say(kept);
		await gaps.answer("one", GAP, article);
		await votes.takeBack(kept, "anna");
		expect(await find()).toBeNull();
	});

	it.each([
		["dismissed", () => gaps.dismiss("one", GAP)],
		["answered", () => gaps.answerByWord("one", GAP, article)],
	] as const)("stays if a moderator decided: %s", async (state, decide) => {
		const kept = await answer();
		await say(kept);
		await decide();
		await votes.takeBack(kept, "anna");
		expect(await find()).toMatchObject({ state, unhelpful: [] });
	});

	it("stays while it was asked in vain, or somebody waits for it", async () => {
		const kept = await answer();
		await say(kept);
		const wish = { server: "one", gap: GAP, member: "ben", channel: null };
		await new Wishes(database).keep(wish);
		await votes.takeBack(kept, "anna");
		expect(await find()).toMatchObject({ times: 0, unhelpful: [] });
		await gaps.record("one", QUESTION);
		await new Wishes(database).end(wish);
		await gaps.forgetEmpty();
		expect(await find()).toMatchObject({ times: 1 });
	});
});

describe("a gap that is answered", () => {
	it("is one again when the new answer doesn't help", async () => {
		await say(await answer());
		await gaps.answer("one", GAP, article);
		await say(await answer());
		expect(await find()).toMatchObject({ state: "open", article: null });
		expect(await gaps.unchecked("one")).toHaveLength(1);
	});

	it("isn't by a vote on an answer that was given before", async () => {
		const kept = await answer();
		await say(kept);
		await gaps.answer("one", GAP, article);
		await say(kept, { why: "outdated" });
		await say(kept, { by: "ben" });
		expect(await find()).toMatchObject({ state: "answered", article });
	});

	it.each([
		["answered", () => gaps.answerByWord("one", GAP, article)],
		["dismissed", () => gaps.dismiss("one", GAP)],
	] as const)("stays so by a moderator's word: %s", async (state, decide) => {
		await say(await answer());
		await decide();
		await say(await answer());
		expect(await find()).toMatchObject({ state, unhelpful: [null, null] });
	});
});

it("tells what was quoted where it didn't help", async () => {
	const kept = await answer();
	await say(kept, { helps: true });
	expect(await gaps.unhelpfulPlaces("one", GAP)).toEqual([]);
	await say(kept);
	await say(await answer({ within: article }));
	expect(await gaps.unhelpfulPlaces("one", GAP)).toEqual(kept.cited);
});
