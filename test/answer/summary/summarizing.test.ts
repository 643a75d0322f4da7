import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROOMS, summarize } from "../../../src/answer/summary/summarizing.ts";
import {
	SUMMARY_SIZES,
	type Summary,
	type SummarySize,
} from "../../../src/answer/summary/summary.ts";
import { type Article, toText } from "../../../src/article/article.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import {
	readSets,
	toArticle,
} from "../../../src/tools/evaluation/question-set.ts";

const NEWSROOM = readSets(["test/tools/sets/newsroom"]).flatMap(
	({ articles }) => articles.map(toArticle),
);

function makeArticle(
	paragraphs: readonly string[],
	headline = "News",
): Article {
	const details = { byline: null, publisher: null, url: null };
	return { headline, ...details, publishedAt: null, tags: [], paragraphs };
}

async function summarizeTexts(
	paragraphs: readonly string[],
	size: SummarySize,
) {
	const { lines } = await summarize(makeArticle(paragraphs), size);
	return lines.map(({ text }) => text);
}

function expectSound({ paragraphs }: Article, { lines, size }: Summary): void {
	const text = toText(paragraphs);
	let last = -1;
	for (const line of lines) {
		expect(text.slice(line.range.start, line.range.end)).toBe(line.text);
		expect(paragraphs[line.paragraph - 1]).toContain(line.text);
		expect(line.range.start).toBeGreaterThan(last);
		last = line.range.start;
	}
	expect(lines.length).toBeGreaterThan(0);
	expect(lines.length).toBeLessThanOrEqual(ROOMS[size].most);
}

/** Sentences that hang and some that don't, and what is none. */
const sentence = fc.oneof(
	fc.constantFrom(
		"The ferry to Sandholm sank on Monday.",
		"It was 40 years old.",
		"However, nobody was hurt.",
		"“Nobody was on deck,” said Anna Ray of Kiel.",
		"“We all swam.",
		"Ray had warned the town.",
		"What next",
		"Subscribe to our newsletter",
		"Why?",
	),
	fc.string({ minLength: 1, unit: "grapheme" }).map((text) => `${text}.`),
);

const paragraph = fc
	.array(sentence, { minLength: 1, maxLength: 4 })
	.map((sentences) => sentences.join(" ").replace(/\s+/gu, " ").trim());

describe("summarize", () => {
	it("quotes an article's sentences in its order, whatever it holds", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(paragraph, { minLength: 1, maxLength: 12 }),
				fc.constantFrom(...SUMMARY_SIZES),
				async (paragraphs, size) => {
					const article = makeArticle(paragraphs);
					expectSound(article, await summarize(article, size));
				},
			),
			{ numRuns: 200 },
		);
	});

	it.each(SUMMARY_SIZES)(
		"fills the size %s from real articles",
		async (size) => {
			for (const article of NEWSROOM) {
				const summary = await summarize(article, size);
				expectSound(article, summary);
				expect(summary.lines.length).toBeGreaterThanOrEqual(2);
			}
		},
	);

	it("says how much it was made from", async () => {
		const [article] = NEWSROOM;
		if (!article) throw new Error("no article");
		const summary = await summarize(article, "short");
		expect(summary).toMatchObject({
			article: { headline: article.headline },
			size: "short",
			paragraphs: article.paragraphs.length,
			sentences: article.paragraphs.flatMap(splitSentences).length,
		});
	});

	it("takes the only sentence", async () => {
		const only = "The ferry to Sandholm sank on Monday.";
		expect(await summarizeTexts([only], "normal")).toEqual([only]);
	});

	it("takes the beginning if hardly anything may stand alone", async () => {
		const paragraphs = [
			"The ferry sank.",
			...Array.from({ length: 6 }, () => "He left it there, and so did they."),
		];
		const lines = await summarizeTexts(paragraphs, "short");
		expect(lines).toEqual(paragraphs.slice(0, lines.length));
	});

	it("brings along what names a line's owner, or leaves the line out", async () => {
		const lines = await summarizeTexts(
			[
				"Anna Ray has run the harbour of Kiel since 1990.",
				"A ferry sank there on Monday with two sailors and forty cars.",
				"Ray told the harbour of Kiel about the ferry and the cars.",
			],
			"short",
		);
		const named = lines.some((line) => line.startsWith("Anna Ray"));
		const bare = lines.some((line) => line.startsWith("Ray"));
		expect(named || !bare).toBe(true);
	});

	it("leaves out headings and a page's own words", async () => {
		const outside = [
			"What happened to the ferry to Sandholm on Monday",
			"Read more: The ferry to Sandholm, a history.",
			"Sign up for our ferry newsletter to hear more about the ferry.",
			"We use cookies to improve your experience on this site.",
		];
		const inside = [
			"The ferry to Sandholm sank on Monday off Kiel with 40 cars.",
			"Divers from Kiel will look for the ferry on Friday.",
		];
		const lines = await summarizeTexts([...outside, ...inside], "long");
		expect(lines).toEqual(inside);
	});

	it.each([
		["capitals", "A B "],
		["pronouns", "it "],
		["quotation marks", '"a'],
	])("isn't held up by a long run of %s", async (_, run) => {
		const text = run.repeat(100_000 / run.length);
		expect(await summarizeTexts([text], "long")).toEqual([text.trim()]);
	});

	it("hears the end of a long article, too", async () => {
		const fill = (topic: string) =>
			Array.from(
				{ length: 40 },
				(_, at) =>
					`Town ${at} of the ${topic} has a ${topic} house and a hall.`,
			);
		const paragraphs = [fill("north"), fill("west"), fill("south")].flat();
		const { lines } = await summarize(makeArticle(paragraphs), "normal");
		const thirds = lines.map(({ paragraph }) => Math.ceil(paragraph / 40));
		expect(new Set(thirds)).toEqual(new Set([1, 2, 3]));
	});
});
