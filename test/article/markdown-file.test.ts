import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { toFileName, toMarkdownFile } from "../../src/article/markdown-file.ts";
import { readMarkdown } from "../../src/article/reading/markdown.ts";
import { checkArticle } from "../../src/article/reading/reading.ts";
import { anyArticle } from "./any-article.ts";

const FERRY: Article = {
	headline: "Ferry: cancelled",
	byline: "Jane Roe",
	publisher: null,
	url: "https://example.org/ferry",
	publishedAt: "2025-03-04",
	tags: ["ferry", "sea, salt"],
	paragraphs: ["# The ferry will not sail.", "1. It may sail in *May*."],
};

const read = (text: string) => readMarkdown(text).article;

describe("toMarkdownFile", () => {
	it("writes what a person can read and fill in", () => {
		expect(toMarkdownFile(FERRY)).toBe(`---
headline: "Ferry: cancelled"
byline: Jane Roe
publisher:
url: https://example.org/ferry
publishedAt: 2025-03-04
tags: [ ferry, "sea, salt" ]
format: plain # paragraphs to the letter, a blank line between them; without this line, Markdown
---

# The ferry will not sail.

1. It may sail in *May*.
`);
	});

	it("loses nothing of any article", () => {
		fc.assert(
			fc.property(anyArticle, (article) => {
				checkArticle(article);
				const reading = readMarkdown(toMarkdownFile(article));
				expect(reading).toEqual({ article, leftOut: [] });
			}),
			{ numRuns: 1_000 },
		);
	});

	it("loses nothing when an editor has changed the line ends", () => {
		fc.assert(
			fc.property(anyArticle, (article) => {
				const text = toMarkdownFile(article).replaceAll("\n", "\r\n");
				expect(read(`\uFEFF${text}`)).toEqual(article);
			}),
		);
	});

	it.each(FERRY.paragraphs)("keeps the paragraph “%s”", (paragraph) => {
		const article = { ...FERRY, paragraphs: [paragraph] };
		expect(read(toMarkdownFile(article))).toEqual(article);
	});

	it("is Markdown again without the line that says it is plain", () => {
		const text = toMarkdownFile(FERRY).replace(/^format: .*\n/mu, "");
		expect(read(text).paragraphs).toEqual([
			"The ferry will not sail.",
			"It may sail in May.",
		]);
	});

	it("can be wrapped by an editor", () => {
		const text = toMarkdownFile(FERRY).replace("will not", "will\nnot");
		expect(read(text)).toEqual(FERRY);
	});
});

describe("toFileName", () => {
	it.each([
		["Ferry to the island cancelled", "ferry-to-the-island-cancelled-7.md"],
		["Forêt: l’été “brûle”", "forêt-l-été-brûle-7.md"],
		["東京で雨が降った。", "東京で雨が降った-7.md"],
		["../../etc/passwd", "etc-passwd-7.md"],
		["C:\\autoexec.bat\0", "c-autoexec-bat-7.md"],
		["\u202Egpj.exe", "gpj-exe-7.md"],
		["…", "article-7.md"],
	])("names “%s” %s", (headline, name) => {
		expect(toFileName({ headline, id: 7 })).toBe(name);
	});

	it("is short, and no path, whatever the headline", () => {
		fc.assert(
			fc.property(anyArticle, fc.nat(), (article, id) => {
				const name = toFileName({ ...article, id });
				expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
				expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.md$/u);
			}),
		);
	});

	it("differs with the id", () => {
		expect(toFileName({ headline: "A 1", id: 2 })).not.toBe(
			toFileName({ headline: "A", id: 12 }),
		);
	});
});
