import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTerms } from "../../../src/text/words/terms.ts";
import { nastyText } from "../../nasty-text.ts";

const termsOf = (text: string) => toTerms(text).map(({ term }) => term);

describe("toTerms", () => {
	it.each([
		["leaves out stop words", "who objected to the deal", ["object", "deal"]],
		[
			"leaves out contracted stop words",
			"they’d won't isn't mustn’t who've",
			[],
		],
		[
			"leaves them out as a phone types them",
			"theyd wont isnt whos thatll",
			[],
		],
		[
			"keeps other words spelt like them",
			"hell shed wed",
			["hell", "shed", "wed"],
		],
		[
			"cuts inflections",
			"runs running ponies objected",
			["run", "run", "poni", "object"],
		],
		["cuts the possessive", "Holt’s Holt's boys'", ["holt", "holt", "boi"]],
		["drops other apostrophes", "O’Neil", ["oneil"]],
		["folds diacritics", "Élysée cafés naïve", ["elyse", "cafe", "naiv"]],
		["folds letters that have no parts", "Łódź Ørsted", ["lodz", "orst"]],
		["folds wide letters and ligatures", "ＷＩＤＥ ﬁnal", ["wide", "final"]],
		[
			"joins the letters of an abbreviation",
			"U.S. U.K. J.K. U.S.A",
			["us", "uk", "jk", "usa"],
		],
		[
			"keeps an abbreviation that spells a stop word",
			"I.T. A.M.",
			["it", "am"],
		],
		[
			"drops the commas of thousands",
			"1,200,000 1,5 2.50",
			["1200000", "1,5", "2.50"],
		],
		["keeps a number's unit", "3.5m 40km", ["3.5m", "40km"]],
		["keeps other scripts as they are", "снег 反对", ["снег", "反对"]],
		["folds other scripts", "ὀδός й", ["οδοσ", "й"]],
		["finds none in nothing", "", []],
	])("%s", (_, text, terms) => {
		expect(termsOf(text)).toEqual(terms);
	});

	it("tells the country from the pronoun", () => {
		expect(termsOf("The US told us")).toEqual(["us", "told"]);
		expect(termsOf("who asked the WHO")).toEqual(["ask", "who"]);
	});

	it("takes US for the pronoun where all is in capitals", () => {
		expect(termsOf("TELL US THE PRICE")).toEqual(["price"]);
	});

	it("says where each term stands", () => {
		const text = "The “objections” of Łódź’s mayor";
		expect(
			toTerms(text).map(({ term, start, end }) => [
				term,
				text.slice(start, end),
			]),
		).toEqual([
			["object", "objections"],
			["lodz", "Łódź’s"],
			["mayor", "mayor"],
		]);
	});

	it.each([
		["What did Theresa May say", ["theresa", "mai", "sai"]],
		["May it rain in May", ["rain", "mai"]],
		["will Will Smith come", ["will", "smith", "come"]],
		["it may rain and he will go", ["rain", "go"]],
		["US", ["us"]],
	])("keeps names that look like stop words: %j", (text, terms) => {
		expect(toTerms(text).map(({ term }) => term)).toEqual(terms);
	});

	it("gives terms inside the text, in order, apart, and none empty", () => {
		fc.assert(
			fc.property(nastyText(), (text) => {
				let at = 0;
				for (const { term, start, end } of toTerms(text)) {
					expect(term).not.toBe("");
					expect(start).toBeGreaterThanOrEqual(at);
					expect(end).toBeGreaterThan(start);
					at = end;
				}
				expect(at).toBeLessThanOrEqual(text.length);
			}),
		);
	});

	it("gives the same terms for four or more words in capitals as in small letters", () => {
		const word = fc.string({
			unit: fc.constantFrom(..."abcdelnorstuyzéñüçøłжищя’.-1"),
			minLength: 1,
			maxLength: 12,
		});
		const words = fc.array(
			fc.oneof(word, fc.constantFrom("us", "who", "u.s.")),
		);
		fc.assert(
			fc.property(words, (list) => {
				const text = ["goats", "ate", "old", "hats", ...list].join(" ");
				expect(termsOf(text.toUpperCase())).toEqual(termsOf(text));
			}),
		);
	});

	it("finds the same terms in a composed and in a decomposed text", () => {
		const word = fc.string({
			unit: fc.constantFrom(..."abeioéñüçåöžий각"),
			minLength: 1,
			maxLength: 12,
		});
		fc.assert(
			fc.property(word, (text) => {
				expect(termsOf(text.normalize("NFD"))).toEqual(termsOf(text));
			}),
		);
	});
});
