import { expect, it } from "vitest";
import {
	toRarity,
	toReportWords,
} from "../../../src/article/likeness/report-words.ts";
import { WordCloseness } from "../../../src/article/likeness/word-closeness.ts";

const toWords = (headline: string, text: string) =>
	toReportWords({ headline, paragraphs: [text] });

const FERRY = toWords(
	"Ferry Solveig runs aground off Kvalnes",
	"The ferry Solveig struck a sandbank off Kvalnes in fog.",
);
const TOWED = toWords(
	"Tugs free the Solveig at Kvalnes",
	"Two tugs pulled the ferry Solveig off the sandbank at Kvalnes.",
);
const STRIKE = toWords(
	"No ferry to the islands as crews strike",
	"In Sandvik the deckhands of the ferry stop work over their pay.",
);

it("takes for names what has a capital inside a sentence, and numbers", () => {
	const { names } = toWords(
		"Mayor opens pool",
		"The mayor, Petra Lindqvar, opened it in Esker for 14 children. Nobody sank.",
	);
	expect([...names].sort()).toEqual(["14", "esker", "lindqvar", "petra"]);
});

it("has a report of the same events nearer than another of the place", async () => {
	const rarity = await toRarity([FERRY, TOWED, STRIKE]);
	const closeness = new WordCloseness(rarity);
	for (const of of ["ofNames", "ofTerms", "ofBoth"] as const) {
		const near = closeness[of](FERRY, TOWED);
		expect(near).toBeGreaterThan(closeness[of](FERRY, STRIKE));
		expect(near).toBeCloseTo(closeness[of](TOWED, FERRY));
		expect(closeness[of](FERRY, FERRY)).toBeCloseTo(1);
	}
});

it("is nothing where nothing is shared, or nothing is said", async () => {
	const nothing = toWords("", "");
	const closeness = new WordCloseness(await toRarity([nothing]));
	expect(closeness.ofBoth(nothing, nothing)).toBe(0);
	expect(closeness.ofBoth(FERRY, nothing)).toBe(0);
});

it("weighs a term the more, the fewer have it", async () => {
	const rarity = await toRarity([FERRY, TOWED, STRIKE]);
	expect(rarity("strike")).toBeGreaterThan(rarity("solveig"));
	expect(rarity("solveig")).toBeGreaterThan(rarity("ferri"));
});
