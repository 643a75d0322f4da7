import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	body,
	bold,
	heading,
	small,
	text,
} from "../../../src/discord/card/card.ts";
import { fitsMessage } from "../../../src/discord/card/message.ts";
import {
	splitLongText,
	toPageButtons,
	toPageNumber,
	toPages,
} from "../../../src/discord/card/paging.ts";
import { t } from "../../../src/text/phrase/phrase.ts";
import { nastyParagraph } from "../../nasty-text.ts";

describe("toPages", () => {
	it("puts lines that fit on one page", () => {
		const lines = [body("one"), small("two")];
		expect(toPages(lines)).toEqual([lines]);
	});

	it("makes no pages of no lines", () => {
		expect(toPages([])).toEqual([]);
	});

	it("opens a page for a line that doesn't fit on the one before", () => {
		const long = body("x".repeat(1_400));
		expect(toPages([long, long, long])).toEqual([[long, long], [long]]);
	});

	it("counts bytes, too", () => {
		const long = body("水".repeat(1_300));
		expect(toPages([long, long, long])).toEqual([[long, long], [long]]);
	});

	it("holds all lines in order, each page in one message", () => {
		const paragraphs = fc.array(nastyParagraph(2_500), { maxLength: 12 });
		fc.assert(
			fc.property(paragraphs, (paragraphs) => {
				const lines = paragraphs.flatMap((paragraph, index) =>
					splitLongText(paragraph).map((part) => body(bold(`${index}`), part)),
				);
				const pages = toPages(lines);
				expect(pages.flat()).toEqual(lines);
				for (const page of pages) {
					expect(page.length).toBeGreaterThan(0);
					const title = heading("x".repeat(500));
					expect(fitsMessage({ blocks: [text(title), text(...page)] })).toBe(
						true,
					);
				}
			}),
		);
	});
});

describe("splitLongText", () => {
	it("leaves a text as it is that fits on a line", () => {
		expect(splitLongText("The ferry left.")).toEqual(["The ferry left."]);
	});

	it("cuts between words", () => {
		const [first, second, ...more] = splitLongText("goats ".repeat(200));
		expect(first).toBe("goats ".repeat(166));
		expect(second).toBe("goats ".repeat(34));
		expect(more).toEqual([]);
	});

	it("cuts between characters where there are no words", () => {
		const family = "👨‍👩‍👧‍👦";
		expect(splitLongText(family.repeat(100))).toEqual([
			family.repeat(90),
			family.repeat(10),
		]);
	});

	it("loses nothing and makes no part too long", () => {
		fc.assert(
			fc.property(nastyParagraph(5_000), (paragraph) => {
				const parts = splitLongText(paragraph);
				expect(parts.join("")).toBe(paragraph);
				for (const part of parts) {
					expect(part.trimEnd().length).toBeLessThanOrEqual(1_000);
					expect(part.isWellFormed()).toBe(true);
				}
			}),
		);
	});
});

describe("toPageButtons", () => {
	it("makes none for a single page", () => {
		expect(toPageButtons(["list"], 0, 1)).toEqual([]);
	});

	it.each([
		[0, true, false],
		[1, false, false],
		[2, false, true],
	])("switches off what leads nowhere from page %i", (page, first, last) => {
		expect(toPageButtons(["list", "live"], page, 3)).toEqual([
			{
				label: t`◀ Back`,
				press: ["list", "live", String(page - 1)],
				isDisabled: first,
			},
			{
				label: t`Next ▶`,
				press: ["list", "live", String(page + 1)],
				isDisabled: last,
			},
		]);
	});
});

describe("toPageNumber", () => {
	it.each([
		["2", 5, 2],
		["4", 5, 4],
		["7", 5, 4],
		["-1", 5, 0],
		["1.5", 5, 0],
		["goat", 5, 0],
		["", 5, 0],
		[undefined, 5, 0],
	])("reads %j of %i pages as %i", (argument, pages, page) => {
		expect(toPageNumber(argument, pages)).toBe(page);
	});
});
