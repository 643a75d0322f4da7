import { expect, it } from "vitest";
import {
	analyzeQuestion,
	toLanguages,
} from "../../../src/search/question/analyzed-question.ts";
import { SegmentBuilder } from "../../../src/search/segments/segment-builder.ts";
import type { Language } from "../../../src/text/language/languages.ts";

/** A segment with an article of each language, and these terms. */
function toSegment(languages: readonly Language[], ...terms: string[]) {
	const builder = new SegmentBuilder();
	const passage = { start: 0, end: 1, firstParagraph: 1, lastParagraph: 1 };
	languages.forEach((language, id) => {
		builder.addArticle({
			id,
			revision: 1,
			hash: 0n,
			language,
			headlineTerms: [],
		});
		builder.addPassage(
			{ ...passage, startsInside: false, endsInside: false },
			terms.map((term) => builder.number(term)),
		);
	});
	return builder.build();
}

it("analyzes an English question of an English library in English alone", async () => {
	const segment = await toSegment(["en"], "object");
	expect(analyzeQuestion("who objected in Dresden", [segment])).toEqual([
		{ term: "#who", text: "who", elsewhere: [] },
		{ term: "object", text: "objected", elsewhere: [] },
		{ term: "#in", text: "in", elsewhere: [] },
		{ term: "dresden", text: "Dresden", elsewhere: [] },
	]);
});

it("looks for a name as other languages of the library make it", async () => {
	const segment = await toSegment(["en", "de"], "dresd");
	expect(analyzeQuestion("who objected in Dresden", [segment]).at(-1)).toEqual({
		term: "dresd",
		text: "Dresden",
		elsewhere: ["dresden"],
	});
});

it("analyzes a question in its own language", async () => {
	const segment = await toSegment(["en", "de"], "bruck");
	expect(analyzeQuestion("Wer sperrte die Brücke?", [segment])).toEqual([
		{ term: "#wer", text: "Wer", elsewhere: [] },
		{ term: "sperrt", text: "sperrte", elsewhere: [] },
		{ term: "#die", text: "die", elsewhere: [] },
		{ term: "bruck", text: "Brücke", elsewhere: [] },
	]);
});

it("knows the languages of a library, English first", async () => {
	const segments = [
		await toSegment(["ja", "de"]),
		await toSegment(["en", "de"]),
	];
	expect(toLanguages(segments)).toEqual(["en", "de", "ja"]);
	expect(toLanguages([])).toEqual([]);
});
