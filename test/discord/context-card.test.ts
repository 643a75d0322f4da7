import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Card } from "../../src/discord/card.ts";
import { toContextCard } from "../../src/discord/context-card.ts";
import { fitsMessage } from "../../src/discord/message.ts";
import { nastyParagraph, toShown, withoutSpace } from "../nasty-text.ts";
import { anyAnswer, KEPT, toGiven } from "./any-answer.ts";
import { markdownOf } from "./card-parts.ts";

/** What a card shows, without white space. */
const seenOn = (card: Card) => withoutSpace(toShown(markdownOf(card)));

describe("toContextCard, whatever the answer", () => {
	it("fits, with the quotation whole", () => {
		const around = nastyParagraph(3_000);
		fc.assert(
			fc.property(anyAnswer, around, around, (answer, before, after) => {
				const [citation] = answer.citations;
				if (!citation) return;
				const context = { before, after };
				const card = toContextCard(
					{ ...toGiven(answer), citation, context },
					KEPT,
				);
				expect(fitsMessage(card)).toBe(true);
				expect(seenOn(card)).toContain(withoutSpace(citation.text));
			}),
		);
	});
});
