import { describe, expect, it } from "vitest";
import { compareParagraphs } from "../../../src/article/comparing/comparison.ts";
import {
	toComparisonCard,
	toHistoryCard,
} from "../../../src/discord/article/history-card.ts";
import {
	BOT,
	FORMER,
	OPERATOR,
	type Revision,
	type StoredArticle,
} from "../../../src/library/stored-article.ts";
import { markdownOf } from "../card-parts.ts";

const JANE = "123456789012345678";

function toRevision(parts: Partial<Revision> = {}): Revision {
	return {
		number: 1,
		madeAt: "2025-07-08T10:00:00.000Z",
		madeBy: JANE,
		headline: "Ferry",
		byline: null,
		publisher: null,
		url: null,
		publishedAt: null,
		tags: [],
		paragraphs: ["The ferry left."],
		...parts,
	};
}

const ARTICLE: StoredArticle = {
	...toRevision(),
	id: 7,
	revision: 2,
	state: "live",
	isExample: false,
	addedAt: "2025-07-08T10:00:00.000Z",
	textHash: "0123456789abcdef".repeat(4),
};

describe("toHistoryCard", () => {
	it.each([
		[JANE, `8 July 2025, by <@${JANE}>`],
		[BOT, "8 July 2025, with the bot"],
		[OPERATOR, "8 July 2025, by the operator"],
		[FORMER, "8 July 2025, by a former moderator"],
		[null, "8 July 2025"],
	])("says who made a revision: %s", (madeBy, said) => {
		const card = toHistoryCard(ARTICLE, [toRevision({ madeBy })]);
		expect(markdownOf(card)).toContain(
			`**Revision 1** · 1 paragraph · ${said}`,
		);
	});
});

describe("toComparisonCard", () => {
	async function compare(old: readonly string[], young: readonly string[]) {
		const card = toComparisonCard(ARTICLE, {
			revision: toRevision({ number: 2, paragraphs: young }),
			before: toRevision({ paragraphs: old }),
			changes: await compareParagraphs(old, young),
		});
		return markdownOf(card);
	}

	it.each([
		[["One."], ["One."], "Its 1 paragraph is the same; only details changed."],
		[
			["One.", "Two."],
			["One.", "Two."],
			"All 2 paragraphs are the same; only details changed.",
		],
		[
			["One.", "Two."],
			["One."],
			"1 of 1 paragraph the same, 0 changed, 0 added, 1 removed.",
		],
		[
			["One."],
			["One.", "Two."],
			"1 of 2 paragraphs the same, 0 changed, 1 added, 0 removed.",
		],
	])("counts what became of %j: %j", async (old, young, said) => {
		expect(await compare(old, young)).toContain(said);
	});

	it("shows what differs by the paragraphs' numbers", async () => {
		const old = ["Same.", "Gone with the wind.", "The ferry left on Monday."];
		const young = ["Same.", "The ferry left on Friday.", "It is new here."];
		expect(await compare(old, young)).toContain(
			[
				"-# Removed 2",
				"> Gone with the wind.",
				"-# Was 3",
				"> The ferry left on **Monday**.",
				"-# Is 2",
				"> The ferry left on **Friday**.",
				"-# Added 3",
				"> It is new here.",
			].join("\n"),
		);
	});

	it("compares the first with nothing", () => {
		const revision = toRevision();
		const card = toComparisonCard(ARTICLE, {
			revision,
			before: null,
			changes: [],
		});
		expect(markdownOf(card)).toContain("It is the first.");
	});
});
