import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ELLIPSIS, toCutOffset, truncate } from "../../src/text/truncation.ts";
import { nastyText } from "../nasty-text.ts";

const FAMILY = "👨‍👩‍👧‍👦";
const limits = fc.nat({ max: 450 });

describe("toCutOffset", () => {
	it.each([
		["between two letters", "abc", 2, 2],
		["before a family", `a${FAMILY}b`, 5, 1],
		["after a family", `a${FAMILY}b`, 1 + FAMILY.length, 1 + FAMILY.length],
		["before the second of two flags", "🇩🇪🇫🇷", 6, 4],
		["before a letter with its marks", "xe\u0301\u0323y", 3, 1],
		["before a surrogate pair", "a😀", 2, 1],
		["before a syllable of Hangul jamo", "a\u1100\u1161\u11A8", 3, 1],
		["at the end", "abc", 3, 3],
		["at the end for an offset beyond it", "abc", 9, 3],
		["at the start", "abc", 0, 0],
		["at the start for an offset before it", "abc", -4, 0],
	])("cuts %s", (_, text, offset, cut) => {
		expect(toCutOffset(text, offset)).toBe(cut);
	});

	it("cuts a character that is longer than the offset between code points", () => {
		const stacked = `a${"\u0301".repeat(50)}`;
		expect(toCutOffset(stacked, 20)).toBe(20);
		expect(toCutOffset(FAMILY, 7)).toBe(6);
	});

	it("never goes beyond the offset nor parts a surrogate pair", () => {
		fc.assert(
			fc.property(nastyText(), limits, (text, offset) => {
				const cut = toCutOffset(text, offset);
				expect(cut).toBeLessThanOrEqual(Math.min(offset, text.length));
				expect(text.slice(0, cut).isWellFormed()).toBe(true);
				expect(text.slice(cut).isWellFormed()).toBe(true);
			}),
		);
	});

	it("keeps every character whole that is shorter than the offset", () => {
		const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
		fc.assert(
			fc.property(nastyText(), limits, (text, offset) => {
				const cut = toCutOffset(text, offset);
				const starts = [...graphemes.segment(text)].map(({ index }) => index);
				const fitting = [...starts, text.length].filter((at) => at <= offset);
				const longest = Math.max(...fitting);
				if (longest > 0) expect(cut).toBe(longest);
			}),
		);
	});
});

describe("truncate", () => {
	it.each([
		["a text that fits", "ferry", 5, "ferry"],
		["a text that is too long", "ferries", 5, "ferr…"],
		["without white space before the ellipsis", "the ferry", 5, "the…"],
		["before an emoji that doesn't fit whole", `a${FAMILY}b`, 6, "a…"],
		["before a flag that doesn't fit whole", "🇩🇪🇫🇷", 7, "🇩🇪…"],
		["to the ellipsis alone", "ferry", 1, "…"],
		["to nothing", "ferry", 0, ""],
	])("shortens %s", (_, text, limit, shortened) => {
		expect(truncate(text, limit)).toBe(shortened);
	});

	it("gives a beginning of the text that is never longer than the limit", () => {
		fc.assert(
			fc.property(nastyText(), limits, (text, limit) => {
				const shortened = truncate(text, limit);
				expect(shortened.length).toBeLessThanOrEqual(limit);
				expect(shortened.isWellFormed()).toBe(true);
				if (text.length <= limit) expect(shortened).toBe(text);
				if (text.length <= limit || limit === 0) return;
				expect(shortened.endsWith(ELLIPSIS)).toBe(true);
				expect(text.startsWith(shortened.slice(0, -ELLIPSIS.length))).toBe(
					true,
				);
			}),
		);
	});
});
