import { type APISelectMenuOption, ComponentType } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
	Answer,
	ArticleChoice,
	Citation,
	Source,
} from "../../src/answer/answer.ts";
import { toAnswerCard } from "../../src/discord/answer-card.ts";
import { toArticleSelect } from "../../src/discord/article-select.ts";
import type { Card } from "../../src/discord/card.ts";
import { fitsMessage } from "../../src/discord/message.ts";
import { mergeRanges } from "../../src/text/range.ts";
import { tokenize } from "../../src/text/tokens.ts";
import { nastyParagraph, toShown, withoutSpace } from "../nasty-text.ts";
import { componentsOf, markdownOf } from "./card-parts.ts";

const SOURCE: Source = {
	article: 1,
	revision: 1,
	start: 40,
	end: 60,
	headline: "Last ferry leaves Inchmore",
	publisher: "The Quay",
	publishedAt: "2025-07-08",
	firstParagraph: 3,
	lastParagraph: 3,
	url: null,
	isExample: false,
};

function toCitation(
	parts: Omit<Partial<Citation>, "source"> & { source?: Partial<Source> } = {},
): Citation {
	return {
		number: 1,
		text: "Ada Brandt objected.",
		highlights: [],
		startsInside: false,
		endsInside: false,
		lead: null,
		alsoIn: [],
		...parts,
		source: { ...SOURCE, ...parts.source },
	};
}

function toAnswer(parts: Partial<Answer> = {}): Answer {
	return {
		question: "Who objected?",
		verdict: "answered",
		words: null,
		shortAnswer: null,
		isProvisional: false,
		citations: [toCitation()],
		further: [],
		within: null,
		choices: [],
		libraryIsEmpty: false,
		confidence: 0.5,
		ranking: [],
		candidates: [],
		...parts,
	};
}

/** The card as /ask makes it, its buttons and the list of choices included. */
function toCard(answer: Answer): Card {
	const id = answer.citations.length === 0 ? null : "AAAAAAAA";
	if (answer.choices.length === 0) return toAnswerCard(answer, { id });
	const list = toArticleSelect(answer.choices, ["choose", "1"]);
	return toAnswerCard(answer, { id, list });
}

/** What the list of choices offers. */
function optionsOf(card: Card): readonly APISelectMenuOption[] {
	const row = componentsOf(card).at(-1);
	const menu =
		row?.type === ComponentType.ActionRow ? row.components[0] : undefined;
	return menu?.type === ComponentType.StringSelect ? menu.options : [];
}

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
		["no date", { publishedAt: null }, "The Quay · paragraph 3"],
		[
			"nothing but the headline",
			{ publisher: null, publishedAt: null },
			"Inchmore** · paragraph 3",
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
					custom_id: "choose:1",
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
		const row = componentsOf(toAnswerCard(toAnswer({ citations }))).at(-1);
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
		const rows = componentsOf(card).slice(-3);
		expect(rows).toMatchObject([
			{ components: [{ label: "[1] Open the page" }] },
			{
				components: [
					{ label: "Helpful", custom_id: "answer-helpful:AAAAAAAA" },
					{ label: "Not helpful", custom_id: "answer-unhelpful:AAAAAAAA" },
					{ label: "Open the article", custom_id: "answer-read:AAAAAAAA" },
				],
			},
			{ components: [{ custom_id: "choose:1" }] },
		]);
		const unkept = JSON.stringify(componentsOf(toAnswerCard(toAnswer())));
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

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) =>
	fc.option(arbitrary, { nil: null });

/** A passage with none, some or all of its words highlighted. */
const quotation = fc
	.tuple(
		fc.oneof(
			nastyParagraph(700),
			fc
				.tuple(nastyParagraph(40), nastyParagraph(658))
				.map((paragraphs) => paragraphs.join("\n\n")),
		),
		fc.constantFrom(0, 1, 3),
	)
	.map(([text, each]) => ({
		text,
		highlights: mergeRanges(
			tokenize(text).filter((_, index) => each > 0 && index % each === 0),
		),
	}));

const source: fc.Arbitrary<Source> = fc.record({
	article: fc.nat(),
	revision: fc.nat(),
	start: fc.nat(),
	end: fc.nat(),
	headline: nastyParagraph(300),
	publisher: orNull(nastyParagraph(80)),
	publishedAt: fc.constantFrom(null, "2025-07-08"),
	firstParagraph: fc.constant(3),
	lastParagraph: fc.integer({ min: 3, max: 900 }),
	url: fc.constantFrom(null, "https://quay.example/ferry"),
	isExample: fc.boolean(),
});

const citation: fc.Arbitrary<Citation> = fc
	.tuple(
		quotation,
		source,
		fc.boolean(),
		fc.boolean(),
		orNull(nastyParagraph(500)),
		fc.array(source, { maxLength: 6 }),
	)
	.map(([quoted, source, startsInside, endsInside, lead, alsoIn]) => ({
		number: 1,
		...quoted,
		source,
		startsInside,
		endsInside,
		lead,
		alsoIn,
	}));

const choice: fc.Arbitrary<ArticleChoice> = fc.record({
	article: fc.nat(),
	headline: nastyParagraph(300),
	publisher: orNull(nastyParagraph(200)),
	publishedAt: fc.constantFrom(null, "2025-07-08"),
});

const answer: fc.Arbitrary<Answer> = fc.record({
	question: nastyParagraph(300),
	verdict: fc.constantFrom("answered", "unsure"),
	words: orNull(nastyParagraph(300)),
	shortAnswer: fc.constant(null),
	isProvisional: fc.boolean(),
	citations: fc
		.array(citation, { minLength: 1, maxLength: 3 })
		.map((list) => list.map((one, index) => ({ ...one, number: index + 1 }))),
	further: fc.constant([]),
	within: orNull(
		fc.record({ article: fc.constant(2), headline: nastyParagraph(300) }),
	),
	choices: fc.uniqueArray(choice, {
		selector: ({ article }) => article,
		maxLength: 40,
	}),
	libraryIsEmpty: fc.constant(false),
	confidence: fc.constant(0.5),
	ranking: fc.constant([]),
	candidates: fc.constant([]),
});

describe("toAnswerCard, whatever the answer", () => {
	it("fits in one message, with its buttons", () => {
		fc.assert(
			fc.property(answer, (answer) => {
				const card = toCard(answer);
				expect(fitsMessage(card)).toBe(true);
				expect(JSON.stringify(componentsOf(card))).toContain(
					"answer-helpful:AAAAAAAA",
				);
			}),
		);
	});

	it("offers as many articles as Discord shows, each in its limits", () => {
		fc.assert(
			fc.property(answer, (answer) => {
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
			fc.property(answer, (answer) => {
				const shown = withoutSpace(toShown(shownOf(answer)));
				const whole = answer.citations.map(
					({ text, startsInside, endsInside }) =>
						withoutSpace(
							`${startsInside ? "…" : ""}${text}${endsInside ? "…" : ""}`,
						),
				);
				const left = Number(
					/(\d)morepassages?didnotfit/u.exec(shown)?.[1] ?? 0,
				);
				expect(left).toBeLessThan(answer.citations.length);
				for (const text of whole.slice(0, whole.length - left))
					expect(shown).toContain(text);
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
		expect(fitsMessage(toAnswerCard(answer))).toBe(true);
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
