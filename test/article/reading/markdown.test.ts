import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../src/article/reading/markdown.ts";

/** The paragraphs of a story below front matter. */
const paragraphsOf = (story: string) =>
	readMarkdown(`---\nheadline: Ferry\n---\n${story}`).article.paragraphs;

describe("readMarkdown with front matter", () => {
	it.each([
		["paragraphs", "One.\n\nTwo\nwrapped.", ["One.", "Two wrapped."]],
		["a hard line break", "One  \nTwo\\\nThree", ["One", "Two", "Three"]],
		["subheadings", "## Why\n\nOne.\n\nHow\n---", ["Why", "One.", "How"]],
		[
			"lists",
			"- one\n- two\n  - three\n\n1. four",
			["one", "two", "three", "four"],
		],
		["loose lists", "- one\n\n- two", ["one", "two"]],
		["quotations", "> One.\n>\n> Two.", ["One.", "Two."]],
		["tables", "| a | b |\n|---|---|\n| 1 | *2* |", ["a · b", "1 · 2"]],
		["code", "```\none\n\ntwo\n```", ["one", "two"]],
		["emphasis", "**One** *two* ~~three~~ `fo*ur*`", ["One two three fo*ur*"]],
		[
			"links",
			"[One](https://a.example) <https://b.example>",
			["One https://b.example"],
		],
		["escapes", "1\\. \\*One\\*", ["1. *One*"]],
		["pictures", "![A ferry](ferry.png) One.", ["One."]],
		["HTML tags in a line", "One <b>two</b><br>.", ["One two."]],
		["rules", "One.\n\n***\n\nTwo.", ["One.", "Two."]],
		["invisible characters", "O\u00ADne\u0000.", ["One."]],
		["nothing", "", []],
		[
			"HTML without its tags, comments and scripts",
			"<div><p>One.</p><p>Two <b>bold</b>.</p><!-- no --><script>no()</script></div>",
			["One.", "Two bold."],
		],
		[
			"entities as what they stand for",
			"AT&amp;T said &quot;1 &lt; 2&quot;.",
			['AT&T said "1 < 2".'],
		],
		["code as it is", "`&amp;`", ["&amp;"]],
	])("reads %s", (_, story, paragraphs) => {
		expect(paragraphsOf(story)).toEqual(paragraphs);
	});

	it("keeps captions, dates and bylines that stand in the story", () => {
		const story = ["By Ada Brandt", "8 July 2025", "A ferry. Picture: Alamy"];
		expect(paragraphsOf(story.join("\n\n"))).toEqual(story);
	});

	it("leaves out a first heading that repeats the headline", () => {
		expect(paragraphsOf("# Ferry\n\nOne.")).toEqual(["One."]);
	});

	it("keeps a first heading that says something else", () => {
		expect(paragraphsOf("# Goats\n\nOne.")).toEqual(["Goats", "One."]);
	});

	it("takes the first heading where front matter has no headline", () => {
		const { article } = readMarkdown("---\nbyline: Ada\n---\n# Goats\n\nOne.");
		expect(article).toMatchObject({
			headline: "Goats",
			byline: "Ada",
			paragraphs: ["One."],
		});
	});

	it("calls an article by its opening if nobody gave it a headline", () => {
		const { article } = readMarkdown("---\nbyline: Ada\n---\n## Why\n\nOne.");
		expect(article).toMatchObject({
			headline: "Why",
			paragraphs: ["Why", "One."],
		});
	});
});

describe("readMarkdown without front matter", () => {
	it("reads the text like a pasted one", () => {
		const text = `# Ferry **leaves**

By Ada Brandt

8 July 2025

The ferry left the quay at noon, as it *always* has.

The quay at Inchmore. Picture: Alamy`;
		expect(readMarkdown(text)).toEqual({
			article: {
				headline: "Ferry leaves",
				byline: "Ada Brandt",
				publisher: null,
				url: null,
				publishedAt: "2025-07-08",
				tags: [],
				paragraphs: ["The ferry left the quay at noon, as it always has."],
			},
			leftOut: [
				"By Ada Brandt",
				"8 July 2025",
				"The quay at Inchmore. Picture: Alamy",
			],
		});
	});
});
