import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFurtherCard } from "../../../src/discord/answer/further-card.ts";
import { fitsAll } from "../../../src/discord/card/paging.ts";
import { withoutSpace } from "../../nasty-text.ts";
import { anyAnswer, KEPT, toGiven } from "../any-answer.ts";
import { anyLanguage, seenOn } from "../card-parts.ts";

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
			{ numRuns: 40 },
		);
	});
});
