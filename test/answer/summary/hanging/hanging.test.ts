import { describe, expect, it } from "vitest";
import { findNeeds } from "../../../../src/answer/summary/hanging/hanging.ts";
import { toSentences } from "../../../../src/answer/summary/sentences.ts";
import { Slices } from "../../../../src/slices.ts";

/** What the last sentence needs, counted from 1. */
async function findLastNeeds(text: string, headline = "A quiet day") {
	const slices = new Slices();
	const paragraphs = text.split(" // ");
	const sentences = await toSentences({ paragraphs }, slices);
	const needs = await findNeeds(headline, sentences, slices);
	return needs.at(-1)?.map((at) => at + 1);
}

const FERRY = "The ferry to Sandholm sank on Monday.";
const RAY = "Anna Ray runs the harbour.";

describe("a sentence hangs", () => {
	it.each([
		["by “it”", `${FERRY} It was 40 years old.`],
		["by “its”", `${FERRY} Its owner lives in Kiel.`],
		["by “he”", "Bo Holt saw the ferry sink. He rang the bell."],
		["by “she said”", `${RAY} “Nobody was on deck,” she said.`],
		["by “they”", "Two sailors swam. They reached the beach at noon."],
		["by “them”", "Two sailors swam. A fisherman found them at noon."],
		["by “it” after an opening phrase", `${FERRY} On Tuesday it was raised.`],
		["by “it” after what it is", `${FERRY} Weighing 90 tons, it went fast.`],
		["by “it” as what is met", `${FERRY} Nobody in Kiel had insured it.`],
		["by “this”", `${FERRY} This has happened before, twice.`],
		["by “that”", `${FERRY} That was the end of the line.`],
		["by “these”", "Boats leak. These leaks cost the town much."],
		["by “after that”", `${FERRY} After that the line was closed.`],
		["by “of that”", "It costs 90 euros. The town pays 60 euros of that."],
		["by “that figure”", `${FERRY} Bo Holt of Kiel disputes that figure.`],
		["by “such”", `${FERRY} Bo Holt had seen such accidents in Kiel.`],
		["by “however”", `${FERRY} However, nobody in Kiel was hurt.`],
		["by “however” inside", `${FERRY} Nobody in Kiel, however, was hurt.`],
		["by “too”", `${FERRY} The ferry to Kiel is in a poor state, too.`],
		["by “also”", `${FERRY} The town also closed the old bridge.`],
		["by “but”", `${FERRY} But nobody in the town of Kiel was hurt.`],
		["by “then”", `${FERRY} Then the town closed the old bridge.`],
		["by “so”", `${FERRY} So the town closed the old bridge.`],
		["by “meanwhile”", `${FERRY} Meanwhile Kiel closed the old bridge.`],
		["by “instead”", `${FERRY} Instead, a bus goes over the old bridge.`],
		["by “elsewhere”", `${FERRY} Elsewhere the boats went as planned.`],
		["by “by contrast”", `${FERRY} By contrast, buses went as planned.`],
		["by “two days later”", `${FERRY} Two days later divers found a bell.`],
		["by “the latter”", "Kiel and Bonn bid. The latter bid 90 euros more."],
		["by “the former”", "Kiel and Bonn bid. Most hoped for the former."],
		["by “the second”", "Two boats sank. The second was the older one."],
		["by “the other two”", "Four boats sank. The other two were saved."],
		["by “others”", "Some swam. Others waited on the roof for hours."],
		["by “both”", "Ann and Bo swam. Both reached the beach at noon."],
		["by “inside”", `${FERRY} Inside were three bells of the town of Kiel.`],
		["by “one reason is”", `${FERRY} One reason is that nobody in Kiel slept.`],
		["by “why … it”", `${FERRY} Why anybody in Kiel sold it is less clear.`],
		["by “until then”", `${FERRY} Boats to Kiel had been safe until then.`],
		[
			"by “all three”",
			"Three boats sank. Kiel had paid for all three years ago.",
		],
		["by “similar”", `${FERRY} Similar boats sail from Kiel to Bonn.`],
		["by “another” as what it is", `${FERRY} Money is another worry in Kiel.`],
		["by “those boats”", "Boats leak. The town of Kiel sold those boats."],
		["by “the one in”", "A bell rang. Anna Ray heard the one in Kiel."],
		[
			"by pairs of what isn't said",
			"Birds sing. In Kiel 88 pairs were counted.",
		],
		["by a spokesman", `${FERRY} A spokesman said that Kiel was calm.`],
		["by a role", `${FERRY} The director, Bo Holt, was calm in Kiel.`],
		["by “she” after a place", `${RAY} In Kiel she keeps two boats.`],
		["by a bare number", "A vote was held. Nine were against the bridge."],
		["by “of the nine”", "Nine swam. Of the nine, two reached the beach."],
		[
			"by “one” for a thing",
			"Boats are dear. The town of Kiel cannot buy one.",
		],
		["by “the same”", "Bo left. Anna Ray of Kiel did the same at noon."],
		["by comparing", "Sales fell. That compares with 90 boats in 2020."],
		["by a lone verb", "Nobody in Kiel left the ferry. Some did."],
		["by being an answer", "Why did it sink? A crack was in the hull."],
		["by “there” for a place", "Bo is in Kiel. Boats built there seldom sink."],
		["by a surname", `${RAY} “The bell was heard,” said Ray in the evening.`],
		["by a surname with a title", `${RAY} Ms. Ray had warned the town twice.`],
		["by a surname in the genitive", `${RAY} The town read Ray’s warning.`],
		["by a first name", `${RAY} On deck was Anna with two of the sailors.`],
		["by half a name", "Ines El Amrani spoke. Nobody heard El Amrani leave."],
		["by “the plan”", "Kiel wants a bridge. The plan would cost millions."],
		["by “the” and a strong verb", "It fell by two. The gap held until noon."],
		["by “the money”", "Kiel has a fund. Nobody knows where the money went."],
		["by what “a” introduced", "Kiel has a fund. Boats are paid by the fund."],
		["by an office", "Mayor Bo Holt spoke. Nobody heard the mayor leave."],
		["by “said the son”", "His son sang. “We knew it,” said the son."],
		[
			"by going on with a quotation",
			"“It sank,” said Bo Holt. “Nobody wept at all.”",
		],
		["by quoting nobody", "Bo Holt of Kiel spoke. “Nobody wept at all.”"],
		[
			"inside a quotation",
			"Bo Holt said: “It sank. Nobody at all wept. Good.”",
		],
		["by asking", `${FERRY} Why was nobody in Kiel told before?`],
		["by being too short", `${FERRY} Nobody was hurt.`],
	])("%s: %s", async (_, text) => {
		expect(await findLastNeeds(text)).not.toEqual([]);
	});
});

