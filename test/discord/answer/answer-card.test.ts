import { type APISelectMenuOption, ComponentType } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Source } from "../../../src/answer/answer.ts";
import type { CitedArticle } from "../../../src/answer/given/cited-articles.ts";
import {
	toAnswerCard,
	toGivenCard,
} from "../../../src/discord/answer/answer-card.ts";
import type { Card } from "../../../src/discord/card/card.ts";
import { fitsAll } from "../../../src/discord/card/paging.ts";
import type { Language } from "../../../src/text/phrase/wording.ts";
import { mergeRanges } from "../../../src/text/range.ts";
import { tokenize } from "../../../src/text/words/tokens.ts";
import { toShown, withoutSpace } from "../../nasty-text.ts";
import {
	anyAnswer,
	KEPT,
	SOURCE,
	toAnswer,
	toCitation,
	toGiven,
} from "../any-answer.ts";
import { anyLanguage, componentsOf, markdownOf } from "../card-parts.ts";

/** The card as /ask makes it, its buttons and the list of choices included. */
function toCard(answer: Answer): Card {
	return toAnswerCard(answer, KEPT);
}

/** What the list of choices offers. */
function optionsOf(card: Card): readonly APISelectMenuOption[] {
	const row = componentsOf(card).at(-1);
	const menu =
		row?.type === ComponentType.ActionRow ? row.components[0] : undefined;
	return menu?.type === ComponentType.StringSelect ? menu.options : [];
}

/** How many quotations it shows: a line stands above each. */
const countQuotations = (card: Card, language: Language) =>
	componentsOf(card, language).filter(
		({ type }) => type === ComponentType.Separator,
	).length;

const shownOf = (answer: Answer) => markdownOf(toCard(answer));

const quoting = (parts: Parameters<typeof toCitation>[0]) =>
	shownOf(toAnswer({ citations: [toCitation(parts)] }));

