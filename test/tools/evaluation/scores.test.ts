import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Prediction } from "../../../src/tools/evaluation/prediction.ts";
import type { Question } from "../../../src/tools/evaluation/question-set.ts";
import { toScores } from "../../../src/tools/evaluation/scores.ts";

function toQuestion(id: string, evidence: Question["evidence"]): Question {
	return { id, question: "?", article: "a", answers: [], evidence };
}

function toPrediction(id: string, parts: Partial<Prediction> = {}): Prediction {
	return {
		set: "s",
		id,
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

const RIGHT = { article: "a", start: 0, end: 100 };
const WRONG = { article: "b", start: 0, end: 100 };
const cite = (place: typeof RIGHT) => ({ ...place, sentence: place });

describe("toScores", () => {
	it("counts at which rank the evidence is cited", () => {
		const questions = [toQuestion("1", [RIGHT]), toQuestion("2", [RIGHT])];
		const scores = toScores(questions, [
			toPrediction("1", { citations: [cite(RIGHT)] }),
			toPrediction("2", { citations: [cite(WRONG), cite(RIGHT)] }),
		]);
		expect(scores).toMatchObject({ hit1: 50, hit3: 100, mrr: 75 });
		expect(scores.sentence1).toBe(50);
	});

	it("counts candidates apart from citations", () => {
		const candidates = [...Array.from({ length: 5 }, () => WRONG), RIGHT];
		const scores = toScores(
			[toQuestion("1", [RIGHT])],
			[toPrediction("1", { candidates })],
		);
		expect(scores).toMatchObject({ hit5: 0, recall5: 0, recall10: 100 });
	});

	it("doesn't accept a passage that nobody would read", () => {
		const long = { article: "a", start: 0, end: 701 };
		const scores = toScores(
			[toQuestion("1", [long])],
			[toPrediction("1", { citations: [cite(long)] })],
		);
		expect(scores.hit1).toBe(0);
	});

	it("has no figure where there is nothing to count", () => {
		const scores = toScores([toQuestion("1", [RIGHT])], []);
		expect(scores).toMatchObject({
			hit1: 0,
			auroc: null,
			answeredUnanswerable: null,
			exactMatch: null,
			p50: null,
		});
	});

	it("counts what is called the answer, and what of that is right", () => {
		const questions = [
			...["right", "wrong", "unsure", "late"].map((id) =>
				toQuestion(id, [RIGHT]),
			),
			toQuestion("nothing", []),
		];
		const sure = { answered: true, sure: true };
		const scores = toScores(questions, [
			toPrediction("right", { ...sure, citations: [cite(RIGHT)] }),
			toPrediction("wrong", { ...sure, citations: [cite(WRONG), cite(RIGHT)] }),
			toPrediction("unsure", { answered: true, citations: [cite(RIGHT)] }),
			toPrediction("nothing", { ...sure, citations: [cite(RIGHT)] }),
		]);
		expect(scores.sure).toBe(50);
		expect(scores.rightWhenSure).toBeCloseTo(100 / 3);
		expect(toScores(questions, []).rightWhenSure).toBeNull();
	});

	it("compares short answers, where any is given", () => {
		const question = { ...toQuestion("1", [RIGHT]), answers: ["the boat"] };
		const answer = { ...RIGHT, text: "boat" };
		const scores = toScores([question], [toPrediction("1", { answer })]);
		expect(scores).toMatchObject({ exactMatch: 100, f1: 100 });
	});
});

const SCRIPT = resolve("../shared/eval/score.mjs");

const place = fc
	.record({
		article: fc.constantFrom("a", "b"),
		start: fc.nat(50),
		length: fc.constantFrom(1, 20, 100, 700, 701),
	})
	.map(({ article, start, length }) => ({
		article,
		start,
		end: start + length,
	}));

const outcome = fc.record({
	evidence: fc.array(place, { maxLength: 2 }),
	citations: fc.array(place.map(cite), { maxLength: 12 }),
	confidence: fc.constantFrom(0, 0.25, 0.5, 1),
	answered: fc.boolean(),
	isMissing: fc.boolean(),
});

describe.skipIf(!existsSync(SCRIPT))(
	"beside the evaluation data's own script",
	() => {
		it("gives the same figures, whatever was predicted", async () => {
			const { score } = await import(pathToFileURL(SCRIPT).href);
			fc.assert(
				fc.property(fc.array(outcome, { minLength: 1 }), (outcomes) => {
					const questions = outcomes.map(({ evidence }, at) =>
						toQuestion(String(at), evidence),
					);
					fc.pre(questions.some(({ evidence }) => evidence.length > 0));
					const predictions = outcomes
						.map(({ isMissing, ...parts }, at) => ({ isMissing, parts, at }))
						.filter(({ isMissing }) => !isMissing)
						.map(({ parts, at }) => toPrediction(String(at), parts));
					const theirs = score(questions, predictions);
					const ours = toScores(questions, predictions);
					for (const name of [
						"hit1",
						"hit3",
						"hit5",
						"mrr",
						"sentence1",
						"auroc",
						"refusedAnswerable",
						"answeredUnanswerable",
					] as const)
						if (theirs[name] !== undefined)
							expect(Number(ours[name]?.toFixed(1)), name).toBe(theirs[name]);
				}),
			);
		});
	},
);
