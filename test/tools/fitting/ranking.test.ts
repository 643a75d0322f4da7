import { describe, expect, it } from "vitest";
import type { Clues } from "../../../src/answer/answering/weighing.ts";
import { Random } from "../../../src/tools/bench/random.ts";
import type { Examined, Group } from "../../../src/tools/fitting/group.ts";
import {
	CLUES,
	fitWeights,
	toRank,
	toRankingRows,
} from "../../../src/tools/fitting/ranking.ts";

function makePassage(coverage: number, isRight: boolean, sentence = 0) {
	const clues = Object.fromEntries(CLUES.map((clue) => [clue, 0]));
	return { clues: { ...clues, coverage, sentence } as Clues, isRight };
}

const BY_COVERAGE = CLUES.map((clue) => (clue === "coverage" ? 1 : 0));

/** What covers more is right; the closest sentence tells nothing. */
function makeGroup(name: string, count: number): Group {
	const random = new Random(3);
	const items = Array.from({ length: count }, (_, at): Examined => {
		const passages = [
			makePassage(0.2, false, random.next()),
			makePassage(0.9, true, random.next()),
			makePassage(0.5, false, random.next()),
		];
		const [, best = makePassage(0, false)] = passages;
		return { article: `${at % 10}`, passages, best, lead: 1, outOf: 3 };
	});
	return { name, kind: "answerable", scope: "library", trust: 1, items };
}

describe("toRank", () => {
	it("is the first right passage's", () => {
		const passages = [
			makePassage(0.1, true),
			makePassage(0.9, false),
			makePassage(0.5, true),
		];
		expect(toRank({ passages }, BY_COVERAGE)).toBe(2);
	});

	it("leaves equals in the order in which they came", () => {
		const passages = [makePassage(1, false), makePassage(1, true)];
		expect(toRank({ passages }, BY_COVERAGE)).toBe(2);
	});

	it("is none where nothing right was read", () => {
		expect(
			toRank({ passages: [makePassage(1, false)] }, BY_COVERAGE),
		).toBeNaN();
	});
});

describe("fitWeights", () => {
	it("trusts the clue that tells", () => {
		const weights = fitWeights([makeGroup("news/library", 50)], new Map());
		const [coverage = 0, sentence = 0] = (
			["coverage", "sentence"] as const
		).map((clue) => weights[CLUES.indexOf(clue)]);
		expect(coverage).toBeGreaterThan(5);
		expect(Math.abs(sentence)).toBeLessThan(1);
	});

	it("learns nothing of questions without a right passage, or a wrong one", () => {
		const telling = makeGroup("news/library", 20);
		const [one] = telling.items as [Examined];
		const mute = [false, true].map((isRight) => ({
			...one,
			passages: [makePassage(0.1, isRight), makePassage(0.7, isRight)],
		}));
		const both = { ...telling, items: [...telling.items, ...mute] };
		expect(fitWeights([both], new Map())).toEqual(
			fitWeights([telling], new Map()),
		);
	});

	it("says that there are too few questions", () => {
		const group = makeGroup("news/library", 0);
		expect(() => fitWeights([group], new Map())).toThrow(/too few/);
	});
});

describe("toRankingRows", () => {
	it("counts how often a right passage is first", () => {
		const group = makeGroup("news/library", 40);
		const unread = { ...group.items[0], passages: [makePassage(1, false)] };
		const items = [...group.items.slice(1), unread as Examined];
		expect(toRankingRows([{ ...group, items }], new Map())).toMatchObject([
			{
				set: "news/library",
				questions: 40,
				read: "97.5",
				"hit1 cv": "97.5",
				"hit3 all": "97.5",
				coverage: "97.5",
				relevance: "0.0",
			},
		]);
	});
});
