import fc from "fast-check";
import type { Article } from "../../src/article/article.ts";
import { nastyText } from "../nasty-text.ts";

/** Beginnings, ends and whole paragraphs that Markdown or YAML would take for theirs. */
const MARKUP = [
	..."# ## > - + * 1. 2) --- *** ___ === ``` ~~~ | $ % & ! : [ ] { } , @ \\ ' \"".split(
		" ",
	),
	"| a | b |",
	"|---|---|",
	"[x](y)",
	"[x]: https://a.example",
	"![x](y.png)",
	"<b>bold</b>",
	"<!-- no -->",
	"<script>no()</script>",
	"&amp;",
	"&#x41;",
	"a: b",
	"# headline",
	"headline: no",
	"null",
	"true",
	"~",
	"1984",
	"1e3",
	"0x10",
	"2025-07-08",
	"    four spaces",
	"\ttab",
	"two  spaces",
	"\u00A0",
	"so\u00ADft",
	"\u200B",
	"\uFEFF",
	"\u0007",
	"\u0301",
];

const piece = fc.oneof(
	fc.constantFrom(...MARKUP),
	fc.constantFrom(" ", "  ", "."),
	nastyText(60),
);

/** One line, with whatever stands at its ends. */
const line = fc
	.array(piece, { minLength: 1, maxLength: 8 })
	.map((pieces) => pieces.join("").replace(/[\r\n\u0085\u2028\u2029]/gu, " "))
	.map((text) => text.toWellFormed())
	.filter((text) => text.trim() !== "");

function lineUpTo(limit: number): fc.Arbitrary<string> {
	return line
		.map((text) => text.slice(0, limit).toWellFormed().trim())
		.filter((text) => text !== "");
}

const day = fc
	.date({
		min: new Date("1000-01-01T00:00:00Z"),
		max: new Date("9999-12-31T00:00:00Z"),
		noInvalidDate: true,
	})
	.map((date) => date.toISOString().slice(0, 10));

const url = fc
	.webUrl({ withFragments: true, withQueryParameters: true, size: "small" })
	.map((text) => new URL(text).href)
	.filter((text) => text.length <= 512);

/** Any article that can be kept, whatever its text and details hold. */
export const anyArticle: fc.Arbitrary<Article> = fc.record({
	headline: lineUpTo(300),
	byline: fc.option(lineUpTo(200)),
	publisher: fc.option(lineUpTo(200)),
	url: fc.option(url),
	publishedAt: fc.option(day),
	tags: fc.uniqueArray(lineUpTo(50), { maxLength: 20 }),
	paragraphs: fc
		.array(line, { minLength: 1, maxLength: 12 })
		.map((paragraphs) => [...paragraphs, "Eighty characters. ".repeat(5)]),
});
