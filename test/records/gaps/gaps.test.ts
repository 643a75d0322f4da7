import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Database } from "../../../src/library/database.ts";
import { Library } from "../../../src/library/library.ts";
import { toGapId } from "../../../src/records/gaps/gap-id.ts";
import { Gaps } from "../../../src/records/gaps/gaps.ts";
import { MAX_WISHES, Wishes } from "../../../src/records/gaps/wishes.ts";
import { toArticle } from "../../answer/located.ts";

const QUESTION = "Who objected to the deal?";
const ID = toGapId(QUESTION) ?? "";
const DAY = 24 * 3_600_000;

let folder: string;
let database: Database;
let gaps: Gaps;
let wishes: Wishes;
let library: Library;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
	gaps = new Gaps(database, 3);
	wishes = new Wishes(database);
	await gaps.record("one", "nothing else matters");
	await gaps.dismiss("one", toGapId("nothing else matters") ?? "");
	library = new Library(database, "one");
});

afterEach(async () => {
	vi.useRealTimers();
	database.close();
	await rm(folder, { recursive: true });
});

const questions = async (state: "open" | "answered" = "open") =>
	(await gaps.list("one", state)).map(({ question }) => question);

async function addArticle(): Promise<number> {
	const article = toArticle("Deal", "The fishermen objected to the deal.");
	return (await library.add(article, "mod")).article.id;
}

const wish = (gap = ID, member = "anna") =>
	wishes.keep({ server: "one", gap, member, channel: null });

function later(days: number): void {
	vi.useFakeTimers({ toFake: ["Date"] });
	vi.setSystemTime(Date.now() + days * DAY);
}

it("counts the same question in other words, as it was first typed", async () => {
	await gaps.record("one", QUESTION);
	await gaps.record("one", "the deal: who objects");
	const [gap, ...others] = await gaps.list("one", "open");
	expect(others).toEqual([]);
	expect(gap).toMatchObject({ question: QUESTION, times: 2, article: null });
});

it("keeps nothing of who asked", () => {
	const columns = database
		.all<{ name: string }>("SELECT name FROM pragma_table_info('gaps')")
		.map(({ name }) => name);
	expect(columns.join()).not.toMatch(/member|user|actor/u);
});

it("doesn't keep a question without a word that says what it is about", async () => {
	await gaps.record("one", "what is it?");
	expect(await questions()).toEqual([]);
});

it("gives nothing of one server to another", async () => {
	await gaps.record("one", QUESTION);
	expect(await gaps.list("two", "open")).toEqual([]);
	expect(await gaps.find("two", ID)).toBeNull();
	expect(await gaps.dismiss("two", ID)).toBe(false);
});

it("lists the most asked first", async () => {
	await gaps.record("one", "first thing");
	await gaps.record("one", QUESTION);
	await gaps.record("one", QUESTION);
	expect(await questions()).toEqual([QUESTION, "first thing"]);
	expect(await gaps.count("one")).toEqual({
		open: 2,
		answered: 0,
		dismissed: 1,
	});
});

describe("when there are too many", () => {
	it("forgets the least asked, oldest, and never what was just asked", async () => {
		vi.useFakeTimers({ toFake: ["Date"] });
		for (const question of ["red", "red", "green", "blue", "blue", "yellow"]) {
			vi.setSystemTime(Date.now() + 1_000);
			await gaps.record("one", question);
		}
		expect(await questions()).toEqual(["blue", "red", "yellow"]);
		await gaps.record("one", "yellow");
		await gaps.record("one", "white");
		expect(await questions()).toEqual(["yellow", "blue", "white"]);
	});

	it("forgets what somebody waits for last", async () => {
		await gaps.record("one", QUESTION);
		await wish();
		for (const question of ["red", "red", "green", "green", "blue", "blue"])
			await gaps.record("one", question);
		expect(await questions()).toContain(QUESTION);
	});

	it("counts each server for itself", async () => {
		for (const question of ["red", "green", "blue", "white"])
			await gaps.record("two", question);
		await gaps.record("one", QUESTION);
		expect(await gaps.count("two")).toMatchObject({ open: 3 });
		expect(await questions()).toEqual([QUESTION]);
	});
});

describe("a gap that is answered", () => {
	it("is a gap again when it is asked in vain again", async () => {
		const article = await addArticle();
		await gaps.record("one", QUESTION);
		expect(await gaps.answer("one", ID, article)).toBe(true);
		expect(await gaps.answer("one", ID, article)).toBe(false);
		expect(await questions("answered")).toEqual([QUESTION]);
		await gaps.record("one", QUESTION);
		expect(await gaps.find("one", ID)).toMatchObject({
			state: "open",
			article: null,
			times: 2,
		});
	});

	it("stays answered if a moderator said so", async () => {
		await gaps.record("one", QUESTION);
		await gaps.answerByWord("one", ID, await addArticle());
		await gaps.record("one", QUESTION);
		expect(await gaps.find("one", ID)).toMatchObject({
			state: "answered",
			times: 2,
		});
	});

	it.each(["by itself", "by a moderator's word"])(
		"is a gap again when its article is removed: %s",
		async (how) => {
			const article = await addArticle();
			await gaps.record("one", QUESTION);
			if (how === "by itself") await gaps.answer("one", ID, article);
			else await gaps.answerByWord("one", ID, article);
			await gaps.reopenUnfounded("one");
			expect(await questions("answered")).toEqual([QUESTION]);
			await library.remove(article, "mod", "");
			await gaps.reopenUnfounded("one");
			expect(await questions()).toEqual([QUESTION]);
			expect(await gaps.unchecked("one")).toHaveLength(1);
		},
	);
});