describe("a sentence may stand alone", () => {
	it.each([
		["with a name", `${FERRY} Bo Holt of Kiel saw the ferry from the beach.`],
		["with “it” for its own", `${FERRY} The town of Kiel said it would pay.`],
		["with “its” for its own", `${FERRY} The town of Kiel lost its harbour.`],
		["with “he” for its own", `${FERRY} Bo Holt said he would pay for a bell.`],
		["with “her” for its own", `${FERRY} The mayor, Ann Lee, sold her boat.`],
		[
			"with “their” for its own",
			`${FERRY} Two sailors of Kiel lost their hats.`,
		],
		["with “it” for nothing", `${FERRY} It is hard to raise a boat in winter.`],
		["with “there is”", `${FERRY} In Kiel there is talk of a second bridge.`],
		["with “this year”", `${FERRY} This year four boats have sunk near Kiel.`],
		["with “those who”", `${FERRY} Those who had a ticket can ask for money.`],
		[
			"with “that” for a clause",
			`${FERRY} Bo Holt said that boats leak in May.`,
		],
		["with “such as”", `${FERRY} Towns such as Kiel have no boats in winter.`],
		["with a full name again", `${RAY} Anna Ray had warned the town twice.`],
		["with a speaker", `${RAY} “Nobody was on deck,” said Bo Holt of Kiel.`],
		["with “but” inside", `${FERRY} Kiel has no harbour but buys two boats.`],
		[
			"with “also” in a clause",
			`${FERRY} Kiel has a fund that also pays buses.`,
		],
		[
			"with “the … of”",
			"Kiel has a plan. The plan of the opposition costs less.",
		],
		["at the beginning", "It was a bad day for sailors in the town of Kiel."],
	])("%s: %s", async (_, text) => {
		expect(await findLastNeeds(text)).toEqual([]);
	});

	it("with what the headline names", async () => {
		const text = `${RAY} Kiel has a fund. For Ray it is easy to use the fund.`;
		expect(await findLastNeeds(text)).toEqual([1, 2]);
		expect(await findLastNeeds(text, "Anna Ray and a fund")).toEqual([]);
	});
});

describe("what a sentence needs", () => {
	it.each([
		["the one before", `${RAY} ${FERRY} It was 40 years old.`, [2]],
		[
			"the one that named somebody last",
			`${RAY} Boats leak. She left the town in May.`,
			[1],
		],
		[
			"the one that gives the full name",
			`${RAY} ${FERRY} For Ray nothing at all changes.`,
			[1],
		],
		["one that comes later", "Ray spoke in Kiel on Monday.", []],
		["nothing, if nothing is before", "He was the last to leave the ship.", []],
	])("is %s", async (_, text, needs) => {
		expect(await findLastNeeds(text)).toEqual(needs);
	});

	it("stands after it if a quotation goes on", async () => {
		const slices = new Slices();
		const paragraphs = ["“The ferry sank. Nobody wept,” said Bo Holt of Kiel."];
		const sentences = await toSentences({ paragraphs }, slices);
		expect(await findNeeds("", sentences, slices)).toEqual([[1], [0]]);
	});
});
