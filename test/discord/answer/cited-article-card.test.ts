import { ComponentType } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Opened } from "../../../src/answer/given/answer-desk.ts";
import type { CitedArticle } from "../../../src/answer/given/cited-articles.ts";
import { toCitedArticleCard } from "../../../src/discord/answer/cited-article-card.ts";
import type { Card } from "../../../src/discord/card/card.ts";
import { fitsAll } from "../../../src/discord/card/paging.ts";
import type { StoredArticle } from "../../../src/library/stored-article.ts";
import { toStored } from "../../answer/located.ts";
import { nastyParagraph, toShown, withoutSpace } from "../../nasty-text.ts";
import { componentsOf, markdownOf } from "../card-parts.ts";

const LONG = Array.from({ length: 9 }, (_, at) => `${at} ${"x".repeat(900)}`);

function toCited(
	parts: Partial<CitedArticle> = {},
	article: Partial<StoredArticle> = {},
): CitedArticle {
	const live = toStored(parts.id ?? 7, LONG, {
		headline: "Last ferry leaves",
		publisher: "The Quay",
		tags: ["sea"],
		url: "https://quay.example/ferry",
		...article,
	});
	return {
		id: live.id,
		headline: live.headline,
		live,
		hasChanged: false,
		paragraph: 5,
		...parts,
	};
}

function toOpened(article = toCited(), ...others: CitedArticle[]): Opened {
	return { answer: "AAAAAAAA", article, cited: [article, ...others] };
}

/** What can be pressed: the label and what it carries. */
const pressesOf = (card: Card) =>
	componentsOf(card).flatMap((part) =>
		part.type === ComponentType.ActionRow
			? part.components.map((one) => [
					"label" in one ? one.label : "placeholder" in one && one.placeholder,
					"custom_id" in one ? one.custom_id : "url" in one && one.url,
				])
			: [],
	);

describe("toCitedArticleCard", () => {
	it("opens at the page with the quoted paragraph", () => {
		const card = toCitedArticleCard(toOpened());
		expect(markdownOf(card)).toContain("**Last ferry leaves**");
		expect(markdownOf(card)).toContain("**5** 4 xxx");
		expect(markdownOf(card)).toContain("Quoted: paragraph 5 · Page 2 of 3");
		expect(markdownOf(card)).not.toContain("**1** 0 xxx");
		expect(pressesOf(card)).toEqual([
			["◀ Back", "answer-page:AAAAAAAA:7:0"],
			["Next ▶", "answer-page:AAAAAAAA:7:2"],
			["Open the page", "https://quay.example/ferry"],
		]);
	});

	it("turns its pages", () => {
		const card = toCitedArticleCard(toOpened(), "0");
		expect(markdownOf(card)).toContain("**1** 0 xxx");
		expect(markdownOf(card)).toContain("Page 1 of 3");
	});

	it("opens at the last page where the paragraph is gone", () => {
		const cited = toCited({ paragraph: 50, hasChanged: true });
		expect(markdownOf(toCitedArticleCard(toOpened(cited)))).toContain(
			"Page 3 of 3",
		);
	});

	it("shows nothing that is for moderators", () => {
		const card = toCitedArticleCard(toOpened());
		expect(markdownOf(card)).not.toContain("Tags");
		expect(JSON.stringify(pressesOf(card))).not.toContain("article-");
	});

	it("says above the text that it has changed", () => {
		const cited = toCited({ hasChanged: true });
		expect(markdownOf(toCitedArticleCard(toOpened(cited)))).toMatch(
			/^This article has changed since this answer was given\.\n\*\*Last ferry/u,
		);
	});

	it.each([["Last ferry leaves"], [null]])(
		"says instead of the text that it was removed: %j",
		(headline) => {
			const card = toCitedArticleCard(
				toOpened(toCited({ live: null, headline })),
			);
			expect(markdownOf(card)).toBe(
				"This article was removed from the library since.",
			);
			expect(pressesOf(card)).toEqual([]);
		},
	);

	it("offers the other articles of the answer, also what is left of one", () => {
		const card = toCitedArticleCard(
			toOpened(
				toCited(),
				toCited({ id: 8 }, { headline: "Goats at sea" }),
				toCited({ id: 9, headline: null, live: null }),
			),
		);
		const row = componentsOf(card).at(-1);
		const menu =
			row?.type === ComponentType.ActionRow ? row.components[0] : undefined;
		expect(menu).toMatchObject({
			custom_id: "answer-other:AAAAAAAA",
			options: [
				{
					label: "Goats at sea",
					value: "article:8",
					description: "The Quay",
				},
				{
					label: "An article that was erased",
					value: "article:9",
					description: "removed since",
				},
			],
		});
	});

	it("fits in one message, and shows every paragraph whole on some page", () => {
		const article = fc.record({
			headline: nastyParagraph(300),
			byline: fc.option(nastyParagraph(200), { nil: null }),
			publisher: fc.option(nastyParagraph(200), { nil: null }),
			paragraphs: fc.array(nastyParagraph(3_000), {
				minLength: 1,
				maxLength: 4,
			}),
		});
		fc.assert(
			fc.property(article, fc.boolean(), (parts, hasChanged) => {
				const opened = toOpened(
					toCited({ paragraph: 1, hasChanged }, parts),
					toCited({ id: 8 }, parts),
				);
				const pages = Number(
					/Page 1 of (\d+)$/u.exec(
						markdownOf(toCitedArticleCard(opened)),
					)?.[1] ?? 1,
				);
				const shown = Array.from({ length: pages }, (_, page) => {
					const card = toCitedArticleCard(opened, String(page));
					expect(fitsAll(card)).toBe(true);
					const lines = componentsOf(card)[hasChanged ? 2 : 1];
					return lines && "content" in lines ? toShown(lines.content) : "";
				});
				const numbered = parts.paragraphs.map((one, at) => `${at + 1}${one}`);
				expect(withoutSpace(shown.join(""))).toBe(
					withoutSpace(numbered.join("")),
				);
			}),
		);
	});

	it.each(["*", "水", "👨‍👩‍👧‍👦"])("fits where all is full of %s", (unit) => {
		const full = (length: number) =>
			unit.repeat(Math.floor(length / unit.length));
		const opened = toOpened(
			toCited(
				{ hasChanged: true },
				{
					headline: full(300),
					byline: full(200),
					publisher: full(200),
					publishedAt: "2025-09-28",
					paragraphs: Array(9).fill(full(900)),
				},
			),
		);
		for (const page of ["0", "1", "2", "3"])
			expect(fitsAll(toCitedArticleCard(opened, page))).toBe(true);
	});
});
