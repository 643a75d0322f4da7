import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { toRun } from "../../../src/search/question/asked-words.ts";
import { correct } from "../../../src/search/question/correction.ts";
import type { Segment } from "../../../src/search/segments/segment.ts";
import { nastyText } from "../../nasty-text.ts";
import { toSegmentOf } from "../segments.ts";

let segments: Segment[];

beforeAll(async () => {
	const texts = [
		"Farmers objected to the tariff on cheese, said Ada Brandt of Sandholm.",
		"Starmer and Netanyahu met in Paris; the goverment of neither wanted it.",
	];
	segments = [await toSegmentOf(...texts.map(toRun))];
});

describe("correct", () => {
	it.each([
		["who ojected to the tariff", "who objected to the tariff"],
		["who objceted to the tarif?", "who objected to the tariff?"],
		["What did Satrmer say", "What did Starmer say"],
		["Netanyhau's plan", "Netanyahu's plan"],
		["what did starmr want", "what did starmer want"],
		["farmres of sandhlm", "farmers of sandholm"],
		["what becuase of the chese", "what because of the cheese"],
		["wo eats chees", "wo eats cheese"],
	])("takes %j for %j", (typed, meant) => {
		expect(correct(typed, segments)).toBe(meant);
	});

	it.each([
		["what the articles have, however it is spelt", "the goverment"],
		["an English word in any form", "were the undrinkable teas taxed"],
		["British and American spellings", "which colour or color, organised"],
		["words in capitals", "what of the TARIF and NTO"],
		["numbers", "who paid 1200 in 2O25"],
		["other names", "what did Farmer, Brand and Zelensky say"],
		["a name that only begins otherwise", "did Harmer resign"],
		["another language", "wer hat den Zöllen widersprochen"],
		["it beside names of the news", "was sagt merz zu habeck"],
		["it, short", "que dijo milei"],
		["it, with “im” in it", "was steht im gesetz"],
		["short words", "wo is he"],
		[
			"what lacks its apostrophe",
			"whos he who didnt object, whod they say theyre",
		],
		["names of the news", "did hamas and the snp say what orcas eat"],
		["nothing", ""],
	])("leaves %s", (_, question) => {
		expect(correct(question, segments)).toBe(question);
	});

	it("keeps to the language if the articles have nothing like it", async () => {
		expect(correct("who stole the umbrela", [])).toBe("who stole the umbrella");
		expect(correct("wann kommt die umbrela", [])).toBe(
			"wann kommt die umbrela",
		);
	});

	it("takes any question, and changes none twice", () => {
		fc.assert(
			fc.property(nastyText(), (question) => {
				const meant = correct(question, segments);
				expect(correct(meant, segments)).toBe(meant);
			}),
		);
	});
});
