import { expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import { isExample } from "../../../src/answer/examples/choosing.ts";

const WHO = {
	question: "Who is Ada Brandt?",
	kind: "who",
	name: "Ada Brandt",
} as const;

/** An answer that quotes one article, the words between | in bold. */
function toAnswer(marked: string, verdict: Answer["verdict"] = "answered") {
	const [before = "", bold = "", after = ""] = marked.split("|");
	const highlight = {
		start: before.length,
		end: before.length + bold.length,
	};
	const citation = {
		text: before + bold + after,
		highlights: [highlight],
		source: { article: 1 },
	};
	return { verdict, citations: [citation] } as unknown as Answer;
}

it.each([
	"|Ada Brandt, the harbour master|, said no.",
	"On Friday |mayor| Ada Brandt said no.",
	"Ada Brandt, |its chairwoman|, said no.",
])("takes an answer that says who somebody is: %s", (marked) => {
	expect(isExample(toAnswer(marked), WHO, 1)).toBe(true);
});

it.each([
	["|Ada Brandt|, who came.", "only the name"],
	["Ada Brandt, |68|, took it for a prank.", "only an age"],
	[
		"Ada Brandt sent 2,100 euros to a man who was |Dr. P. Hollander|.",
		"another",
	],
	["|The harbour master| said no.", "somebody not named"],
])("takes none that tells something else: %s (%s)", (marked) => {
	expect(isExample(toAnswer(marked), WHO, 1)).toBe(false);
});

it("takes none that isn't sure, or quotes another article", () => {
	const marked = "|Ada Brandt, the harbour master|, said no.";
	expect(isExample(toAnswer(marked, "unsure"), WHO, 1)).toBe(false);
	expect(isExample(toAnswer(marked), WHO, 2)).toBe(false);
	const nothing = { verdict: "not found", citations: [] } as unknown as Answer;
	expect(isExample(nothing, WHO, 1)).toBe(false);
});

it("wants of what somebody said that they are named", () => {
	const said = {
		...WHO,
		question: "What did Ada Brandt say?",
		kind: "said",
	} as const;
	expect(isExample(toAnswer("“|Never|,” Ms Brandt said."), said, 1)).toBe(true);
	expect(isExample(toAnswer("“|Never|,” he said."), said, 1)).toBe(false);
});

it("takes any other answer that is sure", () => {
	const other = {
		question: "When was it sold?",
		kind: "other",
		name: "",
	} as const;
	expect(isExample(toAnswer("It was sold |on Monday|."), other, 1)).toBe(true);
});
