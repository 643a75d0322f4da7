import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../../src/text/words/tokens.ts";
import { nastyText } from "../../nasty-text.ts";

const textsOf = (text: string) => tokenize(text).map((token) => token.text);

describe("tokenize", () => {
	it.each([
		[
			"parts words at spaces and stops",
			"The ferry, late. Again",
			["The", "ferry", "late", "Again"],
		],
		[
			"parts words at a hyphen",
			"state-of-the-art U.S.-led",
			["state", "of", "the", "art", "U.S.", "led"],
		],
		[
			"parts words at a dash and a slash",
			"either/or—both",
			["either", "or", "both"],
		],
		[
			"keeps an apostrophe inside a word",
			"Ada’s don't O'Neil",
			["Ada’s", "don't", "O'Neil"],
		],
		[
			"leaves out an apostrophe at an end",
			"‘the boys’ 'twas",
			["the", "boys", "twas"],
		],
		[
			"keeps points and commas in numbers",
			"3.5 and 1,200,000.",
			["3.5", "and", "1,200,000"],
		],
		[
			"keeps a unit at its number",
			"3.5m 40km €1.2bn",
			["3.5m", "40km", "1.2bn"],
		],
		["parts a score and a time", "3-1 at 10:30", ["3", "1", "at", "10", "30"]],
		[
			"keeps dotted abbreviations",
			"U.S. e.g. 5 p.m. J.K. U.S.A",
			["U.S.", "e.g.", "5", "p.m.", "J.K.", "U.S.A"],
		],
		["leaves a stop off an initial", "Dale R. Holt", ["Dale", "R", "Holt"]],
		[
			"keeps marks at their letters",
			"e\u0301te\u0301 हिन्दी",
			["e\u0301te\u0301", "हिन्दी"],
		],
		[
			"keeps other alphabets",
			"снег ὀδός שלום مرحبا",
			["снег", "ὀδός", "שלום", "مرحبا"],
		],
		["keeps Korean words", "한국어 뉴스", ["한국어", "뉴스"]],
		["cuts Japanese into words", "東京都に住む", ["東京", "都", "に", "住む"]],
		["cuts Chinese into words", "政府反对协议。", ["政府", "反对", "协议"]],
		["cuts Thai into words", "ประเทศไทยสวย", ["ประเทศไทย", "สวย"]],
		["keeps letters beyond the basic plane", "𝔘𝔫𝔦 😀", ["𝔘𝔫𝔦"]],
		["finds none in emoji", "❤️ 👨‍👩‍👧 🇩🇪 👍🏽 ☀️", []],
		["finds none in marks without a letter", "\u0301 \uFE0F", []],
		["finds none in nothing", "", []],
	])("%s", (_, text, tokens) => {
		expect(textsOf(text)).toEqual(tokens);
	});

	it("gives tokens that point back into the text, in order and apart", () => {
		fc.assert(
			fc.property(nastyText(), (text) => {
				let at = 0;
				for (const token of tokenize(text)) {
					expect(token.start).toBeGreaterThanOrEqual(at);
					expect(text.slice(token.start, token.end)).toBe(token.text);
					expect(token.text).toMatch(/^[\p{L}\p{N}]/u);
					at = token.end;
				}
			}),
		);
	});

	it("misses no letter and no digit of a script with spaces", () => {
		const unspaced =
			/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
		fc.assert(
			fc.property(nastyText(), (nasty) => {
				const text = nasty.replace(unspaced, "");
				const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
				const found =
					textsOf(text)
						.join("")
						.match(/[\p{L}\p{N}]/gu) ?? [];
				expect(found).toEqual(letters);
			}),
		);
	});
});
