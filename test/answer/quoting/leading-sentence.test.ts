import { describe, expect, it } from "vitest";
import { findLeadingSentence } from "../../../src/answer/quoting/leading-sentence.ts";

const BEFORE = "It rained on Friday. Ada Brandt closed the harbour.";

const leadOf = (passage: string, before = BEFORE) => {
	const text = `${before}\n\n${passage}`;
	return findLeadingSentence(text, text.length - passage.length);
};

describe("findLeadingSentence", () => {
	it.each([
		"She gave no reason.",
		"“She gave no reason,” they said.",
		"Her reasons are unknown.",
		"It’s not known why.",
		"This surprised nobody.",
		"Both were gone by noon.",
		"The decision surprised nobody.",
		"The pact is not dead.",
		"the former left.",
		"The former mayor, who is 60, left.",
		"The plan, Ada Brandt said, was dead.",
		"The minister, Ada Brandt said, is ill.",
	])("gives the sentence before “%s”", (passage) => {
		expect(leadOf(passage)).toBe("Ada Brandt closed the harbour.");
	});

	it.each([
		"Ada Brandt gave no reason.",
		"Itinerant traders left.",
		"Heath fires spread.",
		"Theirry Holt left.",
		"The ferry had left by then.",
		"The former first minister, Jean Galbraith, stayed away.",
		"“The minister, J. Holt, is ill,” they said.",
		"The planet was unmoved.",
		"There she was.",
		"In this harbour nobody works.",
	])("gives none before “%s”", (passage) => {
		expect(leadOf(passage)).toBeNull();
	});

	it("gives none where nothing stands before", () => {
		expect(findLeadingSentence("She gave no reason.", 0)).toBeNull();
	});

	it.each([
		"Bo Holt was angry. “It is a disgrace. We will fight.”",
		"Bo Holt was angry. “We will fight.",
	])("gives no half of a quotation: %s", (before) => {
		expect(leadOf("The plan was dropped in May.", before)).toBeNull();
	});

	it("gives a whole quotation", () => {
		const before = "Bo Holt was angry. “We will fight,” he said.";
		expect(leadOf("The plan was dropped.", before)).toBe(
			"“We will fight,” he said.",
		);
	});

	it("gives a sentence of the same paragraph", () => {
		const text = "Dr. Holt objected. She gave no reason.";
		expect(findLeadingSentence(text, text.indexOf("She"))).toBe(
			"Dr. Holt objected.",
		);
	});

	it("gives none where the sentence before is longer than a passage needs", () => {
		const words = "and the rain fell ";
		const fitting = `${words.repeat(27)}on.`;
		expect(leadOf("She left.", fitting)).toBe(fitting);
		expect(leadOf("She left.", `${words.repeat(28)}on.`)).toBeNull();
		expect(leadOf("She left.", `${words.repeat(90)}on.`)).toBeNull();
	});
});
