import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	analyzeForeign,
	toStopWords,
} from "../../../src/text/language/foreign-words.ts";
import {
	LANGUAGE_CODES,
	type Language,
} from "../../../src/text/language/languages.ts";
import { analyze, toTerms } from "../../../src/text/words/terms.ts";
import { tokenize } from "../../../src/text/words/tokens.ts";
import { nastyText } from "../../nasty-text.ts";

const toTerm = (word: string, language: Language) =>
	analyzeForeign(word, language).term;

describe("analyzeForeign", () => {
	it.each<[Language, string, string]>([
		["ar", "المهندسون", "مهندس"],
		["bg", "пристанището", "пристанище"],
		["da", "skibenes", "skib"],
		["de", "Häuser", "Haus"],
		["es", "vecinos", "Vecina"],
		["fi", "laivassa", "laivat"],
		["fr", "publiées", "PUBLIER"],
		["hi", "महिलाओं", "महिला"],
		["hu", "hajók", "hajót"],
		["it", "traghetti", "traghetto"],
		["ja", "減った", "減る"],
		["ko", "정부가", "정부의"],
		["nl", "boten", "Boot"],
		["no", "skipene", "skipet"],
		["pt", "moradores", "morador"],
		["ro", "porturile", "porturi"],
		["ru", "кораблей", "Корабль"],
		["ru", "берёза", "березы"],
		["sv", "skolorna", "skola"],
		["tr", "KİTAPLAR", "kitap"],
		["tr", "Çınarlı'da", "çınarlı"],
		["tr", "ISPARTA", "Isparta"],
		["uk", "кораблі", "корабля"],
	])("makes one term in %s of %s and %s", (language, one, other) => {
		expect(toTerm(one, language)).toBe(toTerm(other, language));
	});

	it.each<[Language, string, string]>([
		["fr", "L'opposition", "opposition"],
		["fr", "d’autobus", "autobus"],
		["it", "dell'opposizione", "opposizione"],
	])("leaves out an article in %s: %s", (language, one, other) => {
		expect(toTerm(one, language)).toBe(toTerm(other, language));
	});

	it.each<[Language, string]>([
		["de", "1.200"],
		["fr", "1,200"],
		["ar", "١٢٠٠"],
		["hi", "१२००"],
	])("reads a number in %s: %s", (language, number) => {
		expect(toTerm(number, language)).toBe("1200");
	});

	it("keeps an abbreviation that spells a stop word", () => {
		expect(analyzeForeign("D.E.R.", "de")).toEqual({
			term: "der",
			isStopWord: false,
		});
	});

	it.each<[Language, string]>([
		["de", "Wer"],
		["fr", "qu'est"],
		["es", "¿Cuándo".slice(1)],
		["ru", "Сколько"],
		["ar", "لماذا"],
		["ja", "何"],
		["zh", "多少"],
		["ko", "누가"],
		["hi", "क्या"],
		["th", "อะไร"],
	])("leaves out the question words of %s: %s", (language, word) => {
		expect(analyzeForeign(word, language).isStopWord).toBe(true);
	});

	it("finds the same words in any language, and makes no empty term", () => {
		fc.assert(
			fc.property(
				nastyText(),
				fc.constantFrom(...LANGUAGE_CODES),
				(text, language) => {
					const words = analyze(text, language);
					expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
						tokenize(text).map((token) => token.text),
					);
					for (const { term } of words) expect(term).not.toBe("");
				},
			),
		);
	});

	it.each(LANGUAGE_CODES)(
		"makes the same of a composed and a decomposed word in %s",
		(language) => {
			const word = fc.string({
				unit: fc.constantFrom(..."abeioéñüçåöžйёأ"),
				minLength: 1,
				maxLength: 12,
			});
			fc.assert(
				fc.property(word, (text) => {
					const of = (form: string) =>
						toTerms(text.normalize(form), language).map(({ term }) => term);
					expect(of("NFD")).toEqual(of("NFC"));
				}),
				{ numRuns: 30 },
			);
		},
	);
});

it("has stop words of every language but English's others", () => {
	for (const language of LANGUAGE_CODES)
		expect(toStopWords(language).size > 0).toBe(language !== "und");
});
