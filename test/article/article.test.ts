import { expect, it } from "vitest";
import { toParagraphNumber, toText } from "../../src/article/article.ts";

const PARAGRAPHS = ["One.", "Two, longer.", "3"];

it("tells in which paragraph an offset lies", () => {
	const text = toText(PARAGRAPHS);
	const of = (words: string) =>
		toParagraphNumber(PARAGRAPHS, text.indexOf(words));
	expect(of("One.")).toBe(1);
	expect(of("Two")).toBe(2);
	expect(of("longer.")).toBe(2);
	expect(of("3")).toBe(3);
	expect(toParagraphNumber(PARAGRAPHS, text.length)).toBe(3);
});