describe("which gaps are to be asked again", () => {
	it("is all that weren't since the library changed", async () => {
		await gaps.record("one", QUESTION);
		expect(await gaps.unchecked("one")).toHaveLength(1);
		expect(await gaps.serversWithUnchecked()).toEqual(["one"]);
		await gaps.check("one", ID, await gaps.latestChange("one"));
		expect(await gaps.unchecked("one")).toEqual([]);
		await addArticle();
		expect(await gaps.unchecked("one")).toHaveLength(1);
	});

	it("is none that a moderator just opened again, nor of a server that was left", async () => {
		await gaps.record("one", QUESTION);
		await gaps.answerByWord("one", ID, await addArticle());
		await gaps.reopen("one", ID);
		expect(await gaps.unchecked("one")).toEqual([]);
		await gaps.record("two", QUESTION);
		database.run("UPDATE servers SET left_at = '2025-01-01' WHERE id = 'two'");
		expect(await gaps.serversWithUnchecked()).toEqual([]);
	});
});

describe("forgetting", () => {
	it.each([
		["dismissed", 29, 2],
		["dismissed", 31, 0],
		["answered", 29, 1],
		["answered", 31, 0],
		["open", 29, 1],
		["open", 31, 0],
	] as const)("a gap that is %s, after %i days", async (state, days, left) => {
		await gaps.record("one", QUESTION);
		if (state === "dismissed") await gaps.dismiss("one", ID);
		if (state === "answered") await gaps.answer("one", ID, await addArticle());
		later(days);
		await gaps.forgetOlder("one", 30);
		expect(await gaps.list("one", state)).toHaveLength(left);
	});

	it("one that was settled lately, although it was asked long ago", async () => {
		await gaps.record("one", QUESTION);
		later(20);
		await gaps.answer("one", ID, await addArticle());
		later(20);
		expect(await gaps.countOlder("one", 30)).toBe(1);
		await gaps.forgetOlder("one", 30);
		expect(await questions("answered")).toEqual([QUESTION]);
	});

	it("all of one server at once, if none are kept", async () => {
		await gaps.record("one", QUESTION);
		await gaps.record("two", QUESTION);
		expect(await gaps.countOlder("one", 0)).toBe(2);
		await gaps.forgetOlder("one", 0);
		expect(await gaps.servers()).toEqual(["two"]);
	});

	it("all of a server that is erased", async () => {
		await gaps.record("one", QUESTION);
		await wish();
		await gaps.answer("one", ID, await addArticle());
		database.run("DELETE FROM servers WHERE id = 'one'");
		expect(database.all("SELECT id FROM gaps")).toEqual([]);
		expect(database.all("SELECT gap FROM wishes")).toEqual([]);
	});
});

describe("a wish", () => {
	beforeEach(() => gaps.record("one", QUESTION));

	it("is due when its gap is answered, and ends once", async () => {
		await wish();
		expect(await wishes.due("one")).toEqual([]);
		await gaps.answer("one", ID, await addArticle());
		const [due] = await wishes.due("one");
		expect(due).toMatchObject({ gap: ID, member: "anna", channel: null });
		expect(await wishes.serversWithDue()).toEqual(["one"]);
		expect(await wishes.end({ server: "one", gap: ID, member: "anna" })).toBe(
			true,
		);
		expect(await wishes.end({ server: "one", gap: ID, member: "anna" })).toBe(
			false,
		);
		expect(await wishes.due("one")).toEqual([]);
	});

	it("is one, however often it is wished", async () => {
		await wish();
		await wishes.keep({
			server: "one",
			gap: ID,
			member: "anna",
			channel: "c",
		});
		expect(await wishes.count("one", ID)).toBe(1);
	});

	it("is refused beyond a member's share, but may be changed", async () => {
		gaps = new Gaps(database);
		for (let number = 0; number < MAX_WISHES; number++) {
			await gaps.record("one", `thing ${number}`);
			expect(await wish(toGapId(`thing ${number}`) ?? "")).toBe(true);
		}
		expect(await wish()).toBe(false);
		expect(await wish(ID, "ben")).toBe(true);
		expect(await wish(toGapId("thing 0") ?? "")).toBe(true);
	});

	it("ends after 30 days", async () => {
		await wish();
		later(31);
		expect(await wishes.count("one", ID)).toBe(0);
		await wishes.expire();
		expect(database.all("SELECT gap FROM wishes")).toEqual([]);
	});

	it("ends with its gap's dismissal, once that can't be undone any more", async () => {
		await wish();
		await gaps.dismiss("one", ID);
		await wishes.expire();
		expect(await wishes.count("one", ID)).toBe(1);
		later(0.1);
		await wishes.expire();
		expect(await wishes.count("one", ID)).toBe(0);
	});
});