describe("toAnswerCard", () => {
	it("shows question, verdict, quotation and source", () => {
		const highlights = [
			{ start: 0, end: 10 },
			{ start: 11, end: 19 },
		];
		expect(quoting({ highlights })).toBe(
			[
				"### Who objected?",
				"**The answer**",
				"> **Ada Brandt** **objected**.",
				"-# \\[1\\] **Last ferry leaves Inchmore** · The Quay · 8 July 2025 · paragraph 3",
			].join("\n"),
		);
	});

	it("says how a mistyped question was read, found or not", () => {
		const question = "Who objcted?";
		const readAs = "Who objected?";
		const opening = "### Who objcted?\n-# Read as: Who objected?\n**";
		expect(shownOf(toAnswer({ question, readAs }))).toContain(opening);
		const verdict = "not found";
		expect(
			shownOf(toAnswer({ question, readAs, verdict, citations: [] })),
		).toContain(opening);
	});

	it("calls passages that may not answer the closest, and says so", () => {
		expect(shownOf(toAnswer({ verdict: "unsure" }))).toContain(
			"**The closest passages**\n-# It may be that none of them answers the question.",
		);
	});

	it("says the answer in the article's own words, quoted", () => {
		expect(shownOf(toAnswer({ words: "Ada *Brandt*" }))).toContain(
			"**The answer**\n**“Ada \\*Brandt\\*”**\n> ",
		);
	});

	it("puts the sentence that a passage points back to before it", () => {
		expect(quoting({ lead: "The timetable changed." })).toContain(
			"-# The timetable changed.\n> Ada Brandt objected.",
		);
	});

	it("shows where a sentence was cut", () => {
		expect(quoting({ startsInside: true, endsInside: true })).toContain(
			"> … Ada Brandt objected. …",
		);
	});

	it("quotes all of a passage that lies in two paragraphs", () => {
		expect(quoting({ text: "Why?\n\nAda Brandt objected." })).toContain(
			"> Why?\n> Ada Brandt objected.",
		);
	});

	it.each<[string, Partial<Source>, string]>([
		[
			"several paragraphs",
			{ lastParagraph: 4 },
			"8 July 2025 · paragraphs 3–4",
		],
		["an example", { isExample: true }, "8 July 2025 · example · paragraph 3"],
		[
			"no publisher",
			{ publisher: null },
			"Inchmore** · 8 July 2025 · paragraph 3",
		],
		["no date", { publishedAt: null }, "The Quay · undated · paragraph 3"],
		[
			"nothing but the headline",
			{ publisher: null, publishedAt: null },
			"Inchmore** · undated · paragraph 3",
		],
	])("names a source with %s", (_, source, line) => {
		expect(quoting({ source })).toMatch(
			new RegExp(`${line.replace(/[*]/gu, "\\$&")}$`, "u"),
		);
	});

	it("says where else the same stands", () => {
		const alsoIn = [
			{ ...SOURCE, headline: "Goats at sea" },
			{ ...SOURCE, headline: "Quay shut", publisher: null, lastParagraph: 4 },
		];
		expect(quoting({ alsoIn })).toMatch(
			/paragraph 3\n-# Also in: \*\*Goats at sea\*\* · The Quay · 8 July 2025 · paragraph 3; \*\*Quay shut\*\* · 8 July 2025 · paragraphs 3–4$/u,
		);
	});

	it("counts the places beyond three where the same stands", () => {
		const alsoIn = Array<Source>(5).fill(SOURCE);
		expect(quoting({ alsoIn })).toMatch(/paragraph 3; and 2 more$/u);
	});

	it("offers the articles that the question may mean", () => {
		const origin = { publisher: "The Quay", publishedAt: "2025-07-08" };
		const choices = [
			{ article: 7, headline: "Goats at sea", ...origin },
			{ article: 9, headline: "Quay", publisher: null, publishedAt: null },
		];
		expect(componentsOf(toCard(toAnswer({ choices }))).at(-1)).toEqual({
			type: ComponentType.ActionRow,
			components: [
				{
					type: ComponentType.StringSelect,
					custom_id: "ask-article:AAAAAAAA:99",
					placeholder: "Which article do you mean?",
					options: [
						{
							label: "Goats at sea",
							value: "article:7",
							description: "The Quay · 8 July 2025",
						},
						{ label: "Quay", value: "article:9" },
					],
				},
			],
		});
	});

	it("links the pages of the citations that have one", () => {
		const citations = [
			toCitation({ source: { url: "https://quay.example/a" } }),
			toCitation({ number: 2 }),
			toCitation({ number: 3, source: { url: "https://quay.example/c" } }),
		];
		const row = componentsOf(toAnswerCard(toAnswer({ citations }), null)).at(
			-1,
		);
		expect(row).toMatchObject({
			type: ComponentType.ActionRow,
			components: [
				{ label: "[1] Open the page", url: "https://quay.example/a" },
				{ label: "[3] Open the page", url: "https://quay.example/c" },
			],
		});
	});

	it("has its buttons if it is kept, below the pages and above the list", () => {
		const source = { url: "https://quay.example/a" };
		const choices = [
			{ article: 7, headline: "Goats", publisher: null, publishedAt: null },
		];
		const card = toCard(
			toAnswer({ choices, citations: [toCitation({ source })] }),
		);
		const rows = componentsOf(card).slice(-4);
		expect(rows).toMatchObject([
			{ components: [{ label: "[1] Open the page" }] },
			{
				components: [
					{
						label: "Show context",
						custom_id: "answer-show:AAAAAAAA:99:context:1",
					},
					{ label: "Open the article", custom_id: "answer-read:AAAAAAAA" },
					{ label: "Why this passage?" },
				],
			},
			{
				components: [
					{ label: "Helpful", custom_id: "answer-helpful:AAAAAAAA" },
					{ label: "Not helpful", custom_id: "answer-unhelpful:AAAAAAAA" },
					{ label: "Share here", custom_id: "answer-share:AAAAAAAA:99" },
				],
			},
			{ components: [{ custom_id: "ask-article:AAAAAAAA:99" }] },
		]);
		const unkept = JSON.stringify(componentsOf(toAnswerCard(toAnswer(), null)));
		expect(unkept).not.toContain("Helpful");
	});

	it("says which article was asked", () => {
		expect(
			shownOf(toAnswer({ within: { article: 2, headline: "Goats at sea" } })),
		).toContain("**The answer**\n-# Asked of: Goats at sea");
	});
});

