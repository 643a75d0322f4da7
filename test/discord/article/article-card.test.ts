import { ComponentType } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	toArticleCard,
	toEntryLine,
	toPublishedCard,
	toRestoreButton,
} from "../../../src/discord/article/article-card.ts";
import type { Card } from "../../../src/discord/card/card.ts";
import { toMarkdown } from "../../../src/discord/card/markdown.ts";
import { toMessage } from "../../../src/discord/card/message.ts";
import { fitsAll } from "../../../src/discord/card/paging.ts";
import { lineInLanguage } from "../../../src/discord/language/in-language.ts";
import type { Addition } from "../../../src/library/library.ts";
import type { StoredArticle } from "../../../src/library/stored-article.ts";
import { t } from "../../../src/text/phrase/phrase.ts";
import { SOURCE } from "../../../src/text/phrase/wording.ts";
import { nastyParagraph, toShown, withoutSpace } from "../../nasty-text.ts";
import { componentsOf, markdownOf } from "../card-parts.ts";

function toArticle(parts: Partial<StoredArticle> = {}): StoredArticle {
	return {
		id: 7,
		revision: 9,
		state: "live",
		isExample: false,
		addedAt: "2025-07-09T00:00:00.000Z",
		textHash: "0123456789abcdef".repeat(4),
		headline: "Last ferry leaves",
		byline: "Ada Brandt",
		publisher: "The Quay",
		url: "https://quay.example/ferry",
		publishedAt: "2025-07-08",
		tags: ["sea", "goats"],
		paragraphs: ["The ferry left.", "Nobody came."],
		...parts,
	};
}

const BARE = {
	byline: null,
	publisher: null,
	url: null,
	publishedAt: null,
	tags: [],
};

function toAdded(parts: Partial<Addition> = {}): Addition {
	return {
		article: toArticle(),
		wasThere: false,
		examplesRemoved: [],
		change: 3,
		...parts,
	};
}

/** Label and id of each button. */
const buttonsOf = (card: Card) =>
	componentsOf(card).flatMap((part) =>
		part.type === ComponentType.ActionRow
			? part.components.map((one) => [
					"label" in one && one.label,
					"custom_id" in one && one.custom_id,
				])
			: [],
	);

describe("toPublishedCard", () => {
	it("shows what was published, and can undo it", () => {
		const card = toPublishedCard(toAdded());
		expect(markdownOf(card)).toBe(
			[
				"### Published",
				"**Last ferry leaves**",
				"-# By Ada Brandt · The Quay · 8 July 2025 · 2 paragraphs, 5 words, 1 minute to read",
				"-# https\\://quay.example/ferry",
				"-# Tags: sea, goats",
			].join("\n"),
		);
		expect(buttonsOf(card)).toEqual([
			["Show", "article-show:7"],
			["Undo", "undo:3"],
		]);
	});

	it("leaves out what is not known", () => {
		const article = toArticle({ ...BARE, paragraphs: ["Gone."] });
		expect(markdownOf(toPublishedCard(toAdded({ article })))).toBe(
			"### Published\n**Last ferry leaves**\n-# 1 paragraph, 1 word, 1 minute to read",
		);
	});

	it("says that the same text was there already", () => {
		const card = toPublishedCard(toAdded({ wasThere: true }));
		expect(markdownOf(card)).toContain("### Already in the library");
		expect(buttonsOf(card)).toEqual([["Show", "article-show:7"]]);
	});

	it("offers to bring the examples back that went", () => {
		const card = toPublishedCard(toAdded({ examplesRemoved: [2, 3] }));
		expect(markdownOf(card)).toContain("2 example articles");
		expect(buttonsOf(card)).toContainEqual([
			"Bring the examples back",
			"article-restore:2:3",
		]);
	});
});

describe("an article's length", () => {
	it.each([
		[["The ferry left.", "Nobody came."], "2 paragraphs, 5 words"],
		[["今日は晴れ。"], "1 paragraph, 6 characters"],
	])(
		"is said in words, or in characters where there are no spaces: %j",
		(paragraphs, said) => {
			const [details] = toMessage(toArticleCard(toArticle({ paragraphs })))
				.components[0].components;
			expect(JSON.stringify(details)).toContain(said);
		},
	);
});

describe("toArticleCard", () => {
	it("numbers the paragraphs", () => {
		const card = toArticleCard(toArticle());
		expect(markdownOf(card)).toMatch(
			/\n\*\*1\*\* The ferry left\.\n\*\*2\*\* Nobody came\.$/u,
		);
		expect(buttonsOf(card)).toEqual([]);
	});

	const LONG = toArticle({
		paragraphs: Array.from(
			{ length: 9 },
			(_, at) => `${at} ${"x".repeat(900)}`,
		),
	});

	it("pages a long article", () => {
		expect(markdownOf(toArticleCard(LONG))).toContain("Page 1 of 3");
		const second = toArticleCard(LONG, "1");
		expect(markdownOf(second)).toContain("**4** 3 xxx");
		expect(buttonsOf(second)).toEqual([
			["◀ Back", "article-page:7:0"],
			["Next ▶", "article-page:7:2"],
		]);
	});

	it.each([
		["99", "Page 3 of 3"],
		["-1", "Page 1 of 3"],
		["goat", "Page 1 of 3"],
	])("opens the nearest page for %j", (page, shown) => {
		expect(markdownOf(toArticleCard(LONG, page))).toContain(shown);
	});

	it("shows every paragraph whole on some page, whatever stands in it", () => {
		const article = fc.record({
			headline: nastyParagraph(300),
			byline: fc.option(nastyParagraph(100), { nil: null }),
			paragraphs: fc.array(nastyParagraph(3_000), {
				minLength: 1,
				maxLength: 6,
			}),
		});
		fc.assert(
			fc.property(article, (parts) => {
				const article = toArticle({ ...parts, url: null, tags: [] });
				const pages = Number(
					/Page 1 of (\d+)$/u.exec(markdownOf(toArticleCard(article)))?.[1] ??
						1,
				);
				const shown = Array.from({ length: pages }, (_, page) => {
					const card = toArticleCard(article, String(page));
					expect(fitsAll(card)).toBe(true);
					const lines = componentsOf(card)[1];
					return lines && "content" in lines ? toShown(lines.content) : "";
				});
				const numbered = article.paragraphs.map((one, at) => `${at + 1}${one}`);
				expect(withoutSpace(shown.join(""))).toBe(
					withoutSpace(numbered.join("")),
				);
			}),
		);
	});
});

describe("toEntryLine", () => {
	it("shows headline and origin", () => {
		expect(
			toMarkdown(
				lineInLanguage(toEntryLine(toArticle({ isExample: true }), 12), SOURCE),
			),
		).toBe("12\\. **Last ferry leaves** · The Quay · 8 July 2025 · example");
	});
});

describe("toRestoreButton", () => {
	it("carries the articles' ids", () => {
		expect(toRestoreButton([2, 30])).toEqual({
			label: t`Restore`,
			press: ["article-restore", "2", "30"],
		});
	});
});
