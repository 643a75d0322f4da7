import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SUMMARY_SIZES } from "../../../src/answer/summary/summary.ts";
import type { ArticleSummary } from "../../../src/answer/summary/summary-desk.ts";
import { toText } from "../../../src/article/article.ts";
import { toMessage } from "../../../src/discord/card/message.ts";
import { fitsAll } from "../../../src/discord/card/paging.ts";
import {
	toParagraphCard,
	toSummaryCard,
} from "../../../src/discord/summary/summary-card.ts";
import { toSummaryFileCard } from "../../../src/discord/summary/summary-file.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { toStored } from "../../answer/located.ts";
import { nastyParagraph } from "../../nasty-text.ts";
import { markdownOf } from "../card-parts.ts";

const VIEW = { member: "3".repeat(19), isPrivate: true };

/** A summary of the first sentence of each of some paragraphs. */
function toSummary(
	paragraphs: readonly string[],
	size: ArticleSummary["size"] = "normal",
): ArticleSummary {
	const text = toText(paragraphs);
	const lines = paragraphs.map((paragraph, at) => {
		const offset = toText(paragraphs.slice(0, at + 1)).length;
		const start = offset - paragraph.length;
		const { end = paragraph.length } = splitSentences(paragraph)[0] ?? {};
		const range = { start, end: start + end };
		return {
			text: text.slice(range.start, range.end),
			paragraph: at + 1,
			range,
		};
	});
	return {
		article: toStored(Number.MAX_SAFE_INTEGER, paragraphs),
		size,
		lines: lines.slice(0, 8),
		sizes: SUMMARY_SIZES,
	};
}

const SHORT = toSummary(["One is here. And more.", "Two is there.", "Three."]);

describe("a summary's card", () => {
	it("shows each line after its paragraph's number, and no more", () => {
		const said = markdownOf(toSummaryCard(SHORT, VIEW));
		expect(said).toContain("**1** One is here.\n**2** Two is there.");
		expect(said).not.toContain("And more");
		expect(said).toContain("Only 9 words of it are here.");
	});

	it("shows a paragraph in place, the summary's lines in it in bold", () => {
		const card = toSummaryCard(SHORT, { ...VIEW, paragraph: 1 });
		expect(markdownOf(card)).toContain(
			"Paragraph 1 of 3\n> **One is here.** And more.",
		);
	});

	it("can't be made shorter or longer than there are lines", () => {
		const json = (size: ArticleSummary["size"]) =>
			JSON.stringify(toMessage(toSummaryCard({ ...SHORT, size }, VIEW)));
		expect(json("short")).toMatch(/"label":"Shorter"[^}]*"disabled":true/u);
		expect(json("long")).toMatch(/"label":"Longer"[^}]*"disabled":true/u);
		const one = { ...SHORT, sizes: ["short"] as const };
		expect(JSON.stringify(toMessage(toSummaryCard(one, VIEW)))).not.toContain(
			"Shorter",
		);
	});

	it("fits a message without cutting a line, each button once", () => {
		fc.assert(
			fc.property(
				fc.array(nastyParagraph(1_500), { minLength: 1, maxLength: 40 }),
				(paragraphs) => {
					const card = toSummaryCard(toSummary(paragraphs), VIEW);
					expect(fitsAll(card)).toBe(true);
					const ids = [
						...JSON.stringify(toMessage(card)).matchAll(
							/"custom_id":"([^"]+)"/gu,
						),
					].map(([, id]) => id);
					expect(new Set(ids).size).toBe(ids.length);
				},
			),
		);
	});

	it("says how many lines did not fit", () => {
		const long = Array.from({ length: 6 }, () => `${"word ".repeat(250)}end.`);
		expect(markdownOf(toSummaryCard(toSummary(long), VIEW))).toMatch(
			/-# \d more lines? did not fit\./u,
		);
	});
});

it("gives a paragraph alone to somebody else", () => {
	expect(markdownOf(toParagraphCard(SHORT, 2))).toContain(
		"> **Two is there.**",
	);
});

it("is a file with each line's paragraph", () => {
	const file = toSummaryFileCard(SHORT).blocks.find(
		({ kind }) => kind === "file",
	);
	expect(file?.kind === "file" && String(file.file.content)).toContain(
		"- One is here. (paragraph 1)\n\n- Two is there. (paragraph 2)",
	);
});
