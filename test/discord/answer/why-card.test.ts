import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toWhyCard } from "../../../src/discord/answer/why-card.ts";
import { fitsAll } from "../../../src/discord/card/paging.ts";
import { anyAnswer, toAnswer, toGiven } from "../any-answer.ts";
import { markdownOf } from "../card-parts.ts";

const anyWords = fc.string({ unit: "grapheme" });

describe("toWhyCard", () => {
	it("fits, whatever the answer", () => {
		const missing = fc.array(
			fc.record({
				word: anyWords,
				isInLibrary: fc.boolean(),
				closest: fc.option(anyWords, { nil: null }),
			}),
			{ maxLength: 60 },
		);
		fc.assert(
			fc.property(anyAnswer, missing, (answer, missing) => {
				const quotations = answer.citations.map((citation) => ({
					citation,
					matched: citation.highlights,
				}));
				const card = toWhyCard(toGiven(answer), { quotations, missing });
				expect(fitsAll(card)).toBe(true);
			}),
		);
	});

	it("underlines what is matched, and names what isn't", () => {
		const answer = toAnswer();
		const [citation] = answer.citations;
		if (!citation) throw new Error("it quotes nothing");
		const matched = [{ start: 11, end: 19 }];
		const missing = [
			{ word: "tariff", isInLibrary: false, closest: "duty" },
			{ word: "goats", isInLibrary: true, closest: null },
		];
		const quotations = [{ citation, matched }];
		const said = markdownOf(
			toWhyCard(toGiven(answer), { quotations, missing }),
		);
		expect(said).toContain("> Ada Brandt __objected__.");
		expect(said).toContain(
			"Nothing here mentions **tariff**; closest: **duty**.",
		);
		expect(said).toContain("None of them says **goats**. Other passages do.");
	});
});
