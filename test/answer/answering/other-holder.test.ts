import { expect, it } from "vitest";
import { isOfOtherHolder } from "../../../src/answer/answering/other-holder.ts";

const isOther = (question: string, sentence: string) =>
	isOfOtherHolder(question, sentence, { start: 0, end: sentence.length });

it.each([
	[
		"who is the first minister",
		"The former first minister, Jean Galt, was booed.",
	],
	["whos the mayor of Skerry?", "Deputy mayor Ada Brandt opened the ferry."],
	["Who’s the head of Lund", "Lund's acting head, Bo Ray, said so."],
	["who are the chairs", "The ex-chair of the club wept."],
	["who is king", "The former king, Bo Ray, was successful."],
	["what is the name of the mayor", "The late mayor, Bo Ray, loved the sea."],
])("isn't what %s asks: %s", (question, sentence) => {
	expect(isOther(question, sentence)).toBe(true);
});

it.each([
	["asked for", "who is the former mayor", "The former mayor, Bo Ray, spoke."],
	["no deputy", "who is the mayor", "The mayor, Ada Brandt, spoke."],
	[
		"named beside the other",
		"who is the mayor",
		"The mayor, Ada Brandt, thanked the former mayor, Bo Ray.",
	],
	[
		"of another office",
		"who is the mayor",
		"The mayor, a former judge, spoke.",
	],
	[
		"what somebody did",
		"who saw the mayor",
		"The former mayor was seen by Bo.",
	],
	["late in the day", "who is the mayor", "The mayor arrived late on Monday."],
	[
		"what somebody does",
		"who is running for mayor",
		"Former mayor Bo Ray is running again.",
	],
	[
		"what was done to somebody",
		"who's accused of robbing the mayor",
		"The deputy mayor's cook is accused.",
	],
	[
		"of a successor",
		"who is the mayor",
		"Ada Brandt succeeded the former mayor, Bo Ray.",
	],
	[
		"of whoever came in their place",
		"who is the mayor",
		"Ada Brandt took over from the former mayor.",
	],
	["nobody", "who is the mayor", ""],
])("says nothing against what is %s", (_, question, sentence) => {
	expect(isOther(question, sentence)).toBe(false);
});

it("looks at the one sentence alone", () => {
	const before = "The former mayor left. ";
	const text = `${before}The mayor is Ada Brandt.`;
	const sentence = { start: before.length, end: text.length };
	expect(isOfOtherHolder("who is the mayor", text, sentence)).toBe(false);
});
