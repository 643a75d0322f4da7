import fc from "fast-check";
import { expect, it } from "vitest";
import {
	type Before,
	understand,
} from "../../../src/answer/following/understanding.ts";
import { tokenize } from "../../../src/text/words/tokens.ts";
import { nastyParagraph } from "../../nasty-text.ts";
import { EARLY_PAIRS, LATER_PAIRS, type Pair } from "./pairs.ts";

const toBefore = (
	question: string,
	names: ReadonlySet<string> = new Set(),
): Before => ({ question, names });

const ask = (next: string, before: Before) =>
	understand(next, before)?.question ?? null;

const read = ({ before, next }: Pair) => ask(next, toBefore(before));

const PAIRS = [...EARLY_PAIRS, ...LATER_PAIRS];
const FOLLOWING = PAIRS.filter(({ understood }) => understood !== null);
const INDEPENDENT = PAIRS.filter(({ understood }) => understood === null);

it.each(EARLY_PAIRS)("understands after “$before”: “$next”", (pair) => {
	expect(read(pair)).toBe(pair.understood);
});

it.each(INDEPENDENT)("takes for a question of its own: “$next”", (pair) => {
	expect(read(pair)).toBeNull();
});

it("knows most questions that don't stand on their own", () => {
	const known = FOLLOWING.filter((pair) => read(pair) !== null);
	expect(known.length / FOLLOWING.length).toBeGreaterThan(0.85);
});

it.each([
	["quel est le score du match", "but de France ?"],
	["was sagt Spanien zum Abkommen", "was war da?"],
	["quién firmó el acuerdo", "so?"],
])("leaves what isn't English as it is: “%s”, “%s”", (before, next) => {
	expect(ask(next, toBefore(before))).toBeNull();
});

it("knows a name that was typed without capitals from the article", () => {
	const names = new Set(["france", "germany"]);
	const before = toBefore("what did france say about the deal", names);
	expect(ask("and germany?", before)).toBe(
		"what did germany say about the deal",
	);
});

it.each([
	["which ones?"],
	["which one?"],
	["By how many votes?"],
	["in which town?"],
	["for how long"],
	["and in what year"],
])("puts what lacks a verb beside the question before it: “%s”", (next) => {
	const asked = next.replace(/^and |\?$/gu, "");
	expect(ask(next, toBefore("who won the seat"))).toBe(
		`${asked} – who won the seat`,
	);
});

it("asks which of those that were counted", () => {
	const before = toBefore("How many libraries are closing?");
	expect(ask("which ones?", before)).toBe("which libraries are closing");
});

it.each(["who came second?", "what happened last?"])(
	"knows that nothing is named: “%s”",
	(next) => {
		expect(ask(next, toBefore("who won the seat"))).toBe(next.slice(0, -1));
	},
);

it.each([
	"in which town does Ada Brandt live",
	"of what died Elvis",
	"to whom belongs Sandholm",
	"which ones of the towns voted no",
	"about how many people live in Oslo",
])("takes what has a verb for a question of its own: “%s”", (next) => {
	expect(ask(next, toBefore("who won the seat"))).toBeNull();
});

it("knows them without the apostrophe, as a phone types them", () => {
	const before = toBefore("who vetoed the bill");
	expect(ask("whens that?", before)).toBe("whens that – who vetoed the bill");
});

it("puts a third question beside the first, not beside both", () => {
	const before = toBefore("for how much – who bought the harbour");
	expect(ask("when was that?", before)).toBe(
		"when was that – who bought the harbour",
	);
});

it("tells what asks the same without the question before it", () => {
	const before = toBefore("who objected to the deal");
	expect(understand("and what did Norway say?", before)?.isWhole).toBe(true);
	for (const next of ["why?", "and Norway?", "and did he apologise?"])
		expect(understand(next, before)?.isWhole).toBe(false);
});

/** A verb beside one in the place of many, or many in the place of one. */
const VERBS = ["do", "does", "are", "is", "were", "was", "has", "have"];

it("says no word that neither question said", () => {
	const opening = fc.constantFrom("and ", "why?", "did he ", "what about ");
	const words = fc
		.array(fc.constantFrom("who", "sold", "the", "harbour", "in", "Lillesand"))
		.map((list) => list.join(" "));
	fc.assert(
		fc.property(words, opening, words, (last, open, rest) => {
			const said = toWords(`${last} ${open} ${rest}`);
			const understood = ask(open + rest, toBefore(last));
			for (const word of toWords(understood ?? ""))
				expect([...said, ...VERBS]).toContain(word);
		}),
	);
});

it("understands whatever is typed as something, or not at all", () => {
	fc.assert(
		fc.property(nastyParagraph(80), nastyParagraph(80), (last, next) => {
			for (const open of ["", "and ", "what about "]) {
				const understood = ask(open + next, toBefore(last));
				if (understood !== null) expect(understood.trim()).not.toBe("");
			}
		}),
	);
});

const toWords = (text: string) =>
	tokenize(text).map(({ text }) => text.toLowerCase());
