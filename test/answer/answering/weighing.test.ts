import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	type Clue,
	toClues,
	WEIGHTS,
	weigh,
} from "../../../src/answer/answering/weighing.ts";
import { toLocated, toStored } from "../located.ts";
import { toReading } from "../stand-in-models.ts";

const ARTICLE = toStored(1, ["x".repeat(100), "y".repeat(200)]);
const CLOSENESS = { passage: 0.7, sentence: 0.8, neighbours: 0.6 };
const READING = toReading({ relevance: 3, answerScore: 5 });

describe("toClues", () => {
	it("gathers what is known of a passage that was read", () => {
		const { candidate } = toLocated(ARTICLE, 0, {
			closeness: CLOSENESS,
			coverage: 0.5,
			score: 20,
		});
		expect(toClues(candidate, READING)).toEqual({
			relevance: 3,
			answerScore: 5,
			...CLOSENESS,
			coverage: 0.5,
			words: 2,
			length: Math.log(100),
		});
	});

	it("takes a passage without a vector for one of ordinary closeness", () => {
		const { candidate } = toLocated(ARTICLE);
		const { passage, sentence, neighbours } = toClues(candidate, READING);
		for (const cosine of [passage, sentence, neighbours]) {
			expect(cosine).toBeGreaterThan(0);
			expect(cosine).toBeLessThan(CLOSENESS.neighbours);
		}
	});
});

describe("weigh", () => {
	const clues = fc.record({
		relevance: fc.float({ min: -10, max: 10, noNaN: true }),
		answerScore: fc.float({ min: -20, max: 20, noNaN: true }),
		passage: fc.float({ min: -1, max: 1, noNaN: true }),
		sentence: fc.float({ min: -1, max: 1, noNaN: true }),
		neighbours: fc.float({ min: -1, max: 1, noNaN: true }),
		coverage: fc.float({ min: 0, max: 1, noNaN: true }),
		words: fc.float({ min: 0, max: 10, noNaN: true }),
		length: fc.float({ min: 0, max: 7, noNaN: true }),
	});

	it("adds up what speaks for a passage", () => {
		const { candidate } = toLocated(ARTICLE, 0, { closeness: CLOSENESS });
		const weight = weigh(toClues(candidate, READING));
		expect(weight).toBeCloseTo(
			3 * WEIGHTS.relevance +
				5 * WEIGHTS.answerScore +
				0.7 * WEIGHTS.passage +
				0.8 * WEIGHTS.sentence +
				0.6 * WEIGHTS.neighbours +
				Math.log(100) * WEIGHTS.length,
			6,
		);
	});

	it.each(Object.keys(WEIGHTS) as Clue[])(
		"weighs more, the more there is of the clue %s",
		(clue) => {
			fc.assert(
				fc.property(
					clues,
					fc.float({ min: Math.fround(0.01), max: 5, noNaN: true }),
					(known, more) => {
						const added = { ...known, [clue]: known[clue] + more };
						expect(weigh(added)).toBeGreaterThan(weigh(known));
					},
				),
			);
		},
	);
});
