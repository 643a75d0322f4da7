import { describe, expect, it } from "vitest";
import { pairParagraphs } from "../../../src/article/comparing/paragraph-pairs.ts";
import { Slices } from "../../../src/slices.ts";

const pair = (before: readonly string[], after: readonly string[]) =>
	pairParagraphs(before, after, new Slices());

const FERRY = "The ferry to the island will not sail before May.";
const MAYOR = "Residents were angry, said the mayor on Monday evening.";

describe("pairs of paragraphs", () => {
	it("are those with half of their words in common", async () => {
		expect(
			await pair(
				[FERRY, MAYOR],
				[
					"Residents were furious, said the mayor on Tuesday evening.",
					"A helicopter brings food.",
				],
			),
		).toEqual([[1, 0]]);
	});

	it("are in order, the better ones where two cross", async () => {
		const changed = [
			MAYOR.replace("angry", "glad"),
			`${FERRY} Or June, or July?`,
		];
		expect(await pair([FERRY, MAYOR], changed)).toEqual([[1, 0]]);
	});

	it("are none with nothing, and none of different texts", async () => {
		expect(await pair([], [FERRY])).toEqual([]);
		expect(await pair([FERRY], [])).toEqual([]);
		expect(await pair([FERRY], [MAYOR])).toEqual([]);
	});

	it("are none of paragraphs without words", async () => {
		expect(await pair(["* * *"], ["—"])).toEqual([]);
	});

	it("are found in a long stretch, too", async () => {
		const toParagraphs = (last: string) =>
			Array.from({ length: 500 }, (_, index) =>
				[...Array(8).keys(), last].map((word) => `${index}w${word}`).join(" "),
			);
		const pairs = await pair(toParagraphs("old"), toParagraphs("new"));
		expect(pairs).toEqual(Array.from({ length: 500 }, (_, i) => [i, i]));
	});
});
