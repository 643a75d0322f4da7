import { describe, expect, it } from "vitest";
import { toPage } from "../../../src/intake/page/page.ts";
import { readPublishedAt } from "../../../src/intake/page/page-date.ts";
import { readJsonLd } from "../../../src/intake/page/page-json-ld.ts";

function dateOf(
	html: string,
	lines: readonly string[] = [],
	url: string | null = null,
): string | null {
	const page = toPage(html);
	return readPublishedAt(page, readJsonLd(page), lines, url);
}

describe("readPublishedAt", () => {
	it.each([
		[
			"JSON-LD",
			'<script type="application/ld+json">{"@type":"Article","datePublished":"2025-07-08T10:00:00Z"}</script>',
		],
		[
			"OpenGraph",
			'<meta property="article:published_time" content="2025-07-08">',
		],
		[
			"<meta> in capitals",
			'<meta name="DC.Date.Issued" content="8 July 2025">',
		],
		["<meta> without dashes", '<meta name="pdate" content="20250708">'],
		["microdata", '<span itemprop="datePublished">8 July 2025</span>'],
		[
			"<time>",
			'<h1>Ferry</h1><time datetime="2025-07-08T10:00">Tuesday</time>',
		],
		["the text of <time>", "<time>July 8, 2025</time>"],
	])("reads %s", (_, html) => {
		expect(dateOf(html)).toBe("2025-07-08");
	});

	it("prefers a <time> below the headline to one above", () => {
		const html =
			"<time>1 May 2025</time><h1>Ferry</h1><time>8 July 2025</time>";
		expect(dateOf(html)).toBe("2025-07-08");
	});

	it("doesn't take the day of a change for the day of publication", () => {
		const html =
			'<meta property="article:modified_time" content="2025-07-09"><time>Updated 9 July 2025</time>';
		expect(dateOf(html)).toBeNull();
	});

	it("passes over dates that can't be", () => {
		const html =
			'<meta name="date" content="0001-01-01"><meta name="pubdate" content="soon">';
		expect(dateOf(html, ["Tuesday", "8 July 2025, 10:00"])).toBe("2025-07-08");
	});

	it.each([
		["https://example.org/2025/07/08/ferry", "2025-07-08"],
		["https://example.org/news/2025/jul/8/ferry/", "2025-07-08"],
		["https://example.org/ferry-20250708/", "2025-07-08"],
		["https://example.org/2025-07-08-ferry", "2025-07-08"],
		["https://example.org/2025/02/31/ferry", null],
		["https://example.org/ferry-20259999", null],
		["https://example.org/ferry", null],
	])("reads the address %s as %s at last", (url, date) => {
		expect(dateOf("", [], url)).toBe(date);
	});
});
