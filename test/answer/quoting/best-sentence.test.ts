import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBestSentence } from "../../../src/answer/quoting/best-sentence.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { toTerms } from "../../../src/text/words/terms.ts";
import { nastyText } from "../../nasty-text.ts";

const WEIGHTS = new Map([
	["ferri", 1],
	["goat", 2],
	["object", 4],
]);

function find(text: string, weights: ReadonlyMap<string, number> = WEIGHTS) {
	const { start, end } = findBestSentence(text, {
		terms: weights,
		language: "en",
	});
	return text.slice(start, end);
}

describe("findBestSentence", () => {
	it("finds the sentence whose terms weigh most", () => {
		expect(find("The ferry left. She objected. Goats stayed.")).toBe(
			"She objected.",
		);
		expect(find("A goat left by ferry. Two goats stayed.")).toBe(
			"A goat left by ferry.",
		);
	});

	it("counts a term once, however often it stands there", () => {
		expect(find("Ferry after ferry after ferry. A goat came.")).toBe(
			"A goat came.",
		);
	});

	it("knows words in another form", () => {
		expect(find("It rained. The objections were many.")).toBe(
			"The objections were many.",
		);
	});

	it("takes the first of those that weigh the same", () => {
		expect(find("One goat left. Another goat stayed.")).toBe("One goat left.");
	});

	it("takes the first sentence if none has a term that counts", () => {
		expect(find("It rained. It snowed.")).toBe("It rained.");
		expect(find("It rained. A goat came.", new Map())).toBe("It rained.");
	});

	it.each(["", " ", "\n\n"])(
		"gives all of %j, which has no sentence",
		(text) => {
			expect(find(text)).toBe(text);
		},
	);

	it("gives a sentence of any text, and none is better", () => {
		fc.assert(
			fc.property(nastyText(), fc.nat(3), (text, kept) => {
				const weights = new Map(
					toTerms(text)
						.filter((_, at) => at % 4 === kept)
						.map(({ term }, at) => [term, at + 1]),
				);
				const weigh = ({ start, end }: { start: number; end: number }) =>
					[
						...new Set(toTerms(text.slice(start, end)).map(({ term }) => term)),
					].reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
				const sentences = splitSentences(text);
				const best = findBestSentence(text, {
					terms: weights,
					language: "en",
				});
				if (sentences.length === 0)
					expect(best).toEqual({ start: 0, end: text.length });
				else {
					const heaviest = Math.max(...sentences.map(weigh));
					expect(best).toEqual(
						sentences.find((sentence) => weigh(sentence) === heaviest),
					);
				}
			}),
		);
	});
});
