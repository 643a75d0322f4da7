import { describe, expect, it } from "vitest";
import { findWhyQuoted } from "../../../src/answer/given/why-quoted.ts";
import { quote } from "../../../src/answer/quoting/quoting.ts";
import { ModelError } from "../../../src/model/models.ts";
import { WordIndex } from "../../../src/search/words/word-index.ts";
import { toLocated, toStored } from "../located.ts";
import { StandInModels } from "../stand-in-models.ts";

const DUTY = "Sellers of herring fear the duty that the islands want from May.";
const GOATS = "Nils Holt breeds nine goats on Skerry, and sells their cheese.";
const article = toStored(1, [DUTY, GOATS], { headline: "Brandt warns" });

async function explain(question: string, models: StandInModels | null = null) {
	const index = new WordIndex();
	await index.add(article);
	const quotable = {
		...toLocated(article),
		highlights: [],
		sentence: { start: 0, end: DUTY.length },
	};
	const { citations } = quote([quotable]);
	const asked = { server: "one", question };
	const why = await findWhyQuoted(asked, citations, {
		segments: index.segments,
		models,
	});
	const [first] = why.quotations;
	const matched = first?.matched.map(({ start, end }) =>
		first.citation.text.slice(start, end),
	);
	return { matched, missing: why.missing };
}

/** Takes "tariff" and "duty" for the same, and nothing else. */
const knowing = (parts = {}) =>
	new StandInModels({
		mean: (text) => (text === "duty" ? "tariff" : text),
		...parts,
	});

describe("findWhyQuoted", () => {
	it("finds the question's words in the quotation, in other forms, too", async () => {
		const { matched, missing } = await explain("who feared for a herring?");
		expect(matched).toEqual(["herring", "fear"]);
		expect(missing).toEqual([]);
	});

	it("takes a quotation's headline for a part of it", async () => {
		const { missing } = await explain("what did Brandt fear?");
		expect(missing).toEqual([]);
	});

	it("names the words that nothing mentions, and the closest that is said", async () => {
		const { missing } = await explain("who fears the tariff?", knowing());
		expect(missing).toEqual([
			{ word: "tariff", isInLibrary: false, closest: "duty" },
		]);
	});

	it("tells those that are said elsewhere", async () => {
		const { missing } = await explain("do goats fear herring?", knowing());
		expect(missing).toEqual([
			{ word: "goats", isInLibrary: true, closest: null },
		]);
	});

	it.each([
		["there are no models", null],
		[
			"the models fail",
			knowing({
				beforeTexts: () => {
					throw new ModelError("they are gone");
				},
			}),
		],
	])("compares no words if %s", async (_, models) => {
		const { missing } = await explain("who fears the tariff?", models);
		expect(missing).toMatchObject([{ word: "tariff", closest: null }]);
	});
});
