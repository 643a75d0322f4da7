import { expect, it } from "vitest";
import type { Answer } from "../../../src/answer/answer.ts";
import type { Explanation } from "../../../src/answer/answering/explaining.ts";
import { type Limits, toLimits } from "../../../src/answer/answering/limits.ts";
import { toExplanationCard } from "../../../src/discord/answer/explanation-card.ts";
import { toMessage } from "../../../src/discord/card/message.ts";

const LIMITS: Limits = {
	shown: 0.2,
	known: 0.4,
	sure: 0.6,
	otherwise: "unsure",
	coverage: 0.5,
};

function explain(
	{ verdict = "unsure", confidence = 0.9 }: Partial<Answer>,
	parts: Partial<Explanation> = {},
): string {
	const answer: Answer = {
		question: "who objected",
		readAs: null,
		verdict,
		words: null,
		shortAnswer: null,
		citations: [],
		further: [],
		within: null,
		choices: [],
		libraryIsEmpty: false,
		confidence,
		isProvisional: false,
		ranking: [],
		candidates: [],
	};
	const reasons = { limits: LIMITS, meant: 0, sureness: 0.7, ...parts };
	const card = toExplanationCard({ answer, passages: [], read: 1, ...reasons });
	return JSON.stringify(toMessage(card));
}

it("says what is reached, and what isn't", () => {
	expect(explain({ verdict: "answered" })).toContain(
		"knows this: 0.90, at least 0.4; that the first passage is the right one: 0.70, at least 0.6",
	);
	expect(explain({}, { sureness: 0.5 })).toContain("0.50, below 0.6");
});

it("says what was too unlikely to be shown, or to be the answer", () => {
	const none = explain({ verdict: "not found", confidence: 0.1 });
	expect(none).toMatch(/Nothing found.* knows this: 0\.10, below 0\.2\\n/u);
	expect(explain({ confidence: 0.3 }, { meant: 2 })).toContain(
		"knows this: 0.30, at least 0.2 but below 0.4\\n",
	);
});

it("says what wasn't sure enough to be shown", () => {
	const limits = toLimits("sure", "library");
	const unsure = { limits, sureness: 0.5 };
	expect(explain({ verdict: "not found" }, unsure)).toMatch(
		/Nothing found.* at least 0\.35; that .* one: 0\.50, below 0\.\d+\\n/u,
	);
	expect(explain({ verdict: "not found" }, { limits, meant: 2 })).toMatch(
		/Nothing found.* several articles may be meant: 2 weigh/u,
	);
});

it("says how many of the words there are, and must be, where nothing is read", () => {
	const byWords = { sureness: null };
	expect(explain({ confidence: 0.5 }, byWords)).toContain(
		"has 50 % of the question's words, at least 50 %",
	);
	expect(explain({ verdict: "not found", confidence: 0.4 }, byWords)).toContain(
		"has 40 % of the question's words, below 50 %",
	);
});
