import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeQuestions } from "../../../src/answer/examples/proposing.ts";
import { toArticle } from "../located.ts";

function propose(...paragraphs: readonly string[]): string[] {
	const article = toArticle("Ferry sold", ...paragraphs);
	return proposeQuestions(article).map(({ question }) => question);
}

describe("people", () => {
	it.each([
		["“Never,” said Mayor Ada Brandt on Monday.", "Ada Brandt"],
		["“Never,” said harbour master Ada Brandt.", "Ada Brandt"],
		["Prime Minister Ada Brandt told reporters so.", "Ada Brandt"],
		["Seismologist Zurab Janelidze said it was over.", "Zurab Janelidze"],
		["Ludwig van der Berg, 34, bought a goat.", "Ludwig van der Berg"],
		["J. R. Okafor, who batted for hours, was tired.", "J. R. Okafor"],
	])("asks who somebody is whom it names: %s", (text, name) => {
		expect(propose(text)).toContain(`Who is ${name}?`);
	});

	it.each([
		"Brandt said that it was sold.",
		"The Harbour Council said that it was sold.",
		"The company, Skerry Holdings, said that it was sold.",
		"Ada Brandt Street was closed.",
		"Yesterday Ada said no. She had said so yesterday.",
		"BREAKING NEWS said so.",
	])("asks nobody who may be no person, or has no whole name: %s", (text) => {
		expect(propose(text)).toEqual([]);
	});

	it("asks of two people two different things", () => {
		const asked = propose("Ada Brandt said no. “Yes,” said Bram Oostveen.");
		expect(asked.slice(0, 2)).toEqual([
			"Who is Ada Brandt?",
			"What did Bram Oostveen say?",
		]);
	});
});

describe("places", () => {
	it("asks what happened where it says more than once that something did", () => {
		const text = "A crane fell in Skerry. Nobody in Skerry was hurt.";
		expect(propose(text)).toEqual(["What happened in Skerry?"]);
	});

	it.each([
		"A crane fell in Skerry.",
		"A crane fell in March. It had been built in March.",
		"It was said in Norwegian. It was sung in Norwegian.",
		"It lies in Skerry District Court. It stands in Skerry District Court.",
	])("asks of no place that is named once, or is none: %s", (text) => {
		expect(propose(text)).toEqual([]);
	});
});

describe("events", () => {
	it.each([
		["The ferry was sold on Monday for a crown.", "When was the ferry sold?"],
		["The ferry to Skerry was built in Bergen by twins.", null],
		[
			"The old ferry was built in Bergen by twins.",
			"Where was the old ferry built?",
		],
		[
			"The ferry was cancelled because its hull was cracked.",
			"Why was the ferry cancelled?",
		],
		["About 2,000 oaks were felled for it.", "How many oaks were felled?"],
		["It said 14 people were injured.", "How many people were injured?"],
		["The council says that they were removed because of noise.", null],
		["The second was built in Bergen.", null],
		["It was sold on Monday.", null],
	])("asks what a sentence tells: %s", (text, question) => {
		expect(propose(text)).toEqual(question === null ? [] : [question]);
	});
});

it("asks one short line, whatever the article says", () => {
	const words = fc.constantFrom(
		..."Ada Brandt said The ferry was sold on Monday in Skerry , . “ ” 34 who \n J. McX".split(
			" ",
		),
	);
	const text = fc.array(words, { maxLength: 80 }).map((all) => all.join(" "));
	fc.assert(
		fc.property(
			fc.oneof(text, fc.string({ unit: "grapheme" })),
			(paragraph) => {
				const asked = propose(paragraph);
				expect(asked.length).toBeLessThanOrEqual(8);
				for (const question of asked)
					expect(question).toMatch(
						/^(?:Who|What|When|Where|Why|How) [^\n]+\?$/u,
					);
			},
		),
	);
});
