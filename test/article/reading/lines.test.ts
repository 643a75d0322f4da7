import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLines, toPlain } from "../../../src/article/reading/lines.ts";
import { nastyText, withoutSpace } from "../../nasty-text.ts";

describe("toPlain", () => {
	it.each([
		["makes all white space spaces", "a\tb\u00A0c\u3000d", "a b c d"],
		["makes one space of many", "a \t  b", "a b"],
		[
			"makes all line ends line feeds",
			"a\r\nb\rc\u2028d\u0085e",
			"a\nb\nc\nd\ne",
		],
		["takes out control characters", "fe\u0000rr\u001By", "ferry"],
		["takes out soft hyphens", "fer\u00ADry", "ferry"],
		[
			"takes out byte-order marks, also inside a word",
			"\uFEFFfer\uFEFFry",
			"ferry",
		],
		["takes out halves of surrogate pairs", "fe\uD800rr\uDC00y", "ferry"],
		["keeps emoji and their joiners", "👨‍👩‍👧 ❤️", "👨‍👩‍👧 ❤️"],
		["keeps right-to-left marks", "\u200Fא", "\u200Fא"],
	])("%s", (_, text, plain) => {
		expect(toPlain(text)).toBe(plain);
	});

	it("leaves nothing to take out", () => {
		fc.assert(
			fc.property(
				fc.oneof(nastyText(), fc.string({ unit: "binary" })),
				(text) => {
					const plain = toPlain(text);
					expect(plain).not.toMatch(/[^\P{Cc}\n]| {2}|[^\S \n]/u);
					expect(toPlain(plain)).toBe(plain);
				},
			),
		);
	});
});

describe("splitLines", () => {
	it.each([
		[
			"parts paragraphs at blank lines",
			"One.\n\nTwo.\n \t\n\n\nThree.",
			["One.", "Two.", "Three."],
		],
		[
			"parts paragraphs at single line ends",
			"One ferry.\nTwo\nThree.",
			["One ferry.", "Two", "Three."],
		],
		["trims lines", "  One.  \n\t Two. ", ["One.", "Two."]],
		[
			"knows line ends of all systems",
			"One.\r\n\r\nTwo.\rThree.",
			["One.", "Two.", "Three."],
		],
		["keeps no line end around a short line", "\nOne ferry\n", ["One ferry"]],
		["finds none in white space", " \n\t\n ", []],
	])("%s", (_, text, lines) => {
		expect(splitLines(text)).toEqual(lines);
	});

	it("puts a paragraph together that an editor has wrapped", () => {
		const wrapped = [
			"The last ferry to Inchmore left the quay at noon on Friday with",
			"four passengers, two goats and the island’s only piano on board,",
			"and nobody on the mainland expects to see any of them again",
			"before spring.",
		];
		expect(splitLines(`${wrapped.join("\n")}\n\nIt rained.`)).toEqual([
			wrapped.join(" "),
			"It rained.",
		]);
	});

	it("leaves short sentences on lines of their own apart", () => {
		const lines = [
			"The ferry left.",
			"It was noon.",
			"Nobody came.",
			"So it is.",
		];
		expect(splitLines(lines.join("\n"))).toEqual(lines);
	});

	it("leaves paragraphs of different lengths apart", () => {
		const lines = ["Ferry leaves", "By Ada Brandt", "x".repeat(90), "last"];
		expect(splitLines(lines.join("\n"))).toEqual(lines);
	});

	it("gives trimmed lines, none empty, that miss nothing that is seen", () => {
		fc.assert(
			fc.property(nastyText(), (text) => {
				const lines = splitLines(text);
				for (const line of lines) {
					expect(line).not.toBe("");
					expect(line).not.toContain("\n");
					expect(line.trim()).toBe(line);
				}
				expect(withoutSpace(lines.join(""))).toBe(withoutSpace(toPlain(text)));
			}),
		);
	});
});
