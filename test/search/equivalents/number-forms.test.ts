import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOtherNumbers } from "../../../src/search/equivalents/number-forms.ts";
import { analyzeQuestion } from "../../../src/search/question/analyzed-question.ts";
import { toAskedWords } from "../../../src/search/question/asked-words.ts";

const formsOf = (question: string) =>
	findOtherNumbers(toAskedWords(analyzeQuestion(question, []))).map(
		({ terms }) => terms.join(" "),
	);

describe("findOtherNumbers", () => {
	it.each([
		["12", "twelv"],
		["twenty-five", "25"],
		["2,000,000", "2 million"],
		["2,000,000", "two million"],
		["2.5 million", "2500000"],
		["2.5m", "2.5 million"],
		["two hundred", "200"],
		["1.2tn", "1.2 trillion"],
		["3rd", "third"],
		["twenty-first", "21st"],
		["twelfth", "12th"],
	])("knows that %j may be %j", (asked, form) => {
		expect(formsOf(asked)).toContain(form);
	});

	it("says which of a question's words the number is", () => {
		const [first] = findOtherNumbers(
			toAskedWords(analyzeQuestion("who paid two million", [])),
		);
		expect(first).toMatchObject({ at: 2, count: 2 });
	});

	it.each(["one of them", "zero", "million", "2O25", "3.5.1", "B2B"])(
		"takes %j for no number",
		(text) => {
			expect(formsOf(text)).toEqual([]);
		},
	);

	it("writes a number in one form of which it would write it in any other", () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 999_999_999 }), (number) => {
				const forms = formsOf(`${number}`);
				expect(forms).toContain(`${number}`);
				for (const form of forms)
					if (/^\S*$/u.test(form) && /\d/u.test(form))
						expect(new Set(formsOf(form))).toEqual(new Set(forms));
			}),
		);
	});
});
