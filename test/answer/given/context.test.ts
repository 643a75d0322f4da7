import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findContext } from "../../../src/answer/given/context.ts";
import { toText } from "../../../src/article/article.ts";

const PARAGRAPHS = ["One. Two.", "Three. Four. Five.", "Six.", "Seven."];
const around = (words: string) => {
	const start = toText(PARAGRAPHS).indexOf(words);
	return findContext(PARAGRAPHS, { start, end: start + words.length });
};

describe("findContext", () => {
	it("gives the rest of the paragraph, and the one before and after", () => {
		expect(around("Four.")).toEqual({
			before: "One. Two.\n\nThree.",
			after: "Five.\n\nSix.",
		});
	});

	it("gives the paragraphs before and after a whole one", () => {
		expect(around("Three. Four. Five.")).toEqual({
			before: "One. Two.",
			after: "Six.",
		});
		expect(around("Six.")).toEqual({
			before: "Three. Four. Five.",
			after: "Seven.",
		});
	});

	it("gives nothing before the beginning and after the end", () => {
		expect(around("One.").before).toBe("");
		expect(around("Seven.").after).toBe("");
	});

	it("gives what stands around several paragraphs", () => {
		expect(around("Three. Four. Five.\n\nSix.")).toEqual({
			before: "One. Two.",
			after: "Seven.",
		});
	});

	it("is verbatim, whatever is quoted", () => {
		const paragraph = fc
			.string({ minLength: 1 })
			.map((text) => text.replace(/\s+/gu, " ").trim() || "x");
		fc.assert(
			fc.property(
				fc.array(paragraph, { minLength: 1 }),
				fc.nat(),
				fc.nat(),
				(paragraphs, from, length) => {
					const text = toText(paragraphs);
					const start = from % text.length;
					const end = Math.min(text.length, start + 1 + (length % 50));
					const { before, after } = findContext(paragraphs, { start, end });
					expect(text.slice(0, start).trim().endsWith(before)).toBe(true);
					expect(text.slice(end).trim().startsWith(after)).toBe(true);
				},
			),
		);
	});
});
