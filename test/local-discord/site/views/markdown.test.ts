import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MarkdownNode } from "../../../../src/local-discord/site/protocol.ts";
import { toMarkdown } from "../../../../src/local-discord/site/views/markdown.ts";
import { World } from "../../../../src/local-discord/state/world.ts";

const BOT = "1000000000000000001";
const GUILD = "1100000000000000000";
const CHANNEL = "1200000000000000000";
const ROLE = "1300000000000000000";

const world = new World(BOT, "Bot");
world.addGuild({
	id: GUILD,
	name: "Newsroom",
	channels: [{ id: CHANNEL, name: "general" }],
	roles: [{ id: ROLE, name: "Editors" }],
});

const parse = (text: string) => toMarkdown(text, world);
const text = (content: string) => ({ type: "text", content });
const item = (content: string) => ({ type: "item", content: [text(content)] });

describe("markdown", () => {
	it.each<[string, MarkdownNode[]]>([
		["", []],
		["plain text, <b>; a_b: c!", [text("plain text, <b>; a_b: c!")]],
		["- one\n* two", [{ type: "list", content: [item("one"), item("two")] }]],
		["3. one", [{ type: "list", start: 3, content: [item("one")] }]],
		["\\- one", [text("- one")]],
		[
			"so:\n- one\n  - **deep**\n- two\nend",
			[
				text("so:"),
				{ type: "br" },
				{
					type: "list",
					content: [
						{
							type: "item",
							content: [
								text("one"),
								{
									type: "list",
									content: [
										{
											type: "item",
											content: [{ type: "strong", content: [text("deep")] }],
										},
									],
								},
							],
						},
						item("two"),
					],
				},
				text("end"),
			],
		],
		["a **b**", [text("a "), { type: "strong", content: [text("b")] }]],
		["# H", [{ type: "heading", level: 1, content: [text("H")] }]],
		["-# s", [{ type: "subtext", content: [text("s")] }]],
		[
			"> q\n-# s",
			[
				{ type: "blockQuote", content: [text("q"), { type: "br" }] },
				{ type: "subtext", content: [text("s")] },
			],
		],
		[
			"**b**\n### h",
			[
				{ type: "strong", content: [text("b")] },
				{ type: "br" },
				{ type: "heading", level: 3, content: [text("h")] },
			],
		],
		["**b**-# s", [{ type: "strong", content: [text("b")] }, text("-# s")]],
		["`c`", [{ type: "inlineCode", content: "c" }]],
		["```js\nx\n```", [{ type: "codeBlock", content: "x", lang: "js" }]],
		["<t:17:R>", [{ type: "timestamp", timestamp: "17", format: "R" }]],
		["<t:17>", [{ type: "timestamp", timestamp: "17" }]],
	])("of %j", (written, nodes) => {
		expect(parse(written)).toEqual(nodes);
	});

	it.each([
		[`<@${BOT}>`, "user", BOT, "Bot"],
		[`<@!${BOT}>`, "user", BOT, "Bot"],
		[`<@&${ROLE}>`, "role", ROLE, "Editors"],
		[`<#${CHANNEL}>`, "channel", CHANNEL, "general"],
	])("names what %s mentions", (written, type, id, mentioned) => {
		expect(parse(written)).toEqual([{ type, id, mentioned }]);
	});

	it("names nobody whom it doesn't know", () => {
		const id = "1400000000000000000";
		expect(parse(`<@${id}>`)).toEqual([{ type: "user", id }]);
	});

	it("names a command in full", () => {
		const id = "1400000000000000000";
		expect(parse(`</article add:${id}>`)).toEqual([
			{ type: "slashCommand", id, name: "article add" },
		]);
	});

	it("leads nowhere but to web pages", () => {
		const [link] = parse("[x](https://example.com)");
		expect(link?.target).toBe("https://example.com");
		const [other] = parse("[x](javascript:alert(1))");
		expect(other).toEqual({ type: "link", content: [text("x")] });
	});

	it("leaves what can't be parsed as it is", () => {
		const stars = "*".repeat(4000);
		expect(parse(stars)).toEqual([text(stars)]);
	});

	it("is found in any text, with no two texts side by side", () => {
		const part = fc.constantFrom(
			...["*", "**", "_", "__", "~~", "||", "`", "```", "> ", ">>> ", "# "],
			...["[x](", ")", "<@", ">", "\n", "\\", "- ", "-# ", "a", " ", "<t:1>"],
		);
		const written = fc.array(part).map((parts) => parts.join(""));
		fc.assert(
			fc.property(fc.oneof(written, fc.string()), (any) => {
				expect(hasNeighbours(parse(any))).toBe(false);
			}),
		);
	});
});

function hasNeighbours(nodes: readonly MarkdownNode[]): boolean {
	return nodes.some(
		({ type, content }, index) =>
			(type === "text" && nodes[index - 1]?.type === "text") ||
			(Array.isArray(content) && hasNeighbours(content)),
	);
}
