import { expect, it } from "vitest";
import { stemJapanese } from "../../../src/text/language/japanese.ts";

it.each([
	["減っ", "減"],
	["減る", "減"],
	["見つかる", "見"],
	["コンピューター", "コンピュータ"],
	["コンピュータ", "コンピュータ"],
	["バー", "バー"],
	["灯台", "灯台"],
	["きっかけ", "きっかけ"],
])("makes %s %s", (word, stem) => {
	expect(stemJapanese(word)).toBe(stem);
});
