import { describe, expect, it } from "vitest";
import {
	type Block,
	body,
	bold,
	buttons,
	type Card,
	DIVIDER,
	text,
} from "../../../src/discord/card/card.ts";
import { shortenCard } from "../../../src/discord/card/shortening.ts";
import { inLanguage } from "../../../src/discord/language/in-language.ts";
import { SOURCE } from "../../../src/text/phrase/wording.ts";

const worded = (...blocks: Block[]) => inLanguage({ blocks }, SOURCE);

/** What a card says, a line each; other blocks by their kind. */
function linesOf(card: Card<string>): string[] {
	return card.blocks.flatMap((block) =>
		block.kind === "text"
			? block.lines.map(({ spans }) => spans.map(({ text }) => text).join(""))
			: [block.kind],
	);
}

/** A message that takes so many characters. */
const takes = (limit: number) => (card: Card<string>) =>
	linesOf(card).join("").length <= limit;

const LONG = "x".repeat(1_000);

describe("shortenCard", () => {
	it("cuts long lines to the greatest length that fits", () => {
		const card = worded(text(body("Short."), body(LONG), body(LONG)));
		const [first, second, third] = linesOf(shortenCard(card, takes(506)));
		expect(first).toBe("Short.");
		expect(second).toBe(`${"x".repeat(249)}…`);
		expect(third).toBe(second);
	});

	it("cuts a line in the span where its room ends", () => {
		const spans = ["a".repeat(100), bold("b".repeat(100)), "c".repeat(100)];
		const card = worded(text(body(...spans)));
		expect(shortenCard(card, takes(150)).blocks).toEqual([
			text(body("a".repeat(100), bold(`${"b".repeat(49)}…`))),
		]);
	});

	it("shows an ellipsis where a span ends with the room for its line", () => {
		const card = worded(text(body("a".repeat(100), "b".repeat(100))));
		const shortened = shortenCard(card, (card) => {
			const [line = ""] = linesOf(card);
			return line.replace("…", "").length <= 100;
		});
		expect(linesOf(shortened)).toEqual([`${"a".repeat(100)}…`]);
	});

	it("leaves lines, dividers and buttons out at the end where many are short", () => {
		const row = buttons({ label: "Show", press: ["show", "1"] });
		const card = worded(
			text(body("one"), body("two")),
			DIVIDER,
			row,
			text(body("three")),
		);
		const fits = (most: number) => (card: Card<string>) =>
			linesOf(card).length <= most;
		expect(linesOf(shortenCard(card, fits(4)))).toEqual([
			"one",
			"two",
			"divider",
			"…",
		]);
		expect(linesOf(shortenCard(card, fits(2)))).toEqual(["one", "…"]);
	});
});
