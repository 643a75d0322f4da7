import { afterEach, beforeEach, expect, it } from "vitest";
import type { Desk } from "../../../src/answer/desk.ts";
import type { Article } from "../../../src/article/article.ts";
import type { ArticleFilter } from "../../../src/records/article-filter.ts";
import { toArticle } from "../located.ts";
import { openWordDesk, type WordDesk } from "../word-desk.ts";

const ALL: ArticleFilter = {
	since: null,
	before: null,
	tag: null,
	publisher: null,
};

const QUESTION = "how many goats were on the ferry";
const SENTENCE = "There were nine goats on the ferry to Skerry that night.";

let opened: WordDesk;
let desk: Desk;

beforeEach(async () => {
	opened = await openWordDesk();
	desk = opened.desk;
});

afterEach(async () => {
	await opened.close();
});

async function add(
	headline: string,
	parts: Partial<Article> = {},
	text = `${headline}. ${SENTENCE}`,
): Promise<number> {
	const library = await opened.libraries.of("one");
	const article = { ...toArticle(headline, text), ...parts };
	return (await library.add(article, "7")).article.id;
}

async function select(filter: Partial<ArticleFilter>): Promise<number[]> {
	const { articles } = await desk.filters.select("one", { ...ALL, ...filter });
	return [...articles].sort((a, b) => a - b);
}

async function ask(filter: Partial<ArticleFilter>, question = QUESTION) {
	const among = await desk.filters.select("one", { ...ALL, ...filter });
	return desk.ask("one", { question, article: null, among });
}

it("finds articles from a day on, and before one", async () => {
	const march = await add("March", { publishedAt: "2025-03-03" });
	const april = await add("April", { publishedAt: "2025-04-01" });
	expect(await select({ since: "2025-03-03" })).toEqual([march, april]);
	expect(await select({ since: "2025-03-04" })).toEqual([april]);
	expect(await select({ before: "2025-04-01" })).toEqual([march]);
	expect(await select({ since: "2025-03-04", before: "2025-04-01" })).toEqual(
		[],
	);
});

it("counts an article without a day by the day that it was added", async () => {
	const undated = await add("Undated");
	expect(await select({ since: desk.digests.today("one") })).toEqual([undated]);
	expect(await select({ before: "2025-01-01" })).toEqual([]);
});

it("finds what was added, edited or removed since it last looked", async () => {
	const first = await add("First");
	expect(await select({})).toEqual([first]);
	const second = await add("Second");
	expect(await select({})).toEqual([first, second]);
	const library = await opened.libraries.of("one");
	await library.remove(first, "7", "");
	expect(await select({})).toEqual([second]);
});

it("finds by tag and publisher together, whatever their case", async () => {
	const both = await add("Both", { tags: ["Harbour"], publisher: "The Quay" });
	await add("Tag", { tags: ["harbour"], publisher: "Goat Post" });
	await add("Publisher", { publisher: "The Quay" });
	expect(await select({ tag: "harbour", publisher: "the quay" })).toEqual([
		both,
	]);
});

it("names publishers, those with most articles first", async () => {
	await add("A", { publisher: "Goat Post" });
	await add("B", { publisher: "The Quay" });
	await add("C", { publisher: "the quay" });
	await add("D", { publisher: "The Quay" });
	await add("E");
	expect(await desk.filters.publishers("one")).toEqual([
		"The Quay",
		"Goat Post",
	]);
	expect(await desk.filters.publishers("one", "go")).toEqual(["Goat Post"]);
	expect(await desk.filters.pickPublisher("one", " THE QUAY ")).toBe(
		"The Quay",
	);
	await expect(desk.filters.pickPublisher("one", "Quay")).rejects.toThrow(
		"No article here is by “Quay”. There are articles by: The Quay, Goat Post.",
	);
});

it("says the day of the newest article, whatever is asked for", async () => {
	await add("Old", { publishedAt: "2025-03-03" });
	const since = { ...ALL, since: "2025-05-01" };
	expect((await desk.filters.select("one", since)).newest).toBe("2025-03-03");
	expect((await desk.filters.select("two", since)).newest).toBeNull();
});

it("answers from the articles that are asked alone, and says which", async () => {
	await add("March", { publishedAt: "2025-03-03" });
	const april = await add("April", { publishedAt: "2025-04-01" });
	const filter = { since: "2025-04-01" };
	const answer = await ask(filter);
	expect(answer.filter).toEqual({ ...ALL, ...filter });
	expect(answer.candidates.map(({ article }) => article)).toEqual([april]);
	expect((await ask({ before: "2025-04-02" })).candidates).toHaveLength(2);
});

it("remembers what was answered for that filter only", async () => {
	await add("March", { publishedAt: "2025-03-03" });
	await add("April", { publishedAt: "2025-04-01" });
	const late = await ask({ since: "2025-04-01" });
	expect(await ask({ since: "2025-04-01" })).toBe(late);
	expect(await ask({ before: "2025-04-01" })).not.toEqual(late);
	const all = await desk.ask("one", { question: QUESTION, article: null });
	expect(all.filter).toBeUndefined();
	expect(all.candidates).toHaveLength(2);
});

it("takes what some articles don't answer for no gap of all", async () => {
	await add("March", { publishedAt: "2025-03-03" });
	const filtered = await ask({ since: "2025-03-01" }, "who sold the airport");
	expect(filtered.verdict).toBe("not found");
	expect(desk.gaps.note("one", filtered)).toBeNull();
	const all = await desk.ask("one", {
		question: "who sold the airport",
		article: null,
	});
	expect(desk.gaps.note("one", all)).not.toBeNull();
});

it("keeps with an answer which articles were asked, and makes no gap of a vote on it", async () => {
	await add("March", { publishedAt: "2025-03-03", publisher: "The Quay" });
	const answer = await ask({ publisher: "The Quay" });
	expect(answer.citations).toHaveLength(1);
	const by = { server: "one", member: "7", channel: "8" };
	const id = (await desk.answers.keep(by, answer)) ?? "";
	const given = await desk.answers.redraw("one", id);
	expect(given.answer.filter).toEqual(answer.filter);
	await desk.votes.vote({ ...by, answer: id }, { isHelpful: false });
	expect(await desk.gaps.list("one", "open")).toEqual([]);
});
