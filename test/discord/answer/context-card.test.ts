import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toContextCard } from "../../../src/discord/answer/context-card.ts";
import { fitsAll } from "../../../src/discord/card/paging.ts";
import { nastyParagraph, withoutSpace } from "../../nasty-text.ts";
import { anyAnswer, KEPT, toGiven } from "../any-answer.ts";
import { anyLanguage, seenOn } from "../card-parts.ts";

describe("toContextCard, whatever the answer", () => {
	it("fits, with the quotation whole", () => {
		const around = nastyParagraph(3_000);
		fc.assert(
			fc.property(
				anyAnswer,
				around,
				around,
				anyLanguage,
				(answer, before, after, language) => {
					const [citation] = answer.citations;
					if (!citation) return;
					const card = toContextCard(
						{ ...toGiven(answer), citation, context: { before, after } },
						KEPT,
					);
					expect(fitsAll(card)).toBe(true);
					expect(seenOn(card, language)).toContain(withoutSpace(citation.text));
				},
			),
		);
	});
});
