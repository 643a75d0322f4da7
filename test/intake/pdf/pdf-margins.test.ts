import { describe, expect, it } from "vitest";
import { takeMargins } from "../../../src/intake/pdf/pdf-margins.ts";
import { toSpan } from "../pdf-span.ts";

const HEIGHT = 400;

function toPage(head: string, foot: string, story = ["The ferry", "sank."]) {
	const lines = story.map((text, index) => toSpan(text, 0, 300 - 12 * index));
	const margins = [toSpan(head, 0, 380), toSpan(foot, 40, 20)];
	const spans = [...lines, ...margins].filter(({ text }) => text !== "");
	return { bottom: 0, height: HEIGHT, spans };
}

const take = (...pages: ReturnType<typeof toPage>[]) =>
	takeMargins(pages).map(({ spans, margins }) => ({
		story: spans.map(({ text }) => text).join(" "),
		margins,
	}));

describe("takeMargins", () => {
	it("takes heads and feet that are the same but for their numbers", () => {
		expect(
			take(
				toPage("The Times", "Page 1 of 2 – draft"),
				toPage("The Times", "Page 2 of 2 – draft"),
			),
		).toEqual([
			{
				story: "The ferry sank.",
				margins: ["The Times", "Page 1 of 2 – draft"],
			},
			{
				story: "The ferry sank.",
				margins: ["The Times", "Page 2 of 2 – draft"],
			},
		]);
	});

	it.each([
		"1",
		"– 12 –",
		"Page 3",
		"page 3 of 12",
		"3/12",
		"https://example.org/ferry 1/3",
		"11/26/25, 12:48 AM The Harbour Times",
	])("takes %j from a page that stands alone", (foot) => {
		expect(take(toPage("", foot))[0]).toEqual({
			story: "The ferry sank.",
			margins: [foot],
		});
	});

	it("leaves other lines of a page that stands alone", () => {
		const [page] = take(toPage("The Times", "No number"));
		expect(page?.margins).toEqual([]);
	});

	it("leaves what is repeated in the middle of pages or in other places", () => {
		const [first] = take(
			toPage("", "", ["Chorus"]),
			toPage("", "", ["Chorus"]),
		);
		expect(first).toEqual({ story: "Chorus", margins: [] });
		const moved = { ...toPage("", ""), spans: [toSpan("Times", 0, 360)] };
		expect(
			take(toPage("Times", ""), moved).flatMap((it) => it.margins),
		).toEqual([]);
	});

	it("takes heads that differ from left to right pages", () => {
		const pages = [1, 2, 3, 4, 5, 6].map((page) =>
			toPage(page % 2 === 0 ? "The Times" : "World", ""),
		);
		expect(
			take(...pages).every(({ story }) => story === "The ferry sank."),
		).toBe(true);
	});
});
