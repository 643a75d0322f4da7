import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markAnswer } from "../../../src/answer/quoting/short-answer.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { tokenize } from "../../../src/text/words/tokens.ts";
import { nastyText } from "../../nasty-text.ts";
import { toRange } from "../located.ts";
import { toReading } from "../stand-in-models.ts";

const PASSAGE =
	"The ferry left at noon on Friday. Ada Brandt, the mayor, had objected to that. Nobody listened.";
const OBJECTED = "Ada Brandt, the mayor, had objected to that.";

/** What is marked when the reader found these words. */
function mark(question: string, words: string, answerShare = 0.9) {
	const answer = toRange(PASSAGE, words);
	const marked = markAnswer(
		question,
		PASSAGE,
		toReading({ answer, answerShare }),
	);
	return { ...marked, words: cut(PASSAGE, marked.range) };
}

/** Any text, and many sentences. */
const passages = fc
	.oneof(
		nastyText(),
		fc
			.array(
				fc.constantFrom("No.", "Ada left.", "“Why?” she asked.", "It rained"),
				{ maxLength: 6 },
			)
			.map((sentences) => sentences.join(" ")),
	)
	.filter((text) => text !== "");

const cut = (text: string, range: { start: number; end: number }) =>
	text.slice(range.start, range.end);

describe("markAnswer", () => {
	it("marks the words that answer, and knows their sentence", () => {
		const { words, sentence, isShort } = mark("Who objected?", "Ada Brandt");
		expect(words).toBe("Ada Brandt");
		expect(cut(PASSAGE, sentence)).toBe(OBJECTED);
		expect(isShort).toBe(true);
	});

	it.each([
		"Why did she object?",
		"why",
		"“Why not?”",
		"How come she objected?",
		"Did the mayor object?",
		"Didn't the mayor object?",
		"didn’t the mayor object",
		"Was it the mayor?",
		"will she leave",
	])("marks the sentence where few words don't answer: %s", (question) => {
		const { words, isShort } = mark(question, "Ada Brandt");
		expect(words).toBe(OBJECTED);
		expect(isShort).toBe(false);
	});

	it.each([
		"Who was it?",
		"When did the ferry leave, and why?",
		"How did they leave?",
		"Isabel, who is she?",
		"Whyte objected to what?",
		"Area of the harbour?",
		"Mayday: who called?",
	])("marks the words where they do: %s", (question) => {
		expect(mark(question, "Ada Brandt").words).toBe("Ada Brandt");
	});

	it("marks the sentence where the words stand out too little", () => {
		expect(mark("Who objected?", "Ada Brandt", 0.19).words).toBe(OBJECTED);
	});

	it("marks words that stand out a little, but not to stand alone", () => {
		const { words, isShort } = mark("Who objected?", "Ada Brandt", 0.3);
		expect(words).toBe("Ada Brandt");
		expect(isShort).toBe(false);
	});

	it.each([
		["the first", "noon on Friday. Ada", "The ferry left at noon on Friday."],
		["the second", "Friday. Ada Brandt, the mayor", OBJECTED],
		[
			"the longest of three",
			"Friday. Ada Brandt, the mayor, had objected to that. Nobody",
			OBJECTED,
		],
	])(
		"marks of words in several sentences the one that has most: %s",
		(_, words, sentence) => {
			const marked = mark("Who objected?", words);
			expect(marked.words).toBe(sentence);
			expect(cut(PASSAGE, marked.sentence)).toBe(sentence);
			expect(marked.isShort).toBe(false);
		},
	);

	it("marks all of a passage in which nothing was found", () => {
		const reading = toReading({ answerShare: 1 });
		expect(markAnswer("Who?", PASSAGE, reading)).toEqual({
			range: { start: 0, end: PASSAGE.length },
			sentence: { start: 0, end: PASSAGE.length },
			isShort: false,
		});
	});

	it("marks something in the sentence, and that in the passage, whatever is found", () => {
		fc.assert(
			fc.property(
				passages,
				fc.nat(),
				fc.nat(),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.constantFrom("Who objected?", "Why?", "", "was it"),
				(passage, first, length, answerShare, question) => {
					const tokens = tokenize(passage);
					const from = tokens[first % Math.max(1, tokens.length)];
					const to =
						tokens[
							Math.min(
								tokens.length - 1,
								(first % Math.max(1, tokens.length)) + (length % 21),
							)
						];
					const answer = { start: from?.start ?? 0, end: to?.end ?? 0 };
					const { range, sentence, isShort } = markAnswer(
						question,
						passage,
						toReading({ answer, answerShare }),
					);
					expect(range.end).toBeGreaterThan(range.start);
					expect(range.start).toBeGreaterThanOrEqual(sentence.start);
					expect(range.end).toBeLessThanOrEqual(sentence.end);
					expect(sentence.start).toBeGreaterThanOrEqual(0);
					expect(sentence.end).toBeLessThanOrEqual(passage.length);
					if (isShort) expect(range).toEqual(answer);
					const sentences = splitSentences(passage);
					if (sentences.length > 0 && from)
						expect(sentences).toContainEqual(sentence);
				},
			),
		);
	});
});
