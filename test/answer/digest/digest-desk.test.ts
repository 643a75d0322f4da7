import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Desk } from "../../../src/answer/desk.ts";
import type {
	DigestFilter,
	DigestPage,
} from "../../../src/answer/digest/digest.ts";
import { MAX_DIGEST_ARTICLES } from "../../../src/answer/digest/digest-desk.ts";
import { ARTICLES_PER_PAGE } from "../../../src/answer/digest/digest-pages.ts";
import type { Article } from "../../../src/article/article.ts";
import { findLongestTurn } from "../../longest-turn.ts";
import { toArticle } from "../located.ts";
import { openWordDesk, type WordDesk } from "../word-desk.ts";

const ALL: DigestFilter = { since: null, added: null, tag: null };

let opened: WordDesk;
let desk: Desk;

beforeEach(async () => {
	opened = await openWordDesk();
	desk = opened.desk;
	vi.useFakeTimers({ toFake: ["Date"] });
	vi.setSystemTime("2025-11-26T10:00:00Z");
});

afterEach(async () => {
	vi.useRealTimers();
	await opened.close();
});

/** An article that says nothing that another says. */
async function add(
	word: string,
	parts: Partial<Article> = {},
	server = "one",
): Promise<number> {
	const text = `${word} ${word}ing ${word}ness. And ${word}s follow.`;
	const article = { ...toArticle(word, text), ...parts };
	const library = await opened.libraries.of(server);
	return (await library.add(article, "7")).article.id;
}

function toHeadlines({ parts }: DigestPage): string[][] {
	return parts.map(({ entries }) => entries.map(({ entry }) => entry.headline));
}

async function find(filter: Partial<DigestFilter> = {}, page = 0) {
	return desk.digests.page("one", { ...ALL, ...filter }, page);
}

const REPORTS = [
	["Ferry Solveig runs aground off Kvalnes", "2025-11-20"],
	["Solveig, aground off Kvalnes, is towed free", "2025-11-22"],
] as const;

async function addStory(): Promise<void> {
	for (const [headline, publishedAt] of REPORTS)
		await add(headline, {
			publishedAt,
			paragraphs: [`${headline}: the ferry Solveig lay on a sandbank.`],
		});
}

it("puts the most covered story first, its newest article first", async () => {
	await add("zebra", { publishedAt: "2025-11-26" });
	await addStory();
	const shown = await find();
	expect(toHeadlines(shown)).toEqual([
		[REPORTS[1][0], REPORTS[0][0]],
		["zebra"],
	]);
	expect(shown.digest).toMatchObject({ articles: 3, omitted: 0 });
	expect(shown.parts[0]?.entries[0]?.line).toBe(
		`${REPORTS[1][0]}: the ferry Solveig lay on a sandbank.`,
	);
});

it("gives all of it at once, with where each line stands", async () => {
	await addStory();
	for (let at = 0; at < ARTICLES_PER_PAGE; at++) await add(`zebra${at}`);
	const { digest, parts } = await desk.digests.whole("one", ALL);
	expect(parts.map(({ total }) => total)).toEqual([2, 1, 1, 1, 1, 1, 1]);
	expect(parts.flatMap(({ entries }) => entries)).toHaveLength(digest.articles);
	expect(parts[0]?.entries[0]).toMatchObject({
		line: `${REPORTS[1][0]}: the ferry Solveig lay on a sandbank.`,
		paragraph: 1,
	});
});

it("reads all of it while others have their turn", async () => {
	for (let at = 0; at < 80; at++) {
		const paragraph = `zebra${at} ran to place${at} on Monday. `
			.repeat(5)
			.trim();
		const paragraphs = Array.from({ length: 12 }, () => paragraph);
		await add(`zebra${at}`, { paragraphs });
	}
	// Made before, so that only the reading is looked at.
	await find();
	const { result, share } = await findLongestTurn(() =>
		desk.digests.whole("one", ALL),
	);
	expect(result.parts.length).toBeGreaterThan(20);
	expect(share).toBeLessThan(0.25);
});

it("counts the day of adding by the server's clocks", async () => {
	vi.setSystemTime("2025-11-26T23:30:00Z");
	await add("zebra");
	expect(toHeadlines(await find({ since: "2025-11-27" }))).toEqual([]);
	const change = { timeZone: "Europe/Berlin" };
	await desk.settings.save({ server: "one", member: "7" }, change, "");
	expect(toHeadlines(await find({ since: "2025-11-27" }))).toEqual([["zebra"]]);
	expect(desk.digests.today("one")).toBe("2025-11-27");
});

it("has no article that was removed, in the very next digest", async () => {
	await add("zebra");
	const id = await add("walrus");
	expect(toHeadlines(await find())).toHaveLength(2);
	await (await opened.libraries.of("one")).remove(id, "7", "");
	expect(toHeadlines(await find())).toEqual([["zebra"]]);
});

it("has no article of another server", async () => {
	await add("zebra", { tags: ["port"] }, "two");
	const { digest } = await find();
	expect(digest).toMatchObject({ articles: 0, newest: null });
	expect(await desk.digests.tags("one")).toEqual([]);
});

it("names the newest with the tag, if there is none since", async () => {
	await add("zebra", { publishedAt: "2025-11-20", tags: ["Port"] });
	await add("walrus", { publishedAt: "2025-11-21" });
	const { digest } = await find({ since: "2025-11-25", tag: "port" });
	expect(digest.newest).toMatchObject({ day: "2025-11-20" });
});

it("names the tags that there are to whoever types another", async () => {
	await expect(desk.digests.pickTag("one", "port")).rejects.toThrow(
		"No article here has a tag.",
	);
	await add("zebra", { tags: ["Port", "ferry"] });
	expect(await desk.digests.pickTag("one", " PORT")).toBe("Port");
	await expect(desk.digests.pickTag("one", "x")).rejects.toThrow(
		"There are: ferry, Port.",
	);
});

it("has pages on which each article stands once", async () => {
	const words = Array.from({ length: 2 * ARTICLES_PER_PAGE + 1 }, (_, at) =>
		String.fromCharCode(97 + at).repeat(5),
	);
	for (const word of words) await add(word);
	const found: string[] = [];
	for (const page of [0, 1, 2])
		found.push(...toHeadlines(await find({}, page)).flat());
	expect(found.toSorted()).toEqual(words);
	expect(await find({}, 99)).toMatchObject({ page: 2, pages: 3 });
	expect(await find({}, -1)).toMatchObject({ page: 0 });
});

it("goes on with a story on the next page", async () => {
	const said = "The ferry Solveig lay on a sandbank off Kvalnes.";
	for (let at = 0; at <= ARTICLES_PER_PAGE; at++)
		await add("Ferry Solveig aground off Kvalnes", {
			publishedAt: `2025-11-0${at + 1}`,
			paragraphs: [`${said} It is day ${at}.`],
		});
	const total = ARTICLES_PER_PAGE + 1;
	expect((await find()).parts).toMatchObject([{ total, isContinued: false }]);
	expect((await find({}, 1)).parts).toMatchObject([
		{ total, isContinued: true },
	]);
});

it("has the newest, if there are too many", async () => {
	const library = await opened.libraries.of("one");
	for (let at = 0; at <= MAX_DIGEST_ARTICLES; at++) {
		const text = `It is number ${at}.`;
		await library.add(toArticle(`Number ${at}`, text), "7");
	}
	const { digest } = await find();
	expect(digest).toMatchObject({ articles: MAX_DIGEST_ARTICLES, omitted: 1 });
});
