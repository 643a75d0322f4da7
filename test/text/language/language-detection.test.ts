import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/text/language/language-detection.ts";
import { LANGUAGE_CODES } from "../../../src/text/language/languages.ts";
import { nastyText } from "../../nasty-text.ts";

describe("detectLanguage", () => {
	it.each([
		["en", "The ferry was late because of the storm."],
		["en", "EU"],
		["de", "WER WARNTE VOR DEM ROST?"],
		["ar", "عادت العبارة إلى الميناء بعد العاصفة."],
		["bg", "Фериботът се върна в пристанището, защото имаше буря."],
		["cs", "Trajekt se vrátil do přístavu, protože byla bouře."],
		["da", "Færgen kom ikke, fordi der var storm på havet."],
		["de", "Die Fähre kam nicht, weil es auf dem Meer stürmte."],
		["el", "Το πλοίο γύρισε στο λιμάνι για να μην βυθιστεί."],
		["es", "El transbordador volvió al puerto porque había tormenta."],
		["fa", "کشتی به بندر برگشت چون دریا طوفانی بود."],
		["fi", "Lautta ei tullut, koska merellä oli myrsky."],
		["fr", "Le ferry est rentré au port à cause de la tempête."],
		["he", "המעבורת חזרה אל הנמל בגלל הסערה."],
		["hi", "तूफान के कारण नाव बंदरगाह पर लौट आई है।"],
		["hr", "Trajekt se vratio u luku jer je bila oluja na moru."],
		["hu", "A komp nem jött, mert vihar volt a tengeren."],
		["id", "Kapal itu tidak datang karena ada badai di laut."],
		["it", "Il traghetto è tornato nel porto perché c'era una tempesta."],
		["ja", "嵐のためフェリーは港に戻った。"],
		["ko", "폭풍 때문에 배가 항구로 돌아왔다."],
		["nl", "De veerboot kwam niet, omdat het op zee stormde."],
		[
			"no",
			"Fergen kom ikke, fordi det var storm ute på havet, sa hun etter å ha ventet.",
		],
		["pl", "Prom nie przypłynął, ponieważ na morzu był sztorm."],
		["pt", "O barco voltou ao porto porque havia uma tempestade."],
		["ro", "Feribotul nu a venit, pentru că era furtună pe mare."],
		["ru", "Паром вернулся в порт, потому что на море был шторм."],
		["sv", "Färjan kom inte, eftersom det var storm på havet."],
		["th", "เรือกลับเข้าท่าเพราะมีพายุ"],
		["tr", "Vapur gelmedi, çünkü denizde fırtına vardı."],
		["uk", "Пором повернувся до порту, бо на морі був шторм."],
		["vi", "Con tàu đã không đến vì có bão ở trên biển."],
		["zh", "因为有风暴，渡轮返回了港口。"],
		["und", "ბორანი ნავსადგურში დაბრუნდა."],
	])("knows %s", (language, text) => {
		expect(detectLanguage(text)).toBe(language);
	});

	it("has a sentence here for each language", () => {
		expect(LANGUAGE_CODES).toHaveLength(32);
	});

	it.each([
		["de", "Wer warnte vor dem Rost?"],
		["es", "¿Qué película encontró un vecino?"],
		["pt", "O que é que a cheia arrastou?"],
		["tr", "Öğrenciye ne dağıtılıyor?"],
		["ja", "東京都知事選の候補者は誰"],
		["ja", "OpenAIの社長は誰ですか"],
	])("knows %s by a short question: %s", (language, question) => {
		expect(detectLanguage(question)).toBe(language);
	});

	it.each([
		["Who is Erdoğan's wife?"],
		["What did Peña say about La Niña?"],
		["Erdoğan inflation"],
		["the word 改善 means improvement"],
		["Volkswagen"],
		["2025"],
		[""],
	])("takes for English what doesn't say otherwise: %j", (text) => {
		expect(detectLanguage(text)).toBe("en");
	});

	it("prefers what is likely where the words don't decide", () => {
		expect(detectLanguage("Hallsand Hubschrauber", ["de"])).toBe("de");
		expect(detectLanguage("O que pede a enfermeira?", ["pt"])).toBe("pt");
		expect(detectLanguage("東京大会", ["ja"])).toBe("ja");
	});

	it("lets the words decide, whatever is likely", () => {
		expect(detectLanguage("Who warned of the rust?", ["de"])).toBe("en");
		expect(detectLanguage("Кто предупредил о ржавчине?", ["de"])).toBe("ru");
	});

	it("takes a longer text without any language's common words for another", () => {
		const welsh =
			"Dychwelodd y fferi i'r harbwr wedi storm enbyd neithiwr. Dywedodd perchennog y cwmni fod tonnau uchel wedi difrodi'r llong. Bydd teithwyr yn cael arian yn ôl erbyn diwedd yr wythnos nesaf, meddai llefarydd, ond ni chaiff neb hwylio cyn hynny.";
		expect(detectLanguage(welsh)).toBe("und");
	});

	it("gives a language of any text", () => {
		fc.assert(
			fc.property(nastyText(), (text) => {
				expect(LANGUAGE_CODES).toContain(detectLanguage(text));
			}),
		);
	});
});
