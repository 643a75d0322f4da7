import { expect, it } from "vitest";
import type { Twin } from "../../../src/answer/article/twins.ts";
import type { Article } from "../../../src/article/article.ts";
import {
	isSame,
	toWarningLines,
} from "../../../src/discord/article/draft-warnings.ts";
import { text } from "../../../src/discord/card/card.ts";
import { markdownOf } from "../card-parts.ts";

const ARTICLE: Article = {
	headline: "Last ferry leaves",
	byline: null,
	publisher: null,
	url: null,
	publishedAt: "2025-07-08",
	tags: [],
	paragraphs: ["The ferry left. It was late. ".repeat(40)],
};

function toTwin(counts: Twin["counts"]): Twin {
	const stored = { id: 7, revision: 1, addedAt: "", textHash: "" };
	return {
		article: { ...ARTICLE, ...stored, state: "live", isExample: false },
		counts,
	};
}

const warningsOf = (parts: Partial<Article>, twins: readonly Twin[] = []) =>
	markdownOf({
		blocks: [text(...toWarningLines({ ...ARTICLE, ...parts }, twins))],
	});

it("says nothing of an article that is as it should be", () => {
	expect(toWarningLines(ARTICLE, [])).toEqual([]);
});

it.each([
	[{ publishedAt: null }, "⚠ No date was found: add it under “Edit details”."],
	[
		{ paragraphs: ["Ferry"] },
		"⚠ Only 1 word could be read. Is the rest behind a paywall?",
	],
	[
		{ paragraphs: Array<string>(12).fill("More about the ferry") },
		"⚠ It looks like a list of links, not like a story.",
	],
	[
		{ paragraphs: ["Die letzte Fähre fuhr am Abend ab. ".repeat(40)] },
		"⚠ It doesn't seem to be in English: it will be found by its words only.",
	],
])("says what looks wrong with an article: %#", (parts, warning) => {
	expect(warningsOf(parts)).toBe(warning);
});

it("counts only what differs from what is in the library", () => {
	const twins = [
		toTwin({ same: 12, changed: 1, added: 2, removed: 3, of: 15 }),
		toTwin({ same: 1, changed: 0, added: 0, removed: 1, of: 1 }),
	];
	expect(warningsOf({}, twins).split("\n")).toEqual([
		"⚠ Much the same is in the library: **Last ferry leaves** (12 of 15 paragraphs the same, 1 changed, 2 new and 3 missing).",
		"⚠ Much the same is in the library: **Last ferry leaves** (1 of 1 paragraph the same and 1 missing).",
	]);
});

it("takes for the very same only what neither lacks nor adds anything", () => {
	const counts = { same: 3, changed: 0, added: 0, removed: 0, of: 3 };
	expect(isSame(toTwin(counts))).toBe(true);
	expect(isSame(toTwin({ ...counts, removed: 1 }))).toBe(false);
	expect(isSame(toTwin({ ...counts, of: 4, added: 1 }))).toBe(false);
});
