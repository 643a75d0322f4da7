import { describe, expect, it } from "vitest";
import { toPage } from "../../../src/intake/page/page.ts";
import { readJsonLd } from "../../../src/intake/page/page-json-ld.ts";

const read = (...scripts: string[]) =>
	readJsonLd(
		toPage(
			scripts
				.map((json) => `<script type="application/ld+json">${json}</script>`)
				.join(""),
		),
	);

const article = (more: object) =>
	JSON.stringify({ "@type": "NewsArticle", headline: "Ferry sinks", ...more });

describe("readJsonLd", () => {
	it.each([
		["an object", article({})],
		["a list", `[${article({})}]`],
		["a graph", `{"@graph": [{"@type": "WebSite"}, ${article({})}]}`],
		["a page", `{"@type": "WebPage", "mainEntity": ${article({})}}`],
		["several types", article({ "@type": ["Thing", "ReportageNewsArticle"] })],
		["a comment", `<!-- ${article({})} -->`],
		["CDATA", `/*<![CDATA[*/ ${article({})} /*]]>*/`],
		["a raw line break", '{"@type":"NewsArticle","headline":"Ferry\nsinks"}'],
		["a comma too many", '{"@type":"NewsArticle","headline":"Ferry sinks",}'],
		["a semicolon", `${article({})};`],
	])("finds the article in %s", (_, json) => {
		expect(read(json).headline).toBe("Ferry sinks");
	});

	it.each([
		["a string", "Alice Brooker", ["Alice Brooker"]],
		["an object", { name: "Alice Brooker" }, ["Alice Brooker"]],
		["a list", [{ name: "Alice" }, "Bob"], ["Alice", "Bob"]],
		["a reference", { "@id": "#alice" }, ["Alice Brooker"]],
		["an object without a name", { url: "/alice" }, []],
		["nobody", null, []],
		["nonsense", [[7]], []],
	])("reads the author as %s", (_, author, names) => {
		const person = '{"@type":"Person","@id":"#alice","name":"Alice Brooker"}';
		expect(read(person, article({ author })).authors).toEqual(names);
	});

	it("takes the date and publisher from the page where the article is silent", () => {
		const page = {
			"@type": "WebPage",
			datePublished: "2025-07-08",
			publisher: { name: "Harbour Times" },
		};
		expect(read(JSON.stringify(page), article({}))).toMatchObject({
			publishedAt: "2025-07-08",
			publisher: "Harbour Times",
		});
	});

	it("reads HTML entities", () => {
		const json = article({ headline: "Port &amp; pier &#8216;saved&#8217;" });
		expect(read(json).headline).toBe("Port & pier ‘saved’");
	});

	it("passes over what it can't read and takes the next", () => {
		expect(read("{broken", "null", "7", article({})).headline).toBe(
			"Ferry sinks",
		);
		expect(read("{broken").headline).toBeNull();
	});
});
