import { expect, it } from "vitest";
import { findIntroduced } from "../../../src/search/equivalents/introduced-names.ts";
import { analyzeQuestion } from "../../../src/search/question/analyzed-question.ts";
import {
	toAskedWords,
	toRun,
} from "../../../src/search/question/asked-words.ts";
import { toSegmentOf } from "../segments.ts";

async function find(question: string, ...texts: string[]) {
	const segments = [await toSegmentOf(...texts.map(toRun))];
	return findIntroduced(toAskedWords(analyzeQuestion(question, [])), segments);
}

const INTRODUCING =
	"The International Air Transport Association (IATA) said no.";

it("finds what letters stand for where an article says it, before or after", async () => {
	const terms = ["intern", "air", "transport", "associ"];
	const found = [{ at: 2, count: 1, terms }];
	expect(await find("what did IATA say", INTRODUCING)).toEqual(found);
	expect(
		await find(
			"what did IATA say",
			"IATA, International Air Transport Association, said no.",
		),
	).toEqual(found);
});

it("passes over the stop words of a name", async () => {
	const [found] = await find("UCB", "The Union of Cheese and Bread (UCB) won.");
	expect(found?.terms).toEqual(["union", "#of", "chees", "#and", "bread"]);
});

it("finds the letters of a name that an article shortens so", async () => {
	const question = "who leads the International Air Transport Association";
	expect(await find(question, "IATA is led by a pilot.", INTRODUCING)).toEqual([
		{ at: 3, count: 4, terms: ["iata"] },
	]);
	expect(await find(question, "IATA is led by a pilot.")).toEqual([]);
});

it("takes no other words for a name", async () => {
	expect(await find("IATA", "In all that, aunts (IATA) spoke.")).toEqual([]);
	expect(await find("IATA", "It said so of IATA alone.")).toEqual([]);
});
