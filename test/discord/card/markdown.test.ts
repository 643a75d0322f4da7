import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	escapeMarkdown,
	type LineStyle,
	toMarkdown,
} from "../../../src/discord/card/markdown.ts";
import { nastyText, toShown, withoutSpace } from "../../nasty-text.ts";

describe("escapeMarkdown", () => {
	it.each([
		[
			"emphasis",
			"*a* _b_ **c** ~~d~~",
			"\\*a\\* \\_b\\_ \\*\\*c\\*\\* \\~\\~d\\~\\~",
		],
		["names with underscores", "snake_case_name", "snake\\_case\\_name"],
		["code", "`a`", "\\`a\\`"],
		["code fences", "```js", "\\`\\`\\`js"],
		["spoilers", "||a||", "\\|\\|a\\|\\|"],
		["links", "[a](b)", "\\[a\\](b)"],
		["a member", "<@123>", "\\<@123\\>"],
		["a role", "<@&123>", "\\<@&123\\>"],
		["a channel", "<#123>", "\\<#123\\>"],
		["a timestamp", "<t:1700000000:R>", "\\<t:1700000000:R\\>"],
		["an emoji of a server", "<:goat:123>", "\\<:goat:123\\>"],
		["a command", "</ask:123>", "\\</ask:123\\>"],
		["everyone", "@everyone and @Here", "\\@everyone and \\@Here"],
		["an address", "https://a.example/b_c", "https\\://a.example/b\\_c"],
		["backslashes", "a\\b \\*", "a\\\\b \\\\\\*"],
	])("takes the meaning from %s", (_, text, escaped) => {
		expect(escapeMarkdown(text)).toBe(escaped);
	});

	it.each([
		"Prices rose 3.5 % (from £4 to £4.14) – “too much”, she said: no!",
		"ada@quay.example, #goats & co.",
		"👨‍👩‍👧‍👦 水 ❤️",
	])("leaves “%s” as it is", (text) => {
		expect(escapeMarkdown(text)).toBe(text);
	});
});

describe("toMarkdown", () => {
	const line = (text: string, style: LineStyle = "body") =>
		toMarkdown({ style, spans: [{ text }] });

	it.each([
		["a heading", "# Goats", "\\# Goats"],
		["a subheading", "### Goats", "\\### Goats"],
		["a list", "- Goats", "\\- Goats"],
		["a starred list", "* Goats", "\\* Goats"],
		["a list with plus signs", "+ Goats", "\\+ Goats"],
		["a numbered list", "12. Goats", "12\\. Goats"],
		["a numbered list with brackets", "3) Goats", "3\\) Goats"],
		["small print", "-# Goats", "\\-# Goats"],
		["a quotation", "> Goats", "\\> Goats"],
		["a quotation to the end", ">>> Goats", "\\>\\>\\> Goats"],
		["indented markup", "  - Goats", "\\- Goats"],
		[
			"markup after a line break",
			"Goats\n# More\n2. Last",
			"Goats\n\\# More\n2\\. Last",
		],
	])("takes the meaning from %s at a line's start", (_, text, markdown) => {
		expect(line(text)).toBe(markdown);
	});

	it("leaves the same characters alone inside a line", () => {
		expect(line("Goats - 3. of #1 + 2)")).toBe("Goats - 3. of #1 + 2)");
	});

	it.each<[LineStyle, string]>([
		["body", "Goats\n\\- left"],
		["heading", "### Goats\n### \\- left"],
		["quote", "> Goats\n> \\- left"],
		["small", "-# Goats\n-# \\- left"],
	])("sets each line of a %s", (style, markdown) => {
		expect(line("Goats \n\n- left", style)).toBe(markdown);
	});

	it("sets bold text, its white space outside", () => {
		const spans = [
			{ text: "The " },
			{ text: " *goats* ", bold: true },
			{ text: "left" },
		];
		expect(toMarkdown({ style: "quote", spans })).toBe(
			"> The  **\\*goats\\*** left",
		);
	});

	it("sets each line of a bold text bold", () => {
		const spans = [{ text: "goats\n\n at sea", bold: true }];
		expect(toMarkdown({ style: "quote", spans })).toBe(
			"> **goats**\n> **at sea**",
		);
	});

	it("begins no list in bold text at a line's start", () => {
		const spans = [{ text: "30. Oct", bold: true }, { text: ": 2" }];
		expect(toMarkdown({ style: "body", spans })).toBe("**30\\. Oct**: 2");
	});

	it("sets nothing bold where there is nothing", () => {
		const spans = [{ text: "a" }, { text: " ", bold: true }, { text: "b" }];
		expect(toMarkdown({ style: "body", spans })).toBe("a b");
	});

	it("names a user and a moment, whatever the text beside them", () => {
		const spans = [
			{ text: "1 ", time: "2025-07-08T10:31:05.999Z" },
			{ text: " · " },
			{ text: "*jane*", user: "123" },
		];
		expect(toMarkdown({ style: "body", spans })).toBe(
			"<t:1751970665:f> · <@123>",
		);
	});

	it("counts down to a moment, which is over when it says so", () => {
		const spans = [{ text: "", countdown: "2025-07-08T10:31:05.001Z" }];
		expect(toMarkdown({ style: "body", spans })).toBe("<t:1751970666:R>");
	});

	it("shows what is said, to the letter, and no other markup", () => {
		const style = fc.constantFrom<LineStyle>(
			"body",
			"heading",
			"quote",
			"small",
		);
		const span = fc.record({ text: nastyText(), bold: fc.boolean() });
		fc.assert(
			fc.property(style, fc.array(span, { maxLength: 3 }), (style, spans) => {
				const said = spans.map(({ text }) => text).join("");
				expect(withoutSpace(toShown(toMarkdown({ style, spans })))).toBe(
					withoutSpace(said),
				);
			}),
		);
	});
});
