import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposeRewordings } from "../../../src/answer/rewording/proposing.ts";

const PARAGRAPHS = [
	"The ferry was sold on Monday to a bank. “It was never ours,” said harbour master Ada Brandt.",
	"On board the Loyal Cygnet a fire broke out, and the Golden Alembic was lost, said Hondjie.",
	"A crane fell in Skerry. Nobody was hurt in Skerry. About 2,000 oaks were felled.",
];

function propose(question: string, paragraphs = PARAGRAPHS): string[] {
	return proposeRewordings(question, { paragraphs }).map((one) => one.question);
}

describe("what is asked instead", () => {
	it.each([
		[
			"which party does brandt belong to",
			[
				"Who is Ada Brandt?",
				"What did Ada Brandt say?",
				"What happened to Ada Brandt?",
			],
		],
		[
			"who insured the loyal cygnet?",
			["What is the Loyal Cygnet?", "What happened to the Loyal Cygnet?"],
		],
		[
			"who paid hondjie",
			["Who or what is Hondjie?", "What happened to Hondjie?"],
		],
		["is Skerry's mayor rich?", ["What happened in Skerry?"]],
		["who painted the ferry", ["When was the ferry sold?"]],
		["who counted the oaks", ["How many oaks were felled?"]],
	])("is about what both name: %s", (question, expected) => {
		expect(propose(question).sort()).toEqual([...expected].sort());
	});

	it("comes by how many words of the question it has", () => {
		expect(propose("what did Ada Brandt say about trams?")[0]).toBe(
			"What did Ada Brandt say?",
		);
		expect(propose("who is Ada Brandt's mother?")[0]).toBe(
			"Who is Ada Brandt?",
		);
	});

	it.each([
		"who was against it",
		"what is the weather like",
		"who is alembic",
		"what about ada",
		"",
	])("is nothing where the question names nothing whole: “%s”", (question) => {
		expect(propose(question)).toEqual([]);
	});

	it("is never what was asked, however that was typed", () => {
		const all = propose("brandt loyal cygnet skerry ferry oaks golden alembic");
		for (const question of all) {
			expect(propose(question)).not.toContain(question);
			expect(propose(question.toLowerCase().replace("?", ""))).not.toContain(
				question,
			);
		}
		expect(all.length).toBeGreaterThan(5);
	});

	it("stands once, however often the article says it", () => {
		const often = [...PARAGRAPHS, ...PARAGRAPHS];
		const question = "brandt loyal cygnet skerry ferry oaks golden alembic";
		const all = propose(question, often);
		expect(all).toEqual([...new Set(all)]);
		expect(all).toContain("When was the ferry sold?");
	});

	it("is what the first part of a very long article names", () => {
		const long = Array.from({ length: 60 }, () => "It rained. ".repeat(99));
		const early = propose("who is brandt", [...PARAGRAPHS, ...long]);
		expect(early).toContain("What did Ada Brandt say?");
		expect(propose("who is brandt", [...long, ...PARAGRAPHS])).toEqual([]);
	});

	it("makes nothing up: its names stand in the article", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "grapheme" }),
				fc.string({ unit: "grapheme" }),
				(question, text) => {
					for (const { name } of proposeRewordings(question, {
						paragraphs: [text],
					}))
						expect(text).toContain(name);
				},
			),
		);
	});
});
