import { expect, it } from "vitest";
import { describeMisses } from "../../../src/tools/evaluation/misses.ts";
import type { Prediction } from "../../../src/tools/evaluation/prediction.ts";
import type { QuestionSet } from "../../../src/tools/evaluation/question-set.ts";

const FIRST = { article: "ferry", start: 0, end: 23 };
const SECOND = { article: "ferry", start: 25, end: 45 };

const SET: QuestionSet = {
	name: "harbour",
	articles: [
		{
			id: "ferry",
			headline: "Ferry cancelled",
			text: "The ferry is cancelled.\n\nIt will sail in May.",
		},
	],
	questions: [
		{
			id: "1",
			question: "When will it sail?",
			article: "ferry",
			answers: ["May"],
			evidence: [SECOND],
		},
	],
};

function predict(parts: Partial<Prediction>): Prediction {
	return {
		set: "harbour",
		id: "1",
		scope: "library",
		citations: [],
		confidence: 0,
		answered: false,
		sure: false,
		candidates: [],
		milliseconds: 1,
		...parts,
	};
}

it("shows what was expected, what came, and where the right one is", () => {
	const missed = predict({
		citations: [{ ...FIRST, sentence: FIRST }],
		candidates: [FIRST, SECOND],
	});
	expect(describeMisses(SET, [missed])).toBe(
		[
			"# harbour, library",
			"## When will it sail?",
			"Question 1. The passage is candidate 2.",
			"Expected:",
			"> **Ferry cancelled** It will sail in May.",
			"Came:",
			"> **Ferry cancelled** The ferry is cancelled.\n",
		].join("\n\n"),
	);
});

it("says that nothing came, and that the passage wasn't found", () => {
	const misses = describeMisses(SET, [predict({})]);
	expect(misses).toContain("The passage is not among the candidates.");
	expect(misses).toContain("Came:\n\n> nothing\n");
});

it("leaves out what went well, and questions of another set", () => {
	const right = predict({ citations: [{ ...SECOND, sentence: SECOND }] });
	expect(describeMisses(SET, [right, predict({ id: "other/1" })])).toBe("");
});
