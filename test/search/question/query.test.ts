import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { toQuery } from "../../../src/search/question/query.ts";
import type { Segment } from "../../../src/search/segments/segment.ts";
import { toRarity, WEIGHTS } from "../../../src/search/words/scoring.ts";
import { nastyText } from "../../nasty-text.ts";
import { toSegmentOf } from "../segments.ts";

let segments: Segment[];

beforeEach(async () => {
	segments = [
		await toSegmentOf(["#the", "ferri", "left"], ["#the", "diplomat"]),
		await toSegmentOf(["ferri", "goat"], ["diplomaci", "#who"]),
	];
});

const ask = (question: string) => toQuery(question, segments);

describe("toQuery", () => {
	it("looks up the words that aren't stop words, each once, in order", () => {
		expect(
			ask("The ferry, the goats, two ferries").slots.map(({ term }) => term),
		).toEqual(["ferri", "goat", "two"]);
	});

	it("looks up the stop words, each once, apart from the terms", () => {
		expect(
			ask("The ferry, the goats: who?").stopWords.map(({ term }) => term),
		).toEqual(["#the", "#who"]);
	});

	it("weighs a word by its rarity in all segments", () => {
		const [ferry, goat] = ask("ferry goat").slots;
		expect(ferry?.rarity).toBe(toRarity(2, 4));
		expect(goat?.rarity).toBe(toRarity(1, 4));
	});

	it("weighs a stop word less than a word as rare", () => {
		const [the] = ask("the").stopWords;
		expect(the?.score).toBe(WEIGHTS.stopWord * toRarity(2, 4));
	});

	it("looks up another form of a word as well, for less", () => {
		const [slot] = ask("diplomat").slots;
		expect(slot?.alternatives).toEqual([
			{ term: "diplomat", weight: 1, score: toRarity(1, 4) },
			{
				term: "diplomaci",
				weight: WEIGHTS.variant,
				score: WEIGHTS.variant * toRarity(1, 4),
			},
		]);
	});

	it("looks up what says the same as well, for a little less", async () => {
		segments = [await toSegmentOf(["european", "union", "eu"], ["union"])];
		const [eu] = ask("who is in the EU").slots;
		expect(eu?.alternatives).toEqual([
			{ term: "eu", weight: 1, score: toRarity(1, 2) },
			{
				term: "european",
				weight: WEIGHTS.equivalent,
				score: WEIGHTS.equivalent * toRarity(1, 2),
				run: ["european", "union"],
			},
		]);
		const [, union] = ask("who is in the European Union").slots;
		expect(union?.alternatives).toEqual([
			{ term: "union", weight: 1, score: toRarity(2, 2) },
			{
				term: "eu",
				weight: WEIGHTS.equivalent,
				score: WEIGHTS.equivalent * toRarity(2, 2),
			},
		]);
	});

	it("looks for words that stand side by side, each two once, stop words among them", () => {
		expect(ask("the ferry, the ferry left").pairs).toEqual([
			["#the", "ferri", WEIGHTS.pair * toRarity(2, 4)],
			["ferri", "#the", WEIGHTS.pair * toRarity(2, 4)],
			["ferri", "left", WEIGHTS.pair * toRarity(2, 4)],
		]);
	});

	it("has nothing to look up for a question without words", () => {
		expect(ask("?! …")).toEqual({ slots: [], stopWords: [], pairs: [] });
	});

	it("takes any question, and any number of segments", () => {
		fc.assert(
			fc.property(nastyText(), fc.nat(2), (question, count) => {
				const query = toQuery(question, segments.slice(0, count));
				const terms = query.slots.map(({ term }) => term);
				expect(new Set(terms).size).toBe(terms.length);
				for (const { term, alternatives } of query.slots) {
					expect(alternatives[0]).toMatchObject({ term, weight: 1 });
					for (const { score } of alternatives)
						expect(score).toBeGreaterThanOrEqual(0);
				}
				for (const [, , score] of query.pairs)
					expect(score).toBeGreaterThanOrEqual(0);
			}),
		);
	});
});
