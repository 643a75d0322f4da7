import { ComponentType } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Twin } from "../../../src/answer/article/twins.ts";
import type { Article } from "../../../src/article/article.ts";
import {
	toDraftCard,
	toDraftsCard,
	toLeftOutCard,
} from "../../../src/discord/article/draft-card.ts";
import type { Card } from "../../../src/discord/card/card.ts";
import { fitsAll } from "../../../src/discord/card/paging.ts";
import {
	type Draft,
	FROM_FORM,
} from "../../../src/records/drafts/article-drafts.ts";
import { Refusal } from "../../../src/refusal.ts";
import { nastyParagraph } from "../../nasty-text.ts";
import { componentsOf, markdownOf } from "../card-parts.ts";

const ARTICLE: Article = {
	headline: "Last ferry leaves",
	byline: null,
	publisher: null,
	url: null,
	publishedAt: "2025-07-08",
	tags: [],
	paragraphs: [`The ferry left. ${"It was late and nobody came. ".repeat(40)}`],
};

function toDraft(parts: Partial<Draft> = {}): Draft {
	return {
		id: "abcdefgh",
		member: "1",
		batch: "12345678",
		origin: "ferry.txt",
		madeAt: "2025-07-09T00:00:00.000Z",
		article: ARTICLE,
		leftOut: [],
		...parts,
	};
}

function toTwin(counts: Partial<Twin["counts"]>): Twin {
	return {
		article: {
			...ARTICLE,
			id: 7,
			revision: 1,
			state: "live",
			isExample: false,
			addedAt: "",
			textHash: "",
		},
		counts: { same: 0, changed: 0, added: 0, removed: 0, of: 0, ...counts },
	};
}

const labelsOf = (card: Card) =>
	componentsOf(card).flatMap((part) =>
		part.type === ComponentType.ActionRow
			? part.components.map((one) => "label" in one && one.label)
			: [],
	);

describe("a draft", () => {
	it("can be published, edited and discarded", () => {
		const card = toDraftCard(toDraft(), []);
		expect(markdownOf(card)).toContain("From ferry.txt. It waits here for a");
		expect(labelsOf(card)).toEqual([
			"Publish",
			"Edit details",
			"Edit text",
			"Tags",
			"Discard",
		]);
	});

	it("says where it came from, and how much of that was left out", () => {
		const draft = toDraft({ origin: FROM_FORM, leftOut: ["By Jane Roe"] });
		expect(markdownOf(toDraftCard(draft, []))).toContain(
			"From a form. 1 line left out as not part of the story. It waits here",
		);
	});

	it("shows what much the same is in the library, to replace or keep it", () => {
		const twin = toTwin({ same: 12, changed: 2, of: 14 });
		const card = toDraftCard(toDraft(), [twin]);
		expect(markdownOf(card)).toContain(
			"**Last ferry leaves** (12 of 14 paragraphs the same and 2 changed).",
		);
		expect(labelsOf(card)).toEqual([
			"Keep both",
			"Edit details",
			"Edit text",
			"Tags",
			"Skip",
			"Replace the old one",
		]);
	});

	it("can't be published where the very same text is", () => {
		const card = toDraftCard(toDraft(), [toTwin({ same: 14, of: 14 })]);
		expect(markdownOf(card)).toContain("The very same text is in the library");
		expect(labelsOf(card)).not.toContain("Keep both");
	});

	it("shows less of the first paragraph where the rest needs the room", () => {
		const [opening = ""] = ARTICLE.paragraphs;
		const article = { ...ARTICLE, headline: "*".repeat(300) };
		const twin = toTwin({ same: 1, added: 2, of: 3 });
		const starred = { ...twin, article: { ...twin.article, ...article } };
		const alone = markdownOf(toDraftCard(toDraft({ article }), []));
		expect(alone).toContain(opening.slice(0, 900));
		const card = toDraftCard(
			toDraft({ article, origin: "_".repeat(250) }),
			Array<Twin>(3).fill(starred),
		);
		expect(markdownOf(card)).toContain(opening.slice(0, 250));
		expect(markdownOf(card)).not.toContain(opening.slice(0, 310));
		expect(labelsOf(card)).toContain("Replace the old one 3");
	});

	it("fits into a message in every language, whatever stands in it", () => {
		const draft = fc.record({
			headline: nastyParagraph(300),
			byline: fc.option(nastyParagraph(200), { nil: null }),
			publisher: fc.option(nastyParagraph(200), { nil: null }),
			paragraphs: fc.array(nastyParagraph(3_000), {
				minLength: 1,
				maxLength: 4,
			}),
			leftOut: fc.array(nastyParagraph(900), { maxLength: 30 }),
			origin: nastyParagraph(500),
		});
		fc.assert(
			fc.property(draft, ({ leftOut, origin, ...article }) => {
				const made = toDraft({
					article: { ...ARTICLE, ...article },
					leftOut,
					origin,
				});
				const twins = Array(3).fill(toTwin({ same: 1, added: 2, of: 3 }));
				expect(fitsAll(toDraftCard(made, twins))).toBe(true);
				if (leftOut.length > 0)
					expect(fitsAll(toLeftOutCard(made, "99"))).toBe(true);
			}),
		);
	});
});

describe("several drafts", () => {
	const drafted = [
		{ name: "a.txt", draft: toDraft() },
		{ name: "b.png", refusal: new Refusal("It is a picture.") },
		{ name: "c.txt", draft: toDraft({ id: "ijklmnop" }) },
	];

	it("have a line each, and what can't be read says why", () => {
		const card = toDraftsCard("Before they are published", drafted);
		expect(markdownOf(card)).toContain("2\\. **b.png**: It is a picture.");
		expect(labelsOf(card)).toContain("Publish all 2");
	});

	it("are published all at once only if they came in together", () => {
		const other = toDraft({ id: "qrstuvwx", batch: "other" });
		const card = toDraftsCard("Drafts", [
			...drafted,
			{ name: "d.txt", draft: other },
		]);
		expect(labelsOf(card).join()).not.toContain("Publish all");
	});
});
