import { describe, expect, it } from "vitest";
import type { Clues } from "../../../src/answer/weighing.ts";
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
): Group {
	const items = relevances.map((relevance) => {
		const clues = Object.fromEntries(CLUES.map((clue) => [clue, 0.5]));
		const best = {
			clues: { ...clues, relevance } as Clues,
			isRight: kind === "answerable",
		};
		return { article: "one", passages: [best], best, lead: relevance };
	});
	return { name, kind, scope: "library", items };
}

const KNOWN = makeGroup("news/library", "answerable", [1, 2, 3, -1]);
const UNRELATED = makeGroup("sport of news", "unrelated", [-1, -2, -3, 1]);

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

	it("needs questions that aren't answered", () => {
		expect(fitConfidence([KNOWN], "library")).toBeNull();
		expect(fitConfidence([KNOWN, UNRELATED], "article")).toBeNull();
	});
});

describe("toRefusalRows", () => {
	it("says how many of each group are less confident", () => {
		const library = { weights: [1, 0, 0], constant: 0 };
		expect(
			toRefusalRows([KNOWN, UNRELATED], { library, article: null }),
		).toMatchObject([
			{ set: "news/library", "<0.05": "0.0", "<0.30": "25.0", "<0.60": "25.0" },
			{ set: "sport of news", "<0.05": "25.0", "<0.30": "75.0" },
		]);
	});
});

describe("fitSure", () => {
	it("is surer of what is more relevant", () => {
		expect(fitSure([KNOWN, UNRELATED]).weights[0]).toBeGreaterThan(0);
	});
});
