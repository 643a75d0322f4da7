import { describe, expect, it } from "vitest";
import { correct } from "../../../src/search/question/correction.ts";
import { WordIndex } from "../../../src/search/words/word-index.ts";
import { CASES } from "../equivalent-cases.ts";

/** Other news, which shares words with the cases. */
const OTHERS = [
	"The council will open two million new libraries, the minister said on Friday.",
	"Officials of the association met in the capital and agreed on nothing at all.",
	"The president of the club said that twelve people had joined in the first week.",
	"A union of bakers asked for more money, and European cheese is getting dearer.",
	"The price of bread rose by 5 percent; the fall in the price of milk went on.",
	"Doctors and children travelled to the centre of the city on the second day.",
];

async function toIndex(says: string): Promise<WordIndex> {
	const index = new WordIndex();
	for (const [at, text] of [...OTHERS, says].entries())
		await index.add({
			id: at + 1,
			revision: at + 1,
			state: "live",
			isExample: false,
			addedAt: "2025-07-08T00:00:00.000Z",
			textHash: "0123456789abcdef".repeat(4),
			headline: "In brief",
			byline: null,
			publisher: null,
			url: null,
			publishedAt: null,
			tags: [],
			paragraphs: [text],
		});
	return index;
}

describe.each(CASES)("$what finds the same", ({ cases, coverage }) => {
	it.each(cases)("$asked → $says", async ({ asked, says }) => {
		const index = await toIndex(says);
		const [first] = index.search(correct(asked, index.segments));
		expect(first?.article).toBe(OTHERS.length + 1);
		expect(first?.coverage).toBeGreaterThan(coverage);
	});
});
