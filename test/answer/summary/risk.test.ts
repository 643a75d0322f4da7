import fc from "fast-check";
import { expect, it } from "vitest";
import { findNeeds } from "../../../src/answer/summary/hanging/hanging.ts";
import { toRisk } from "../../../src/answer/summary/risk.ts";
import { toSentences } from "../../../src/answer/summary/sentences.ts";
import { Slices } from "../../../src/slices.ts";

const HEADLINE = "Harbour of Kiel loses its ferry";

const PARAGRAPHS = [
	"The ferry to Sandholm sank off Kiel on Monday with 40 cars.",
	"It was old. Anna Ray, who runs the harbour of Kiel, had warned the town in 2019.",
	"He had asked them for this.",
	"The harbour of Kiel will buy a ferry for 9 million euros in May 2026.",
];

async function toRiskOf(paragraphs: readonly string[]) {
	const slices = new Slices();
	const sentences = await toSentences({ paragraphs }, slices);
	const needs = await findNeeds(HEADLINE, sentences, slices);
	const basis = { headline: HEADLINE, sentences, needs };
	return { risk: toRisk(basis), sentences };
}

it("is small for an article's first sentence, and great for a bare pronoun", async () => {
	const { risk } = await toRiskOf(PARAGRAPHS);
	expect(risk(0, [])).toBeLessThan(0.05);
	expect(risk(3, [])).toBeGreaterThan(0.5);
});

it("is smaller for a sentence full of names and figures than for one without", async () => {
	const { risk } = await toRiskOf(PARAGRAPHS);
	expect(risk(4, [])).toBeLessThan(risk(3, []));
	expect(risk(4, [])).toBeLessThan(0.25);
});

it("shrinks with the sentence before it beside it", async () => {
	const { risk } = await toRiskOf(PARAGRAPHS);
	expect(risk(1, [0])).toBeLessThan(risk(1, []));
	expect(risk(2, [1])).toBeLessThan(risk(2, []));
});

it("is a likelihood, whatever the sentences are", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.string({ unit: "grapheme", minLength: 1 }), {
				minLength: 1,
				maxLength: 5,
			}),
			fc.array(fc.nat(9)),
			async (paragraphs, chosen) => {
				const { risk, sentences } = await toRiskOf(paragraphs);
				for (const at of sentences.keys()) {
					expect(risk(at, chosen)).toBeGreaterThan(0);
					expect(risk(at, chosen)).toBeLessThan(1);
				}
			},
		),
		{ numRuns: 50 },
	);
});
