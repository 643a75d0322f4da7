import { describe, expect, it } from "vitest";
import { toPage } from "../../../src/intake/page/page.ts";
import { toParagraphs } from "../../../src/intake/page/page-paragraphs.ts";

const cut = (html: string) => toParagraphs(toPage(html));

describe("toParagraphs", () => {
	it.each([
		["paragraphs", "<p>One.</p><p>Two.</p>", ["One.", "Two."]],
		["boxes", "<div>One.<div>Two.</div></div>", ["One.", "Two."]],
		["two line breaks", "One.<br> <br>Two.", ["One.", "Two."]],
		["many line breaks", "One.<br><br><br><br>Two.", ["One.", "Two."]],
		["list items", "<ul><li>One.<li>Two.</ul>", ["One.", "Two."]],
		["subheadings", "<h2>One</h2><p>Two.</p>", ["One", "Two."]],
		["text beside a box", "One.<p>Two.</p>Three.", ["One.", "Two.", "Three."]],
	])("parts %s", (_, html, paragraphs) => {
		expect(cut(html)).toEqual(paragraphs);
	});

	it.each([
		["one line break", "<p>One<br>two.", "One two."],
		["a line end", "<p>One\ntwo.", "One two."],
		["elements in a line", "<p>One <b>t</b>wo<i>.</i>", "One two."],
		["cells of a row", "<table><tr><td>One<td>two.", "One two."],
		["many spaces", "<pre>One\n\t  two.</pre>", "One two."],
	])("puts %s in one paragraph", (_, html, paragraph) => {
		expect(cut(html)).toEqual([paragraph]);
	});

	it("leaves out scripts, empty lines and what can't be seen", () => {
		expect(cut("<p> </p><script>let a;</script><p>O\u00ADne.\u200B")).toEqual([
			"One.",
		]);
	});
});
