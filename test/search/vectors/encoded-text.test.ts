import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	MAX_ENCODED_SENTENCES,
	toEncodedSentences,
} from "../../../src/search/vectors/encoded-text.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { nastyText, withoutSpace } from "../../nasty-text.ts";

describe("the sentences of a passage that are encoded", () => {
	it.each([
		["all of several, the short ones too", "Not so. The ferry left.", 2],
		["none of a passage that is only one", "The ferry left at 5 p.m.", 0],
		["none of nothing", "", 0],
		["those of a joined subheading", "What now?\n\nThe ferry left.", 2],
	])("are %s", (_, passage, count) => {
		expect(toEncodedSentences(passage)).toHaveLength(count);
	});

	it("are the first ones, where there are very many", () => {
		const passage = Array.from({ length: 99 }, (_, at) => `Goat ${at} left.`);
		expect(toEncodedSentences(passage.join(" "))).toEqual(
			passage.slice(0, MAX_ENCODED_SENTENCES),
		);
	});

	it("put together give the passage, whatever it says", () => {
		fc.assert(
			fc.property(nastyText(700), (passage) => {
				const sentences = toEncodedSentences(passage);
				const all = splitSentences(passage).length;
				expect(sentences).toHaveLength(
					all < 2 ? 0 : Math.min(all, MAX_ENCODED_SENTENCES),
				);
				expect(withoutSpace(passage)).toContain(
					withoutSpace(sentences.join("")),
				);
			}),
		);
	});
});
