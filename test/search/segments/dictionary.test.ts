import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Dictionary } from "../../../src/search/segments/dictionary.ts";
import { nastyText } from "../../nasty-text.ts";

function toDictionary(terms: readonly string[]): Dictionary {
	const starts = [0];
	for (const term of terms) starts.push((starts.at(-1) ?? 0) + term.length);
	const units = terms.flatMap((term) =>
		term.split("").map((unit) => unit.charCodeAt(0)),
	);
	return new Dictionary(Uint16Array.from(units), Uint32Array.from(starts));
}

/** Few letters, so that terms are each other's beginnings; halves of emoji. */
const term = fc.oneof(
	fc.string({
		unit: fc.constantFrom("a", "b", "\0", "\uD83D", "\uDE00", "\uFFFF", "é"),
		maxLength: 5,
	}),
	nastyText(12),
);

const terms = fc
	.uniqueArray(term, { maxLength: 40 })
	// By UTF-16 code units, which is how JavaScript sorts.
	.map((list) => list.sort());

describe("Dictionary beside a sorted array", () => {
	it("knows each term's number, and each number's term", () => {
		fc.assert(
			fc.property(terms, (terms) => {
				const dictionary = toDictionary(terms);
				expect(dictionary.size).toBe(terms.length);
				terms.forEach((term, number) => {
					expect(dictionary.at(number)).toBe(term);
					expect(dictionary.find(term)).toBe(number);
				});
			}),
		);
	});

	it("doesn't know any other term", () => {
		fc.assert(
			fc.property(terms, term, (terms, other) => {
				expect(toDictionary(terms).find(other)).toBe(terms.indexOf(other));
			}),
		);
	});

	it("knows where a term would stand", () => {
		fc.assert(
			fc.property(terms, term, (terms, other) => {
				expect(toDictionary(terms).firstFrom(other)).toBe(
					terms.filter((term) => term < other).length,
				);
			}),
		);
	});

	it("gives the terms that begin so, in order", () => {
		fc.assert(
			fc.property(terms, term, (terms, beginning) => {
				expect([...toDictionary(terms).startingWith(beginning)]).toEqual(
					terms.filter((term) => term.startsWith(beginning)),
				);
			}),
		);
	});

	it("gives those of them that are so long", () => {
		const length = fc.nat(6);
		fc.assert(
			fc.property(terms, term, length, length, (terms, begin, least, most) => {
				expect([...toDictionary(terms).withLength(begin, least, most)]).toEqual(
					terms.filter(
						(term) =>
							term.startsWith(begin) &&
							term.length >= least &&
							term.length <= most,
					),
				);
			}),
		);
	});
});

it("has nothing when it is empty", () => {
	const dictionary = toDictionary([]);
	expect(dictionary.size).toBe(0);
	expect(dictionary.find("")).toBe(-1);
	expect([...dictionary.startingWith("")]).toEqual([]);
});
