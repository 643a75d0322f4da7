import { describe, expect, it } from "vitest";
import type { QuestionSet } from "../../../src/tools/evaluation/question-set.ts";
import { toPlans } from "../../../src/tools/fitting/group.ts";

const ARTICLES = ["one", "two", "three"].map((id) => ({
	id,
	headline: id,
	text: `Something happened to ${id}.`,
}));

/** Every third question isn't answered. */
function makeSet(name: string, count: number): QuestionSet {
	const evidence = [{ article: "one", start: 0, end: 9 }];
	const questions = Array.from({ length: count }, (_, at) => ({
		id: String(at),
		question: `What ${at}?`,
		article: "one",
		answers: [],
		evidence: at % 3 === 2 ? [] : evidence,
	}));
	return { name, articles: ARTICLES, questions };
}

const SETS = [makeSet("news", 6), makeSet("sport", 900)];

const ALL = { every: 1, unrelated: [], trust: new Map() } as const;

function count(every: number, unrelated: readonly [string, string][] = []) {
	return toPlans(SETS, { ...ALL, every, unrelated }).map(({ set, groups }) => [
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
		const [plan] = toPlans(SETS, { ...ALL, unrelated: [["sport", "news"]] });
		const group = plan?.groups.at(-2);
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
		expect(count(1, [["news", "sport"]])[1]?.slice(-2)).toEqual([
			["news of sport", "unrelated", 4],
			["news of sport, one article", "unrelated", 4],
		]);
	});

	it("asks 100 of one article each, in turn", () => {
		const [plan] = toPlans(SETS, { ...ALL, unrelated: [["sport", "news"]] });
		const group = plan?.groups.at(-1);
		expect(group).toMatchObject({ kind: "unrelated", scope: "article" });
		expect(group?.items).toHaveLength(100);
		const articles = group?.items.map(({ article }) => article);
		expect(articles?.slice(0, 4)).toEqual(["one", "two", "three", "one"]);
	});

	function toTrust(trust: readonly [string, number][]) {
		const unrelated = [["sport", "news"]] as const;
		return toPlans(SETS, { ...ALL, unrelated, trust: new Map(trust) }).map(
			({ groups }) => groups.map((group) => group.trust),
		);
	}

	it("trusts a pair as little as the less trusted of its sets", () => {
		expect(toTrust([["news", 0.4]])).toEqual([
			[0.4, 0.4, 0.4, 0.4, 0.4, 0.4],
			[1, 1, 1, 1],
		]);
	});

	it("trusts a group otherwise than its set", () => {
		const [news] = toTrust([
			["news", 0.4],
			["news/library", 1],
			["sport of news, one article", 0.2],
		]);
		expect(news).toEqual([0.4, 0.4, 1, 1, 0.4, 0.2]);
	});

	it("says which set isn't there", () => {
		expect(() => count(1, [["news", "weather"]])).toThrow(/no set weather/);
		const trust = new Map([["weather", 1]]);
		expect(() => toPlans(SETS, { ...ALL, trust })).toThrow(/--trust weather/);
	});
});
