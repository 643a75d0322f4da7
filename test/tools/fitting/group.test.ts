import { describe, expect, it } from "vitest";
import type { QuestionSet } from "../../../src/tools/evaluation/question-set.ts";
import { toPlans } from "../../../src/tools/fitting/group.ts";

/** Every third question isn't answered. */
function makeSet(name: string, count: number): QuestionSet {
	const article = { id: "one", headline: "One", text: "Something happened." };
	const evidence = [{ article: "one", start: 0, end: 9 }];
	const questions = Array.from({ length: count }, (_, at) => ({
		id: String(at),
		question: `What ${at}?`,
		article: "one",
		answers: [],
		evidence: at % 3 === 2 ? [] : evidence,
	}));
	return { name, articles: [article], questions };
}

const SETS = [makeSet("news", 6), makeSet("sport", 900)];

function count(every: number, unrelated: readonly [string, string][] = []) {
	return toPlans(SETS, { every, unrelated }).map(({ set, groups }) => [
		set.name,
		...groups.map(({ name, kind, items }) => [name, kind, items.length]),
	]);
}

describe("toPlans", () => {
	it("asks own questions of one article and of all", () => {
		expect(count(1)[0]).toEqual([
			"news",
			["news/article", "answerable", 4],
			["news/article", "unanswerable", 2],
			["news/library", "answerable", 4],
			["news/library", "unanswerable", 2],
		]);
	});

	it("takes each nth question, and no group that is empty", () => {
		expect(count(3)[0]).toEqual([
			"news",
			["news/article", "answerable", 2],
			["news/library", "answerable", 2],
		]);
	});

	it("asks another set's answerable questions, 200 evenly picked", () => {
		const [plan] = toPlans(SETS, { every: 1, unrelated: [["sport", "news"]] });
		const group = plan?.groups.at(-1);
		expect(group).toMatchObject({
			name: "sport of news",
			kind: "unrelated",
			scope: "library",
		});
		const ids = group?.items.map(({ id }) => id) ?? [];
		expect(ids).toHaveLength(200);
		expect(ids[0]).toBe("sport/0");
		expect(Number(ids.at(-1)?.split("/")[1])).toBeGreaterThan(890);
		expect(group?.items.every(({ evidence }) => evidence.length === 0)).toBe(
			true,
		);
	});

	it("asks all of few", () => {
		expect(count(1, [["news", "sport"]])[1]?.at(-1)).toEqual([
			"news of sport",
			"unrelated",
			4,
		]);
	});

	it("says which set isn't there", () => {
		expect(() => count(1, [["news", "weather"]])).toThrow(/no set weather/);
	});
});
