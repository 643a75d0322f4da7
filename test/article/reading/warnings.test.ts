import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { readMarkdown } from "../../../src/article/reading/markdown.ts";
import { findWarnings } from "../../../src/article/reading/warnings.ts";

const EXAMPLE = readMarkdown(
	readFileSync("data/articles/one-in-one-out.md", "utf8"),
).article;

const kinds = (changes: Partial<Article>) =>
	findWarnings({ ...EXAMPLE, ...changes }).map(({ kind }) => kind);

describe("warnings", () => {
	it("are none for a whole story with its date", () => {
		expect(kinds({})).toEqual([]);
	});

	it("name a date that is missing", () => {
		expect(kinds({ publishedAt: null })).toEqual(["no date"]);
	});

	it("name a text that is shorter than stories are, with its length", () => {
		const paragraphs = EXAMPLE.paragraphs.slice(0, 2);
		const [warning] = findWarnings({ ...EXAMPLE, paragraphs });
		expect(warning).toEqual({ kind: "short", words: expect.any(Number) });
	});

	it("name a page of headlines", () => {
		const paragraphs = Array.from(
			{ length: 20 },
			(_, index) => `Ferry number ${index} to the island was cancelled again`,
		);
		expect(kinds({ paragraphs })).toEqual(["links"]);
	});

	it.each([
		[
			"German",
			"Die Fähre zur Insel wird bis Mai nicht fahren, sagte ihr Besitzer am Montag. Bei einer Untersuchung wurde ein Riss im Ruder gefunden, und niemand wurde verletzt. Die Bewohner der Insel werden zweimal am Tag mit einem Hubschrauber auf das Festland geflogen, bis das Schiff wieder fahren kann.",
		],
		[
			"Ukrainian",
			"Пором до острова не ходитиме до травня, повідомив у понеділок його власник. Під час огляду було знайдено тріщину в кермі, ніхто не постраждав. Мешканців острова двічі на день доставлятимуть на материк вертольотом, доки судно не зможе знову вийти в море, а квитки можна повернути до кінця місяця в касі порту.",
		],
		[
			"Japanese",
			"島へのフェリーは五月まで運航しないと、月曜日に船主が述べた。",
		],
	])("name a text in %s", (_, paragraph) => {
		expect(kinds({ paragraphs: [paragraph] })).toContain("not English");
	});

	it("don't judge the language of a few words", () => {
		expect(kinds({ paragraphs: ["Fähre Insel Mai Besitzer Montag."] })).toEqual(
			["short"],
		);
	});
});
