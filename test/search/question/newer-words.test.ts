import { expect, it } from "vitest";
import { NEWER_WORDS } from "../../../src/search/question/newer-words.ts";
import { isOrdinary } from "../../../src/search/question/ordinary-words.ts";
import { fold } from "../../../src/text/words/folding.ts";

it("lists only words that the dictionary lacks, as they are looked up", () => {
	const needless = [...NEWER_WORDS].filter(
		(word) => isOrdinary(word) || word !== fold(word),
	);
	expect(needless).toEqual([]);
});
