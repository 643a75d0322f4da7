import { describe, expect, it } from "vitest";
import {
	findByHeadline,
	isSameHeadline,
} from "../../../src/answer/article/headlines.ts";

const ENTRIES = [
	{ headline: "Last ferry leaves Inchmore" },
	{ headline: "Élysée’s ferry: ‘one in, one out’" },
	{ headline: "U.S. Senate votes on goats" },
	{ headline: "政府反对协议" },
];

const found = (typed: string) =>
	findByHeadline(ENTRIES, typed).map((entry) => ENTRIES.indexOf(entry));

describe("findByHeadline", () => {
	it.each([
		["a word", "ferry", [0, 1]],
		["the beginning of a word", "inch", [0]],
		["words in another order", "inchmore last", [0]],
		["capitals", "FERRY LEAVES", [0]],
		["letters without accents", "elysee", [1]],
		["words around punctuation", "in one-out", [1]],
		["an abbreviation", "u.s.", [2]],
		["the words of another script", "反对", [3]],
		["nothing", "", [0, 1, 2, 3]],
		["punctuation only", " — ", [0, 1, 2, 3]],
		["a word that no headline has", "ferry goats", []],
		["the middle of a word", "more", []],
	])("finds by %s", (_, typed, indices) => {
		expect(found(typed)).toEqual(indices);
	});
});

describe("isSameHeadline", () => {
	it.each([
		["Last ferry leaves", "last FERRY leaves!", true],
		["Élysée’s ferry", "Elysee's ferry", true],
		["One in, one out", "One in one out", true],
		["Last ferry leaves", "Last ferry", false],
		["Ferry last leaves", "Last ferry leaves", false],
	])("compares “%s” and “%s”", (one, other, same) => {
		expect(isSameHeadline(one, other)).toBe(same);
		expect(isSameHeadline(other, one)).toBe(same);
	});
});
