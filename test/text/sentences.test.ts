import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";
import { nastyText, withoutSpace } from "../nasty-text.ts";

/** Sentences parted by a slash, put together and split again. */
function expectSentences(parted: string, between = " "): void {
	const sentences = parted.split(" / ");
	const text = sentences.join(between);
	const ranges = splitSentences(text);
	expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(
		sentences,
	);
}

describe("splitSentences", () => {
	it.each([
		["plain sentences", "The ferry left. / It came back! / Why?"],
		["a title", "Dr. Ray left. / Mr. and Mrs. Holt stayed."],
		["titles in a row", "Lt. Gov. Marcus Tull voted. / So did Sen. Ray."],
		["a councillor", "Coun. Holt and Cllr. Ray voted. / Adv. Lee spoke."],
		["a saint", "Rev. Ames of St. Mary’s spoke. / Nobody listened."],
		["a street at the end", "They met on Wall St. / The bank was shut."],
		["initials", "J. K. Holt and S.B. Lee won. / Both wept."],
		["a middle initial", "Mayor Dale R. Pruitt drove. / It took all day."],
		["an initial at the end", "There was no plan B. / The end came soon."],
		["the pronoun I at the end", "She is taller than I. / He left."],
		["a country inside", "The U.S. Senate voted. / The U.N. objected."],
		["a country at the end", "She lives in the U.S. / The house is blue."],
		["a country before a verb", "The U.K. objected. / Nobody else did."],
		["a company inside", "Acme Inc. said so. / Holt Ltd. agreed."],
		["a company at the end", "It belongs to Acme Inc. / The price is known."],
		["a company and a title", "Acme Inc. chief Lee quit. / Holt follows."],
		[
			"a degree",
			"He holds a Ph.D. from Oslo. / She holds an M.A. / He is proud.",
		],
		["a state", "It began in Carson City, Nev. and spread. / Then it ended."],
		["decimals", "Prices rose 3.5 percent. / Wages fell by 0.2."],
		["money", "It cost $3.6 million. / That is a lot."],
		["a number with its sign", "It is No. 5 of nine. / She counted."],
		["no as an answer", "Is it over? / No. / She waits."],
		["figures", "See Fig. 4 and Vol. 3. / Then stop."],
		[
			"a museum of art",
			"It hangs in the Museum of Modern Art. / The show is free.",
		],
		["an article of a law", "It breaks Art. 5 of the law. / The court agreed."],
		["a day of a month", "It reopens on Sept. 15. / The owner is back."],
		["a month at the end", "It has been shut since Sept. / The owner is gone."],
		["a time inside", "It left at 5 p.m. on Monday. / It was late."],
		["a time before its day", "It left at 5 p.m. Tuesday. / It was late."],
		["a time before its zone", "It left at 9 a.m. ET. / It was late."],
		[
			"a time before another zone's",
			"It left at 9 a.m. (0700 GMT). / It was late.",
		],
		["a time at the end", "It left at 5 p.m. / The quay was empty."],
		["an address", "See news.example.com. / It is free."],
		["Latin", "Use tools, e.g. a saw, i.e. force. / Take care."],
		["et cetera at the end", "They took knives, forks etc. / The rest stayed."],
		[
			"three stops that go on",
			"The work with them... is done. / It took years.",
		],
		["three stops that end", "It was late... / Nobody came."],
		["an ellipsis that goes on", "The work… is done. / It took years."],
		["a question inside quotation marks", "“Why?” he asked. / She left."],
		["a speaker by name", "“Why?” Ada Brandt asked. / She left."],
		["a speaker with a title", "“Stop!” Dr. Brandt shouted. / Nobody did."],
		["straight quotation marks", "\"Why?\" he asked. / 'No!' she said."],
		[
			"a word between a cry and a speaker",
			"“Stop!” / Silence. / Brandt asked.",
		],
		[
			"a quotation that ends with the sentence",
			"“We are done.” / Then she left.",
		],
		["a quotation inside the sentence", "He said “no.” / She said “yes.”"],
		["a quotation that goes on", "“We are done,” she said. / “Go home.”"],
		["a cry that is not a speaker's", "He shouted “Fire!” / Everyone ran."],
		["quotations in a row", "“Who?” / “Me.”"],
		["sentences inside a quotation", "“It rained. / It poured,” she said."],
		[
			"brackets around a sentence",
			"It rained. / (Then it stopped.) / So we left.",
		],
		["a bracket inside a sentence", "It rained (a lot!) on Monday. / We left."],
		["signs in a row", "What?! / Really?! / Yes."],
		["German ordinals", "Er kam am 15. Juli an. / Dann ging er."],
		["German abbreviations", "Das kostet z.B. Zeit, d.h. Geld. / Mehr nicht."],
		["a German number", "Er wohnt in Nr. 5. / Sie auch."],
		["German quotation marks", "»Warum?«, fragte sie. / »Darum.« / Er ging."],
		["low quotation marks", "„Warum?“, fragte sie. / Er schwieg."],
		["French titles", "Mme Grand reste. / M. Petit part. / Il pleut."],
		["French quotation marks", "« Pourquoi ? » demanda-t-elle. / Il se tut."],
		["Spanish signs", "¿Por qué? / ¡Nadie lo sabe! / El Sr. Ruiz calla."],
		["a headline without a stop", "Harbour bridge reopens after nine years"],
		["German abbreviations", "Es kostet z. B. 5 Mio. Euro. / Das ist viel."],
		["a Spanish country", "EE. UU. protestó. / Nadie más lo hizo."],
		["a Russian street", "Перекрыта ул. Ленина. / Объезда нет."],
		["Arabic", "متى يعود؟ / لا أحد يعرف. / قال د. سالم ذلك."],
		["Hindi", "बिजली आ गई। / क्या यह टिकेगी? / बच्चे खुश हैं।"],
		["Urdu", "یہ کیسے ہوا؟ / کوئی نہیں جانتا۔"],
		["Korean", "시장은 말했다. / 언제 시작하나? / 내년이다."],
		[
			"a figure at the beginning",
			"It closed. / 62,400 people voted. / So it is.",
		],
		[
			"a sum at the beginning",
			"They closed it. “£5m was lost,” she said. / So it is.",
		],
		["a sum in any money", "The shares fell. / ₹500 crore was lost."],
		["about how many", "It took approx. 40 days. / Er dauerte evtl. 40 Tage."],
		["a law's number", "Prop. 8 was struck down. / Sect. 230 wasn't, he said."],
		[
			"a figure after a word that is cut short in any language",
			"Es kostet einschl. 19 Prozent. / O godz. 15 zaczyna.",
		],
		["a year at the end", "It was built in 1987. / It fell in 2019."],
	])("knows %s", (_, parted) => {
		expectSentences(parted);
	});

	it.each([
		["Japanese", "雨が降った。 / 川があふれた！ / 本当か？"],
		["Chinese", "下雨了。 / 河水涨了！ / 真的吗？"],
	])("splits %s without spaces", (_, parted) => {
		expectSentences(parted, "");
	});

	it.each(["\n", "\n\n", "\r\n", "\u2028"])(
		"ends a sentence at the line break %j, whatever follows",
		(lineBreak) => {
			expectSentences("Harbour bridge reopens / after nine years", lineBreak);
			expectSentences("It was Dr. / Ray", lineBreak);
		},
	);

	it.each(["", "  \n\t "])("finds none in %j", (text) => {
		expect(splitSentences(text)).toEqual([]);
	});

	it("gives ranges in order, apart and trimmed that miss no character", () => {
		fc.assert(
			fc.property(nastyText(), (text) => {
				let at = 0;
				for (const { start, end } of splitSentences(text)) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(withoutSpace(text.slice(at, start))).toBe("");
					const sentence = text.slice(start, end);
					expect(sentence).not.toBe("");
					expect(sentence.trim()).toBe(sentence);
					at = end;
				}
				expect(withoutSpace(text.slice(at))).toBe("");
			}),
		);
	});
});
