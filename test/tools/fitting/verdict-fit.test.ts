import { describe, expect, it } from "vitest";
import type { Clues } from "../../../src/answer/answering/weighing.ts";
import type { Group } from "../../../src/tools/fitting/group.ts";
import { CLUES } from "../../../src/tools/fitting/ranking.ts";
import {
	fitConfidence,
	fitSure,
	toRefusalRows,
} from "../../../src/tools/fitting/verdict-fit.ts";

/** Questions whose best passage is so relevant. */
function makeGroup(
	name: string,
	kind: Group["kind"],
	relevances: readonly number[],
	outOf = 500,
): Group {
	const items = relevances.map((relevance) => {
		const clues = Object.fromEntries(CLUES.map((clue) => [clue, 0.5]));
		const best = {
			clues: { ...clues, relevance } as Clues,
			isRight: kind === "answerable",
		};
		return { article: "one", passages: [best], best, lead: relevance, outOf };
	});
	return { name, kind, scope: "library", trust: 1, items };
}

const KNOWN = makeGroup("news/library", "answerable", [1, 2, 3, -1]);
const UNRELATED = makeGroup("sport of news", "unrelated", [-1, -2, -3, 1]);

/** In articles, all is less relevant by 2, what answers and what doesn't. */
const IN_ONE: Group[] = [
	makeGroup("news/article", "answerable", [-1, 0, 1, -3], 30),
	makeGroup("sport of news, one article", "unrelated", [-3, -4, -5, -1], 30),
].map((group) => ({ ...group, scope: "article" }));

describe("fitConfidence", () => {
	it("tells what is answered from what has nothing to do with it", () => {
		const logistic = fitConfidence([KNOWN, UNRELATED], "library");
		expect(logistic?.weights[0]).toBeGreaterThan(0.5);
	});

	it("counts both sides the same, however many questions and groups", () => {
		const [many, few] = [
			[KNOWN, KNOWN, UNRELATED],
			[KNOWN, UNRELATED],
		].map((groups) => fitConfidence(groups, "library"));
		expect(many?.constant).toBeCloseTo(few?.constant ?? Number.NaN, 4);
	});

	it("tells by libraries of one article what chance takes", () => {
		const groups = [KNOWN, UNRELATED, ...IN_ONE];
		const weights = fitConfidence(groups, "library")?.weights ?? [];
		const [relevance = 0, , , perDoubling = 0] = weights;
		expect(perDoubling).toBeCloseTo((2 * relevance) / Math.log2(10), 1);
	});

	it("listens less to what is trusted less", () => {
		const unlike = makeGroup("quiz of news", "unrelated", [4, 5, 6]);
		const [less, more] = [0.1, 1].map((trust) =>
			fitConfidence([KNOWN, UNRELATED, { ...unlike, trust }], "library"),
		);
		expect(less?.weights[0]).toBeGreaterThan(more?.weights[0] ?? 0);
	});

	it("knows by an article's own questions alone what it doesn't answer", () => {
		expect(fitConfidence([KNOWN, UNRELATED, ...IN_ONE], "article")).toBeNull();
	});

	it("needs questions that aren't answered", () => {
		expect(fitConfidence([KNOWN], "library")).toBeNull();
		expect(fitConfidence([KNOWN, UNRELATED], "article")).toBeNull();
	});
});

describe("toRefusalRows", () => {
	it("says how many of each group are less confident", () => {
		const library = { weights: [1, 0, 0, 0], constant: 0 };
		expect(
			toRefusalRows([KNOWN, UNRELATED], { library, article: null }),
		).toMatchObject([
			{ set: "news/library", "<0.05": "0.0", "<0.30": "25.0", "<0.60": "25.0" },
			{ set: "sport of news", "<0.05": "25.0", "<0.30": "75.0" },
		]);
	});

	it("takes an article for a library of it alone, too", () => {
		const logistic = { weights: [1], constant: 0 };
		const library = { weights: [1, 0, 0, 1], constant: 0 };
		expect(toRefusalRows(IN_ONE, { library, article: logistic })).toMatchObject(
			[
				{ set: "news/article", "<0.50": "50.0" },
				{ set: "news, one article", "<0.50": "0.0" },
				{ set: "sport of news, one article", "<0.50": "50.0" },
			],
		);
	});
});

describe("fitSure", () => {
	it("is surer of what is more relevant", () => {
		expect(fitSure([KNOWN, UNRELATED]).weights[0]).toBeGreaterThan(0);
	});

	it("learns nothing of what is unrelated to one article", () => {
		const [own, unrelated] = IN_ONE as [Group, Group];
		const groups = [KNOWN, UNRELATED, own];
		expect(fitSure([...groups, unrelated])).toEqual(fitSure(groups));
	});
});