describe("toAnswerCard without an answer", () => {
	const NOT_FOUND = { verdict: "not found", citations: [] } as const;

	it("says what to try", () => {
		const shown = shownOf(toAnswer(NOT_FOUND));
		expect(shown).toMatch(/^### Who objected\?\n\*\*Nothing found\*\*\n/u);
		expect(shown).toContain("Ask about something that the articles report");
		expect(shown).not.toContain("/article add");
	});

	it("says that one article was asked, and how to ask all", () => {
		const shown = shownOf(
			toAnswer({ ...NOT_FOUND, within: { article: 2, headline: "Goats" } }),
		);
		expect(shown).toContain("-# Asked of: Goats");
		expect(shown).toContain("without the option article");
	});

	it("says that there are no articles, and who adds them", () => {
		const shown = shownOf(toAnswer({ ...NOT_FOUND, libraryIsEmpty: true }));
		expect(shown).toContain("A moderator adds them with /article add");
		expect(shown).not.toContain("Ask about");
	});
});

describe("toAnswerCard, whatever the answer", () => {
	it("fits in one message, with its buttons", () => {
		fc.assert(
			fc.property(anyAnswer, (answer) => {
				const card = toCard(answer);
				expect(fitsAll(card)).toBe(true);
				expect(JSON.stringify(componentsOf(card))).toContain(
					"answer-helpful:AAAAAAAA",
				);
			}),
		);
	});

	it("offers as many articles as Discord shows, each in its limits", () => {
		fc.assert(
			fc.property(anyAnswer, (answer) => {
				const options = optionsOf(toCard(answer));
				expect(options).toHaveLength(Math.min(answer.choices.length, 25));
				for (const { label, value, description = "x" } of options)
					for (const text of [label, value, description])
						expect(text.length).toBeLessThanOrEqual(100);
			}),
		);
	});

	it("quotes the first passage whole, and says how many it left out", () => {
		fc.assert(
			fc.property(anyAnswer, anyLanguage, (answer, language) => {
				const card = toCard(answer);
				const shown = withoutSpace(toShown(markdownOf(card, language)));
				const whole = answer.citations.map(
					({ text, startsInside, endsInside }) =>
						withoutSpace(
							`${startsInside ? "…" : ""}${text}${endsInside ? "…" : ""}`,
						),
				);
				const count = countQuotations(card, language);
				expect(count).toBeGreaterThan(0);
				for (const text of whole.slice(0, count)) expect(shown).toContain(text);
				if (language.locale !== "en-GB") return;
				const [, left = 0] = /(\d)morepassages?didnotfit/u.exec(shown) ?? [];
				expect(Number(left)).toBe(whole.length - count);
			}),
		);
	});

	it.each([
		["markup", "*"],
		["words of one letter", "a "],
		["words between markup", "a*"],
		["Chinese between markup", "水*"],
		["emoji", "👨‍👩‍👧‍👦"],
	])("quotes a passage whole where all texts are full of %s", (_, unit) => {
		const full = (length: number) => unit.repeat(length / unit.length).trim();
		const text = full(700);
		const highlights = mergeRanges(tokenize(text));
		const source = { headline: full(300), publisher: full(300) };
		const alsoIn = Array<Source>(6).fill({ ...SOURCE, ...source });
		const answer = toAnswer({
			question: full(300),
			verdict: "unsure",
			words: full(300),
			within: { article: 2, headline: full(300) },
			citations: [
				toCitation({ text, highlights, lead: full(500), source, alsoIn }),
				toCitation(),
			],
		});
		expect(fitsAll(toAnswerCard(answer, null))).toBe(true);
		expect(withoutSpace(toShown(shownOf(answer)))).toContain(
			withoutSpace(text),
		);
	});

	it("counts where else the same stands before it leaves a passage out", () => {
		const alsoIn = Array<Source>(4).fill({
			...SOURCE,
			headline: "x".repeat(300),
		});
		const citations = ["x", "y", "z"].map((unit, index) =>
			toCitation({ number: index + 1, text: unit.repeat(700), alsoIn }),
		);
		const shown = shownOf(toAnswer({ citations }));
		expect(shown).not.toContain("did not fit");
		expect(shown).toContain("zzz");
		expect(shown).toContain("-# Also in 4 other places");
	});

	it("leaves out no passage that would fit", () => {
		const texts = ["水", "x"].map((unit) => unit.repeat(700));
		const citations = [...texts, "end"].map((text, index) =>
			toCitation({ number: index + 1, text }),
		);
		expect(shownOf(toAnswer({ citations }))).not.toContain("did not fit");
	});

	it.each([
		["one passage", [1_000, 1_000, 1_000, 1_000], "1 more passage did"],
		["two passages", [2_000, 2_000, 2_000], "2 more passages did"],
	])("says that %s did not fit", (_, lengths, words) => {
		const citations = lengths.map((length, index) =>
			toCitation({ number: index + 1, text: "x".repeat(length) }),
		);
		expect(shownOf(toAnswer({ citations }))).toContain(words);
	});
});

describe("toGivenCard", () => {
	const answer = toAnswer({ citations: [toCitation({ number: 2 })] });

	it.each([
		[1, "One quotation is gone: its article was erased since."],
		[2, "2 quotations are gone: their articles were erased since."],
	])("says that %i of its quotations are gone", (gone, said) => {
		expect(markdownOf(toGivenCard(toGiven(answer, gone), KEPT))).toMatch(said);
	});

	it("says of an article that it has changed, of an erased one only once", () => {
		const article: CitedArticle = {
			id: 1,
			headline: "Last ferry leaves",
			live: null,
			hasChanged: false,
			paragraph: 1,
		};
		const erased = { ...article, id: 2, headline: null };
		const given = { ...toGiven(answer, 1), cited: [article, erased] };
		const said = markdownOf(toGivenCard(given, KEPT));
		expect(said).toContain("This article was removed from the library since.");
		expect(said.match(/since\./gu)).toHaveLength(2);
	});
});
