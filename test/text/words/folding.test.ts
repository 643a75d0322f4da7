import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/text/words/folding.ts";
import { tokenize } from "../../../src/text/words/tokens.ts";
import { nastyText } from "../../nasty-text.ts";

describe("fold", () => {
	it.each([
		["Élysée’s", "elysee's"],
		["STRASSE", "strasse"],
		["Straße", "strasse"],
		["İstanbul", "istanbul"],
		["Ünïcødé", "unicode"],
		["Þór", "thor"],
		["ЁЛКА", "елка"],
		["за́мок", "замок"],
		["Йод", "йод"],
		["ΟΔΌΣ", "οδοσ"],
		["οδός", "οδοσ"],
		["שָׁלוֹם", "שלום"],
		["مُهَنْدِس", "مهندس"],
		["أحـــمد", "احمد"],
		["آخر", "اخر"],
		["مدرسة", "مدرسه"],
		["هندی", "هندي"],
		["हिन्दी", "हिन्दी"],
		["が", "が"],
		["ｶﾞｽ", "ガス"],
		["２０２５年", "2025年"],
		["٢٠٢٥", "2025"],
		["۲۰۲۵", "2025"],
		["२०२५", "2025"],
	])("folds %s to %s", (word, folded) => {
		expect(fold(word)).toBe(folded);
	});

	it("gives the same for a folded word, and never nothing", () => {
		fc.assert(
			fc.property(nastyText(), (text) => {
				for (const { text: word } of tokenize(text)) {
					expect(fold(word)).not.toBe("");
					expect(fold(fold(word))).toBe(fold(word));
				}
			}),
		);
	});
});
