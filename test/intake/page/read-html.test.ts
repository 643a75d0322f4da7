import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/intake/page/read-html.ts";
import { IntakeRefusal } from "../../../src/intake/refusal.ts";

const PARAGRAPHS = [
	"The last ferry to the island sank at its berth on Monday, and the harbour master said that nobody had been on board.",
	"Divers found a hole in the hull as wide as a door. It had been welded twice this year, according to the owner, who wants to see the yard in court.",
	"Until a new ship comes, fishermen will carry letters, bread and pupils across the sound, the mayor promised.",
	"The yard, which built the ferry in 1974, did not answer questions. Its director had called the ship sound in March.",
];

const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`);

const HEAD = `
<title>Island ferry sinks at its berth | The Harbour Times</title>
<meta property="og:site_name" content="The Harbour Times">
<link rel="canonical" href="https://harbour.example/news/ferry">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Island ferry sinks", "datePublished": "2025-07-08T09:00:00+02:00", "author": [{"name": "Alice Brooker"}]}</script>`;

const wholePage = (body: string) =>
	`<!doctype html><html lang="en"><head>${HEAD}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<main><article><h1>Island ferry sinks at its berth</h1>
<p class="byline">By <a>Alice Brooker</a></p><time>8 July 2025</time>
${body}</article></main>
<footer>© 2025 The Harbour Times</footer></body></html>`;

const read = (body: string) => readHtml(wholePage(body), null);

describe("readHtml", () => {
	it("reads a page with all its details", () => {
		expect(read(STORY.join("\n"))).toEqual({
			headline: "Island ferry sinks at its berth",
			byline: "Alice Brooker",
			publisher: "The Harbour Times",
			url: "https://harbour.example/news/ferry",
			publishedAt: "2025-07-08",
			tags: [],
			paragraphs: PARAGRAPHS,
		});
	});

	it.each([
		[
			"a caption",
			"<figure><img src=a><figcaption>The wreck.</figcaption></figure>",
		],
		["an advertisement", "<div>Advertisement</div>"],
		["a sign-up", "<p>Sign up for our morning newsletter.</p>"],
		["a teaser", "<p><a href=/b>Why the bridge was never built</a></p>"],
		[
			"a labelled link",
			"<p>Read more: <a href=/b>The bridge that never was</a></p>",
		],
		["a share bar", '<ul class="share"><li>Share on Facebook</li></ul>'],
		["a script", "<script>document.write('The bridge')</script>"],
		["the date again", "<p>Published 8 July 2025, 00:03</p>"],
		["the byline again", "<p>By Alice Brooker, Island correspondent</p>"],
		["the headline again", "<p>Island ferry sinks at its berth</p>"],
	])("leaves out %s between two paragraphs", (_, html) => {
		expect(read(STORY.join(html)).paragraphs).toEqual(PARAGRAPHS);
	});

	it.each([
		["boxes", PARAGRAPHS.map((text) => `<div>${text}</div>`).join("")],
		["line breaks", `<div>${PARAGRAPHS.join("<br>\n<br>")}</div>`],
		["sections", STORY.map((html) => `<section>${html}</section>`).join("")],
		["broken lines", STORY.join("").replaceAll(", ", ",\n\t ")],
	])("reads a story written in %s", (_, html) => {
		expect(read(html).paragraphs).toEqual(PARAGRAPHS);
	});

	it("keeps subheadings and list items as paragraphs of their own", () => {
		const html = `${STORY[0]}${STORY[1]}<h2>What comes next</h2><ul><li>A tender for a new ship, by autumn at the latest.</li><li>A boat of the navy for the sick.</li></ul>${STORY[2]}${STORY[3]}`;
		expect(read(html).paragraphs.slice(2, 5)).toEqual([
			"What comes next",
			"A tender for a new ship, by autumn at the latest.",
			"A boat of the navy for the sick.",
		]);
	});

	it("reads a bare fragment without metadata", () => {
		const article = readHtml(STORY.join(""), "https://harbour.example/ferry");
		expect(article).toMatchObject({
			headline: PARAGRAPHS[0],
			byline: null,
			publisher: "harbour.example",
			url: "https://harbour.example/ferry",
			publishedAt: null,
			paragraphs: PARAGRAPHS,
		});
	});

	it.each([
		["nothing", ""],
		["an empty page", "<html><body></body></html>"],
		["a sign-in page", "<h1>Sign in</h1><form><input></form>"],
		["a few words", "<p>Page not found.</p>"],
		["text that is no page", "\u0000<<<>>>"],
	])("refuses %s", (_, html) => {
		expect(() => readHtml(html, null)).toThrow(
			expect.objectContaining({ reason: "no-article" }),
		);
	});

	it("gives an article or a refusal for any tag soup, and whole paragraphs", () => {
		const piece = fc.constantFrom(
			...STORY,
			"<div>",
			"</div>",
			"<p>",
			"<br>",
			"<table><td>",
			"</article>",
			"<form class=comments>",
			"<!--",
			"-->",
			"<h1>x",
			"<time>",
			"&nbsp;\n",
			"<script>",
			"</script>",
			"<svg><title>",
			"<template>",
			"<body>",
			"]]>",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				for (const paragraph of paragraphsOf(pieces.join(""))) {
					expect(paragraph).toMatch(/^\S(?:.*\S)?$/u);
				}
			}),
		);
	});
});

function paragraphsOf(html: string): readonly string[] {
	try {
		return readHtml(html, null).paragraphs;
	} catch (error) {
		if (error instanceof IntakeRefusal) return [];
		throw error;
	}
}
