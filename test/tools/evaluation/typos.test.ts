import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDistance } from "../../../src/search/question/spelling.ts";
import { mistype, withTypos } from "../../../src/tools/evaluation/typos.ts";
import { nastyText } from "../../nasty-text.ts";

const QUESTION = "Who objected to the 12 tariffs of the EU?";

const seeds = Array.from({ length: 200 }, (_, seed) => `${seed}`);

describe("mistype", () => {
	it("makes one slip in one word, never in a stop word, a number or a short one", () => {
		for (const seed of seeds) {
			const made = mistype(QUESTION, seed);
			expect(toDistance(QUESTION, made)).toBe(1);
			expect(made).toMatch(/^Who \p{L}+ to the 12 \p{L}+ of the EU\?$/u);
		}
	});

	it("adds, leaves out, swaps and mistakes letters", () => {
		const made = seeds.map((seed) => mistype("tariff", seed));
		expect(new Set(made.map(({ length }) => length))).toEqual(
			new Set([5, 6, 7]),
		);
		expect(made).toContain("tairff");
		expect(made).toContain("tatiff");
	});

	it("makes the same slip for the same seed, and others for others", () => {
		expect(mistype(QUESTION, "1")).toBe(mistype(QUESTION, "1"));
		const made = new Set(seeds.map((seed) => mistype(QUESTION, seed)));
		expect(made.size).toBeGreaterThan(50);
	});

	it("begins with a capital what did before", () => {
		for (const seed of seeds)
			expect(mistype("Sandholm", seed)).toMatch(/^\p{Lu}\p{Ll}+$/u);
	});

	it("leaves a text without a word for it as it is", () => {
		expect(mistype("Who is he, at 1,200?", "1")).toBe("Who is he, at 1,200?");
	});

	it("takes any text", () => {
		fc.assert(
			fc.property(nastyText(), fc.string(), (text, seed) => {
				const made = mistype(text, seed);
				expect(Math.abs(made.length - text.length)).toBeLessThanOrEqual(2);
			}),
		);
	});
});

describe("withTypos", () => {
	it("mistypes the questions of a set, which is named so", () => {
		const set = {
			name: "harbour",
			articles: [],
			questions: ["1", "2"].map((id) => ({
				id,
				question: QUESTION,
				article: "a",
				answers: [],
				evidence: [],
			})),
		};
		const { name, questions } = withTypos(set, 1);
		expect(name).toBe("harbour, mistyped");
		expect(questions.map(({ id }) => id)).toEqual(["1", "2"]);
		expect(questions[0]?.question).not.toBe(questions[1]?.question);
	});
});
