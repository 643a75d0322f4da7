import { describe, expect, it } from "vitest";
import {
	findTitle,
	readDocument,
} from "../../../src/intake/document/document.ts";
import { STORIES } from "../newsroom.ts";

const [{ headline, paragraphs }] = STORIES;

const read = (lines: readonly string[], headlineAt = -1, author = "") =>
	readDocument({ lines, headlineAt, author });

describe("readDocument", () => {
	it("takes the headline that is given, though it ends like a sentence", () => {
		const { article } = read(["The ferry has sunk.", ...paragraphs], 0);
		expect(article).toMatchObject({
			headline: "The ferry has sunk.",
			paragraphs,
		});
	});

	it("leaves out the names above the headline and keeps date and byline", () => {
		const { article, leftOut } = read(
			[
				"The Harbour Times",
				"4 May 2025",
				"By Anna Weber",
				headline,
				...paragraphs,
			],
			3,
		);
		expect(article).toMatchObject({
			headline,
			byline: "Anna Weber",
			publishedAt: "2025-05-04",
			paragraphs,
		});
		expect(leftOut[0]).toBe("The Harbour Times");
	});

	it("keeps sentences that stand above the headline", () => {
		const [first = "", ...rest] = paragraphs;
		const { article } = read([first, headline, ...rest], 1);
		expect(article).toMatchObject({ headline, paragraphs });
	});

	it("finds headline, byline and captions as in a pasted text without it", () => {
		const { article, leftOut } = read([
			headline,
			"By Anna Weber",
			"The pier on Tuesday. Photograph: Jo Hill/Alamy",
			...paragraphs,
		]);
		expect(article).toMatchObject({
			headline,
			byline: "Anna Weber",
			paragraphs,
		});
		expect(leftOut).toHaveLength(2);
	});

	it.each([
		["under the headline", (line: string) => [line, ...paragraphs]],
		["at the end", (line: string) => [...paragraphs, line]],
	])("believes the author who signs %s", (_, place) => {
		const lines = [headline, ...place("Anna Weber, Stockholm")];
		const { article, leftOut } = read(lines, 0, "Anna Weber");
		expect(article).toMatchObject({ byline: "Anna Weber", paragraphs });
		expect(leftOut).toEqual(["Anna Weber, Stockholm"]);
	});

	it.each(["Anna Weber", "admin", "Microsoft Office User", ""])(
		"doesn't believe the author %j who isn't named",
		(author) => {
			const { article } = read([headline, ...paragraphs], 0, author);
			expect(article).toMatchObject({ byline: null, paragraphs });
		},
	);

	it("refuses a text that is far too long", () => {
		expect(() => read([headline, "a".repeat(400_000)], 0)).toThrow(
			expect.objectContaining({ reason: "too-large" }),
		);
	});
});

describe("findTitle", () => {
	it("finds the line that the title repeats, however it is printed", () => {
		expect(findTitle(["Times", "FERRY SINKS!", "a"], "Ferry sinks")).toBe(1);
	});

	it.each(["", "Document1", "…"])("finds none for %j", (title) => {
		expect(findTitle(["Times", "Ferry sinks", "…"], title)).toBe(-1);
	});
});
