import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Card } from "../../src/discord/card.ts";
import { toFurtherCard } from "../../src/discord/further-card.ts";
import { fitsAll } from "../../src/discord/paging.ts";
import type { Language } from "../../src/text/wording.ts";
import { toShown, withoutSpace } from "../nasty-text.ts";
import { anyAnswer, KEPT, toGiven } from "./any-answer.ts";
import { anyLanguage, markdownOf } from "./card-parts.ts";

/** What a card shows, without white space. */
const seenOn = (card: Card, language: Language) =>
	withoutSpace(toShown(markdownOf(card, language)));

describe("toFurtherCard, whatever the answer", () => {
	it("fits, and its pages together have every passage whole", () => {
		fc.assert(
			fc.property(anyAnswer, anyLanguage, (answer, language) => {
				const pages = answer.further.map((_, page) =>
					toFurtherCard(toGiven(answer), KEPT, String(page)),
				);
				expect(pages.every(fitsAll)).toBe(true);
				const seen = pages.map((page) => seenOn(page, language)).join();
				for (const { text } of answer.further)
					expect(seen).toContain(withoutSpace(text));
			}),
		);
	});
});
