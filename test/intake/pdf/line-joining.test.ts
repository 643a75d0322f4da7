import { describe, expect, it } from "vitest";
import { toLineJoiner } from "../../../src/intake/pdf/line-joining.ts";

function join(line: string, next: string, others: readonly string[] = []) {
	return toLineJoiner([line, next, ...others])(line, next);
}

describe("toLineJoiner", () => {
	it.each([
		["two words", "the last", "ferry sank", "the last ferry sank"],
		["a parted word", "an inter-", "national deal", "an international deal"],
		[
			"a soft hyphen",
			"an inter\u00AD",
			"national deal",
			"an international deal",
		],
		[
			"a typographer's hyphen",
			"an inter\u2010",
			"national deal",
			"an international deal",
		],
		["a compound", "a well-", "known man", "a well-known man"],
		[
			"a compound's later hyphen",
			"its 134-year-",
			"old mill",
			"its 134-year-old mill",
		],
		["years", "in 2019-", "2020", "in 2019-2020"],
		["a name with two parts", "Ms Weber-", "Lindqvist", "Ms Weber-Lindqvist"],
		["a name in capitals", "the UN-", "backed plan", "the UN-backed plan"],
		["a parted word's end", "the govern-", "ment", "the government"],
		["a number with its unit", "a 30-", "metre hole", "a 30-metre hole"],
		["a dash between words", "he said—", "and left", "he said—and left"],
		["a dash with space before it", "LONDON —", "The", "LONDON — The"],
		["a range", "from 4–", "6 May", "from 4–6 May"],
		["a dash alone", "-", "and so on", "- and so on"],
	])("joins %s", (_, line, next, joined) => {
		expect(join(line, next)).toBe(joined);
	});

	it("believes the rest of the text", () => {
		expect(join("re-", "sign", ["They had to re-sign it."])).toBe("re-sign");
		expect(join("well-", "being", ["Their wellbeing counts."])).toBe(
			"wellbeing",
		);
		expect(join("govern-", "ment", ["The government fell."])).toBe(
			"government",
		);
	});

	it("joins what could be either if the text parts its words elsewhere", () => {
		expect(join("odd-", "numbered")).toBe("odd-numbered");
		const parted = ["They had govern-", "ments enough."];
		expect(join("moun-", "tain", parted)).toBe("mountain");
	});

	it("keeps the hyphen between two words that the text has alone", () => {
		expect(join("state-", "funded", ["The state funded it."])).toBe(
			"state-funded",
		);
	});
});
