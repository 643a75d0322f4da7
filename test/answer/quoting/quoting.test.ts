import { describe, expect, it } from "vitest";
import {
	type Quotable,
	quote,
	toRanked,
} from "../../../src/answer/quoting/quoting.ts";
import type { StoredArticle } from "../../../src/library/stored-article.ts";
import { toLocated, toRange, toStored } from "../located.ts";

const OBJECTED = "Ada Brandt objected to the timetable of the new ferry.";
const LEFT = "The ferry left the harbour at noon with forty on board.";
const RAINED = "It rained in the harbour of Skerry until the evening came.";
const GOATS = "Nine goats were taken along in the hold, in two wooden crates.";

/** A passage, and the words in it that answer. */
function toQuotable(
	article: StoredArticle,
	number: number,
	words: string | null = null,
	sentence = words,
): Quotable {
	const located = toLocated(article, number);
	const text = located.text;
	return {
		...located,
		highlights: words === null ? [] : [toRange(text, words)],
		sentence: toRange(text, sentence ?? text),
	};
}

const ferry = toStored(7, [OBJECTED, LEFT, RAINED, GOATS], {
	headline: "Ferry",
	publisher: "The Quay",
	publishedAt: "2025-07-08",
	url: "https://quay.example/ferry",
});

describe("quote", () => {
	it("quotes a passage with its source, its answer in bold", () => {
		expect(quote([toQuotable(ferry, 1, "at noon", LEFT)]).citations).toEqual([
			{
				number: 1,
				text: LEFT,
				highlights: [toRange(LEFT, "at noon")],
				startsInside: false,
				endsInside: false,
				lead: null,
				source: {
					article: 7,
					revision: 1,
					start: OBJECTED.length + 2,
					end: OBJECTED.length + 2 + LEFT.length,
					headline: "Ferry",
					publisher: "The Quay",
					publishedAt: "2025-07-08",
					firstParagraph: 2,
					lastParagraph: 2,
					url: "https://quay.example/ferry#:~:text=The%20ferry%20left%20the,with%20forty%20on%20board.",
					isExample: false,
				},
				alsoIn: [],
			},
		]);
	});

	it("quotes three passages at most, in their order, numbered from 1", () => {
		const { citations } = quote(
			[2, 0, 3, 1].map((number) => toQuotable(ferry, number)),
		);
		expect(citations.map(({ text }) => text)).toEqual([
			RAINED,
			OBJECTED,
			GOATS,
		]);
		expect(citations.map(({ number }) => number)).toEqual([1, 2, 3]);
	});

	const BELL =
		"The bell of the harbour church rang twelve times at noon on Monday.";

	it("keeps what comes next, counted on, without what is quoted", () => {
		const other = toStored(8, [OBJECTED, BELL]);
		const { citations, further } = quote(
			[toQuotable(ferry, 0), toQuotable(ferry, 1)],
			[toQuotable(other, 0), toQuotable(ferry, 2), toQuotable(other, 1)],
		);
		expect(citations.map(({ number }) => number)).toEqual([1, 2]);
		expect(citations[0]?.alsoIn).toMatchObject([{ article: 8 }]);
		expect(further).toMatchObject([
			{ number: 3, text: RAINED },
			{ number: 4, text: BELL },
		]);
	});

	it("quotes nothing of nothing", () => {
		expect(quote([])).toEqual({ citations: [], further: [] });
	});

	it("quotes once what two articles say, and says where else it stands", () => {
		const other = toStored(8, [GOATS, RAINED, LEFT], { headline: "Goats" });
		const { citations } = quote([
			toQuotable(ferry, 1),
			toQuotable(ferry, 0),
			toQuotable(other, 2),
		]);
		expect(citations.map(({ text }) => text)).toEqual([LEFT, OBJECTED]);
		expect(citations.map(({ alsoIn }) => alsoIn)).toMatchObject([
			[{ article: 8, headline: "Goats", firstParagraph: 3 }],
			[],
		]);
	});

	it("quotes once where the sentences that answer are the same", () => {
		const longer = toStored(9, [`${RAINED} ${OBJECTED} She was alone.`]);
		const { citations } = quote([
			toQuotable(ferry, 0, "Ada Brandt", OBJECTED),
			toQuotable(longer, 0, "Ada Brandt", OBJECTED),
		]);
		expect(citations).toHaveLength(1);
		expect(citations[0]?.alsoIn).toMatchObject([{ article: 9 }]);
	});

	it("names every other place, those after the third quotation, too", () => {
		const others = [11, 12, 13, 14].map((id) => toStored(id, [OBJECTED]));
		const { citations } = quote([
			...[0, 1, 2, 3].map((number) => toQuotable(ferry, number)),
			...others.map((article) => toQuotable(article, 0)),
		]);
		expect(citations).toHaveLength(3);
		expect(citations[0]?.alsoIn.map(({ article }) => article)).toEqual([
			11, 12, 13, 14,
		]);
	});

	it("puts the sentence before, where a passage points back to it", () => {
		const article = toStored(7, [OBJECTED, `She gave no reason. ${LEFT}`]);
		expect(quote([toQuotable(article, 1)]).citations[0]?.lead).toBe(OBJECTED);
	});
});

describe("toRanked", () => {
	it("points into the article's text", () => {
		const article = toStored(7, [OBJECTED, `${RAINED} ${LEFT}`]);
		const start = OBJECTED.length + 2;
		expect(toRanked(toQuotable(article, 1, "noon", LEFT))).toEqual({
			article: 7,
			start,
			end: start + RAINED.length + 1 + LEFT.length,
			sentence: {
				start: start + RAINED.length + 1,
				end: start + RAINED.length + 1 + LEFT.length,
			},
		});
	});
});
