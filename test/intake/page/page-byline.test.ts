import { describe, expect, it } from "vitest";
import { toPage } from "../../../src/intake/page/page.ts";
import { readByline } from "../../../src/intake/page/page-byline.ts";
import { readJsonLd } from "../../../src/intake/page/page-json-ld.ts";

function bylineOf(html: string, lines: readonly string[] = []): string | null {
	const page = toPage(html);
	return readByline(page, readJsonLd(page), lines, ["Harbour Times"]);
}

const author = (name: string) => `<meta name="author" content="${name}">`;
const jsonLd = (authors: unknown) =>
	`<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author: authors })}</script>`;

describe("readByline", () => {
	it.each([
		["<meta>", author("Alice Brooker"), "Alice Brooker"],
		[
			"<meta> with a role",
			author("By Alice Brooker, Staff writer"),
			"Alice Brooker",
		],
		["JSON-LD", jsonLd({ name: "Alice Brooker" }), "Alice Brooker"],
		[
			"JSON-LD with several",
			jsonLd(["Alice Brooker", "Bob Ray", "Cy Young"]),
			"Alice Brooker, Bob Ray and Cy Young",
		],
		[
			"a byline box",
			'<p class="byline">By <a>Alice Brooker</a>',
			"Alice Brooker",
		],
		[
			"a box with two",
			'<p class="byline">By <a>Alice Brooker</a> and <a>Bob Ray</a><i>Editor</i>',
			"Alice Brooker and Bob Ray",
		],
		[
			"a box with more in it",
			'<div class="Article-Author"><a>Alice Brooker</a><span>8 July 2025</span></div>',
			"Alice Brooker",
		],
		["a link", '<a rel="author">Alice Brooker</a>', "Alice Brooker"],
	])("reads %s", (_, html, byline) => {
		expect(bylineOf(html)).toBe(byline);
	});

	it("reads a line below the headline", () => {
		expect(bylineOf("", ["8 July 2025", "By Alice Brooker"])).toBe(
			"Alice Brooker",
		);
	});

	it("prefers a printed byline that names more people", () => {
		const html = `${author("Alice Brooker")}<p class="byline">By Alice Brooker and Bob Ray`;
		expect(bylineOf(html)).toBe("Alice Brooker and Bob Ray");
	});

	it("doesn't take the byline of another story", () => {
		const html = `${author("Alice Brooker")}<p class="byline">By Bob Ray`;
		expect(bylineOf(html)).toBe("Alice Brooker");
	});

	it.each([
		["the publisher", author("Harbour Times")],
		["an account", author("newsdesk-2")],
		["an address", author("https://example.org/alice")],
	])("passes over %s in the metadata", (_, meta) => {
		expect(bylineOf(meta)).toBeNull();
		expect(bylineOf(`${meta}<p class="byline">By Bob Ray`)).toBe("Bob Ray");
	});

	it("doesn't take a whole story that is named after its author", () => {
		const html = `<article class="author-alice">${"The ferry sank. ".repeat(9)}`;
		expect(bylineOf(html)).toBeNull();
	});
});
