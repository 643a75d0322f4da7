import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/article/passages/passages.ts";
import type { Segment } from "../../../src/search/segments/segment.ts";
import { SegmentBuilder } from "../../../src/search/segments/segment-builder.ts";
import {
	isStopTerm,
	toStopTerm,
} from "../../../src/search/segments/stop-terms.ts";
import {
	LANGUAGE_CODES,
	type Language,
} from "../../../src/text/language/languages.ts";
import { nastyText } from "../../nasty-text.ts";
import { toSegmentOf } from "../segments.ts";

interface ModelArticle {
	readonly id: number;
	readonly revision: number;
	readonly hash: bigint;
	readonly language: Language;
	readonly headline: readonly string[];
	readonly passages: readonly {
		readonly passage: Passage;
		readonly terms: readonly string[];
	}[];
}

const term = fc.oneof(
	fc.constantFrom("ferry", "goat", "goats", "__proto__", "\uD83D", "水"),
	nastyText(12).filter((text) => text !== ""),
);
const word = fc.oneof(
	term,
	fc.constantFrom("the", "of", "who").map(toStopTerm),
);
const place = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const passage: fc.Arbitrary<Passage> = fc.record({
	start: place,
	end: place,
	firstParagraph: place,
	lastParagraph: place,
	startsInside: fc.boolean(),
	endsInside: fc.boolean(),
});

const article: fc.Arbitrary<ModelArticle> = fc.record({
	id: place,
	revision: place,
	hash: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
	language: fc.constantFrom(...LANGUAGE_CODES),
	headline: fc.array(term, { maxLength: 5 }),
	passages: fc.array(
		fc.record({ passage, terms: fc.array(word, { maxLength: 12 }) }),
		{ maxLength: 4 },
	),
});

const articles = fc.array(article, { maxLength: 6 });

function build(articles: readonly ModelArticle[]): Promise<Segment> {
	const builder = new SegmentBuilder();
	const number = (term: string) => builder.number(term);
	for (const { headline, passages, ...article } of articles) {
		builder.addArticle({ ...article, headlineTerms: headline.map(number) });
		for (const { passage, terms } of passages)
			builder.addPassage(passage, terms.map(number));
	}
	return builder.build();
}

function toTerms({ dictionary }: Segment, numbers: Uint32Array): string[] {
	return Array.from(numbers, (number) => dictionary.at(number));
}

/** Which passages the lists give for a term, and how often it stands there. */
function toPostings({ dictionary, sections }: Segment, term: string) {
	const number = dictionary.find(term);
	const from = sections.postingStarts[number] as number;
	const to = sections.postingStarts[number + 1] as number;
	return Array.from({ length: to - from }, (_, at) => [
		sections.postingPassages[from + at],
		sections.postingCounts[from + at],
	]);
}

const count = (terms: readonly string[], term: string) =>
	terms.filter((other) => other === term).length;

/** Checks something of the segment that is built of some articles. */
function check(
	look: (segment: Segment, articles: readonly ModelArticle[]) => void,
): Promise<void> {
	return fc.assert(
		fc.asyncProperty(articles, async (articles) => {
			look(await build(articles), articles);
		}),
	);
}

describe("a segment beside what it was built of", () => {
	it("has each term once, sorted", () =>
		check(({ dictionary }, articles) => {
			const terms = articles.flatMap(({ headline, passages }) => [
				...headline,
				...passages.flatMap(({ terms }) => terms),
			]);
			expect(
				Array.from({ length: dictionary.size }, (_, at) => dictionary.at(at)),
			).toEqual([...new Set(terms)].sort());
		}));

	it("has each article, its headline's different terms and its passages", () =>
		check((segment, articles) => {
			expect(segment.articles).toBe(articles.length);
			articles.forEach((article, at) => {
				const { id, revision, hash, language, headline, passages } = article;
				expect(segment.languageOf(at)).toBe(language);
				const { articleIds, articleRevisions, articleHashes } =
					segment.sections;
				expect(articleIds[at]).toBe(id);
				expect(articleRevisions[at]).toBe(revision);
				expect(articleHashes[at]).toBe(hash);
				expect(toTerms(segment, segment.headlineTermsOf(at))).toEqual([
					...new Set(headline),
				]);
				const [from, to] = segment.passagesOf(at);
				expect(to - from).toBe(passages.length);
				for (let passage = from; passage < to; passage++)
					expect(segment.sections.passageArticles[passage]).toBe(at);
			});
		}));

	it("has each passage's place and terms as they stand", () =>
		check((segment, articles) => {
			const all = articles.flatMap(({ passages }) => passages);
			expect(segment.passages).toBe(all.length);
			all.forEach(({ passage, terms }, at) => {
				expect(segment.passage(at)).toEqual(passage);
				expect(toTerms(segment, segment.tokensOf(at))).toEqual(terms);
				expect(segment.sections.passageLengths[at]).toBe(
					terms.filter((term) => !isStopTerm(term)).length,
				);
			});
		}));

	it("knows which passages have a term, and how often; of stop words how many", () =>
		check((segment, articles) => {
			const all = articles.flatMap(({ passages }) => passages);
			for (const term of new Set(all.flatMap(({ terms }) => terms))) {
				const having = all
					.map(({ terms }, at) => [at, count(terms, term)] as const)
					.filter(([, times]) => times > 0);
				expect(segment.countPassagesWith(term)).toBe(having.length);
				expect(toPostings(segment, term)).toEqual(
					isStopTerm(term) ? [] : having,
				);
			}
		}));

	it("says how many bytes its arrays take", () =>
		check((segment) => {
			expect(segment.bytes).toBe(
				Object.values(segment.sections)
					.map((array) => array.buffer.byteLength)
					.reduce((sum, bytes) => sum + bytes, 0),
			);
		}));
});

describe("SegmentBuilder", () => {
	it("gives a term the same number each time, and another one another", () => {
		const builder = new SegmentBuilder();
		const first = builder.number("ferry");
		expect(builder.number("goat")).not.toBe(first);
		expect(builder.number("ferry")).toBe(first);
	});

	it("counts a term's places in one passage up to 255, and all its tokens", async () => {
		const segment = await toSegmentOf(
			Array.from({ length: 300 }, () => "ferry"),
			["ferry"],
		);
		expect(toPostings(segment, "ferry")).toEqual([
			[0, 255],
			[1, 1],
		]);
		expect(segment.tokensOf(0)).toHaveLength(300);
		expect(segment.countPassagesWith("ferry")).toBe(2);
	});

	it("knows a headline's term that no passage has", async () => {
		const builder = new SegmentBuilder();
		const headlineTerms = [builder.number("submarine")];
		builder.addArticle({ id: 1, revision: 1, hash: 0n, headlineTerms });
		const segment = await builder.build();
		expect(segment.dictionary.find("submarine")).toBe(0);
		expect(segment.countPassagesWith("submarine")).toBe(0);
		expect(segment.countPassagesWith("ferry")).toBe(0);
	});

	it("takes more passages and terms than it first has room for", async () => {
		const passages = Array.from({ length: 3000 }, (_, at) => [
			`term${at}`,
			"ferry",
		]);
		const segment = await toSegmentOf(...passages);
		expect(segment.passages).toBe(3000);
		expect(segment.countPassagesWith("ferry")).toBe(3000);
		expect(toPostings(segment, "term2999")).toEqual([[2999, 1]]);
	});
});
