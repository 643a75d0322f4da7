import { expect, it } from "vitest";
import { CurrentArticles } from "../../../src/answer/answering/current-articles.ts";
import type { Library } from "../../../src/library/library.ts";
import type { StoredArticle } from "../../../src/library/stored-article.ts";
import { toLocated, toStored } from "../located.ts";

const FIRST = "The ferry left the harbour at noon with forty on board.";
const SECOND = "Nine goats were taken along in the hold, in two wooden crates.";

/** What is located of all passages, if the library has these articles now. */
async function locate(
	then: readonly StoredArticle[],
	now: readonly StoredArticle[],
	limit = 50,
) {
	const asked: number[] = [];
	const find = async (id: number) => {
		asked.push(id);
		return now.find((article) => article.id === id) ?? null;
	};
	const candidates = then.flatMap((article) =>
		article.paragraphs.map((_, at) => toLocated(article, at).candidate),
	);
	const articles = new CurrentArticles({ find } as unknown as Library);
	const located = await articles.locate(candidates, limit);
	return { located, candidates, asked };
}

const ferry = toStored(1, [FIRST, SECOND]);
const goats = toStored(2, [SECOND, FIRST]);

it("gives each candidate its article, in their order", async () => {
	const { located, candidates } = await locate([ferry, goats], [goats, ferry]);
	expect(located.map(({ candidate }) => candidate)).toEqual(candidates);
	expect(located.map(({ article }) => article.id)).toEqual([1, 1, 2, 2]);
});

it("reads each article once", async () => {
	expect((await locate([ferry, goats], [ferry, goats])).asked).toEqual([1, 2]);
});

it.each([
	["was removed", [{ ...ferry, state: "removed" }, goats]],
	["was erased", [goats]],
	["says something else by now", [{ ...ferry, revision: 2 }, goats]],
	["is shorter than it was", [{ ...ferry, paragraphs: ["Gone."] }, goats]],
] as const)("leaves out what %s", async (_, now) => {
	const { located } = await locate([ferry, goats], now);
	expect(located.map(({ article }) => article.id)).toEqual([2, 2]);
});

it("takes so many at most, and those left out don't count", async () => {
	const now = [{ ...ferry, state: "removed" } as const, goats];
	const { located } = await locate([ferry, goats], now, 1);
	expect(located.map(({ article }) => article.id)).toEqual([2]);
	expect(
		(await locate([ferry, goats], [ferry, goats], 3)).located,
	).toHaveLength(3);
	expect((await locate([ferry], [ferry], 0)).located).toEqual([]);
});
