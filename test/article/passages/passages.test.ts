import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PARAGRAPH_BREAK, toText } from "../../../src/article/article.ts";
import {
	MIN_PASSAGE_CHARACTERS,
	splitPassages,
} from "../../../src/article/passages/passages.ts";
import { MAX_PASSAGE_CHARACTERS } from "../../../src/article/passages/pieces.ts";
import { nastyParagraph } from "../../nasty-text.ts";

const PARAGRAPH =
	"The last ferry to Inchmore left the quay at noon with four passengers.";
const SHORT = "A subheading";

function passagesOf(...paragraphs: string[]) {
	const text = toText(paragraphs);
	return splitPassages(paragraphs).map((passage) => ({
		text: text.slice(passage.start, passage.end),
		paragraphs: [passage.firstParagraph, passage.lastParagraph],
	}));
}

describe("splitPassages", () => {
	it("makes each paragraph a passage", () => {
		const second = PARAGRAPH.replace("last", "first");
		expect(passagesOf(PARAGRAPH, second)).toEqual([
			{ text: PARAGRAPH, paragraphs: [1, 1] },
			{ text: second, paragraphs: [2, 2] },
		]);
	});

	it("joins a short paragraph to the next", () => {
		expect(passagesOf(PARAGRAPH, SHORT, PARAGRAPH)).toEqual([
			{ text: PARAGRAPH, paragraphs: [1, 1] },
			{ text: `${SHORT}\n\n${PARAGRAPH}`, paragraphs: [2, 3] },
		]);
	});

	it("joins short paragraphs in a row until they can stand alone", () => {
		const shorts = [
			"Not so.",
			"Not here.",
			"Not in this harbour, not this year.",
		];
		expect(passagesOf(...shorts, PARAGRAPH)).toEqual([
			{ text: shorts.join("\n\n"), paragraphs: [1, 3] },
			{ text: PARAGRAPH, paragraphs: [4, 4] },
		]);
	});

	it("joins a short last paragraph to the one before", () => {
		expect(passagesOf(PARAGRAPH, "Not so.")).toEqual([
			{ text: `${PARAGRAPH}\n\nNot so.`, paragraphs: [1, 2] },
		]);
	});

	it("leaves a short paragraph alone where nothing fits beside it", () => {
		const long = `${"x".repeat(MAX_PASSAGE_CHARACTERS - 1)}.`;
		expect(
			passagesOf(SHORT, long, SHORT).map(({ paragraphs }) => paragraphs),
		).toEqual([
			[1, 1],
			[2, 2],
			[3, 3],
		]);
	});

	it("takes a paragraph of the least length for one that stands alone", () => {
		const least = "x".repeat(MIN_PASSAGE_CHARACTERS);
		expect(passagesOf(least, PARAGRAPH)).toHaveLength(2);
		expect(passagesOf(least.slice(1), PARAGRAPH)).toHaveLength(1);
	});

	it("cuts a long paragraph between sentences into even parts", () => {
		const sentences = Array(14).fill(PARAGRAPH);
		const half = Array(7).fill(PARAGRAPH).join(" ");
		expect(passagesOf("Not so.", sentences.join(" "))).toEqual([
			{ text: "Not so.", paragraphs: [1, 1] },
			{ text: half, paragraphs: [2, 2] },
			{ text: half, paragraphs: [2, 2] },
		]);
	});

	it("says of the parts of an overlong sentence that they are parts", () => {
		const sentence = `${"and the rain fell ".repeat(50)}for ever.`;
		expect(
			splitPassages([sentence]).map(({ startsInside, endsInside }) => [
				startsInside,
				endsInside,
			]),
		).toEqual([
			[false, true],
			[true, false],
		]);
	});

	it("makes no passages of no paragraphs", () => {
		expect(splitPassages([])).toEqual([]);
	});
});

describe("splitPassages, whatever the article", () => {
	const articles = fc.array(
		fc.oneof(nastyParagraph(40), nastyParagraph(2500)),
		{
			maxLength: 6,
		},
	);

	it("misses nothing but the white space between passages", () => {
		fc.assert(
			fc.property(articles, (paragraphs) => {
				const text = toText(paragraphs);
				let at = 0;
				for (const { start, end } of splitPassages(paragraphs)) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(text.slice(at, start).trim()).toBe("");
					expect(end - start).toBeGreaterThan(0);
					expect(end - start).toBeLessThanOrEqual(MAX_PASSAGE_CHARACTERS);
					at = end;
				}
				expect(at).toBe(text.length);
			}),
		);
	});

	it("numbers the paragraphs that a passage lies in", () => {
		fc.assert(
			fc.property(articles, (paragraphs) => {
				for (const passage of splitPassages(paragraphs)) {
					const { start, end, firstParagraph, lastParagraph } = passage;
					expect(firstParagraph).toBe(toNumber(paragraphs, start));
					expect(lastParagraph).toBe(toNumber(paragraphs, end - 1));
				}
			}),
		);
	});

	it("cuts inside no character that fits into a passage", () => {
		const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
		fc.assert(
			fc.property(articles, (paragraphs) => {
				const text = toText(paragraphs);
				const edges = splitPassages(paragraphs).flatMap((p) => [
					p.start,
					p.end,
				]);
				for (const { segment, index } of graphemes.segment(text)) {
					// White space at an edge is left out, with a mark upon it or not.
					if (segment.length > MAX_PASSAGE_CHARACTERS || /^\s/u.test(segment))
						continue;
					const inside = edges.filter(
						(edge) => edge > index && edge < index + segment.length,
					);
					expect(inside).toEqual([]);
				}
			}),
		);
	});
});

/** Which paragraph, counted from 1, an offset into the text lies in. */
function toNumber(paragraphs: readonly string[], offset: number): number {
	let end = 0;
	return (
		1 +
		paragraphs.findIndex((paragraph) => {
			end += paragraph.length + PARAGRAPH_BREAK.length;
			return offset < end;
		})
	);
}
