import { describe, expect, it } from "vitest";
import { toPage } from "../../../src/intake/page/page.ts";
import { readJsonLd } from "../../../src/intake/page/page-json-ld.ts";
import {
	readPublishers,
	readUrl,
} from "../../../src/intake/page/page-source.ts";

const FROM = "https://m.example.org/ferry?from=feed";
const canonical = (url: string) => `<link rel="canonical" href="${url}">`;

describe("readUrl", () => {
	it.each([
		["canonical", canonical("https://example.org/ferry")],
		["og:url", '<meta property="og:url" content="https://example.org/ferry">'],
	])("believes the page's %s", (_, html) => {
		expect(readUrl(toPage(html), FROM)).toBe("https://example.org/ferry");
		expect(readUrl(toPage(html), null)).toBe("https://example.org/ferry");
	});

	it.each([
		["a relative address", canonical("/ferry")],
		["another scheme", canonical("javascript:alert(1)")],
		["a password", canonical("https://me:secret@example.org/ferry")],
		["the home page", canonical("https://example.org/")],
		[
			"an endless address",
			canonical(`https://example.org/${"a".repeat(2_001)}`),
		],
		["nothing", "<p>"],
	])("keeps where the page came from if it says %s", (_, html) => {
		expect(readUrl(toPage(html), FROM)).toBe(FROM);
	});

	it("has none where nothing is known", () => {
		expect(readUrl(toPage("<p>"), null)).toBeNull();
		expect(readUrl(toPage("<p>"), "file:///home/me/ferry.html")).toBeNull();
	});
});

describe("readPublishers", () => {
	const publishersOf = (html: string, url: string | null) => {
		const page = toPage(html);
		return readPublishers(page, readJsonLd(page), url);
	};

	it("lists what the page calls itself, then its host", () => {
		const html =
			'<meta name="application-name" content="Times"><meta property="og:site_name" content="The Harbour Times">';
		expect(publishersOf(html, "https://www.harbour.example/ferry")).toEqual([
			"The Harbour Times",
			"Times",
			"harbour.example",
			"harbour",
		]);
	});

	it("has none where nothing is known", () => {
		expect(publishersOf("<p>", null)).toEqual([]);
	});
});
