import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	allOf,
	command,
	day,
	days,
	decimal,
	type Phrase,
	plural,
	t,
} from "../../../src/text/phrase/phrase.ts";
import { textSchema } from "../../../src/text/phrase/text-schema.ts";

const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Phrases with so many in one another, with whatever isn't marked. */
function toPhrases(depth: number): fc.Arbitrary<Phrase> {
	const plain = fc.oneof(
		fc.string({ unit: "binary" }),
		fc.integer({ min: 1 }),
		// The deepest of these has four in one another.
		fc.constantFrom(
			day("2025-07-08"),
			day("2025-07-08T10:00:00Z", "short weekday"),
			days("2025-06-30", "2025-07-08", "weekday and year"),
			decimal(0.9, 2),
			command("ask", "question"),
		),
	);
	if (depth === 5) return plain.map((value) => t`Only ${value}`);
	const inner = toPhrases(depth - 1);
	const value = fc.oneof(plain, inner);
	return fc.oneof(
		value.map((value) => t`Only ${value}`),
		fc.tuple(value, value).map(([a, b]) => t`${b} of ${a}`),
		fc.nat().map((n) => plural(n, t`${n} passage`, t`${n} passages`)),
		fc.array(inner, { maxLength: 3 }).map(allOf),
	);
}

describe("textSchema", () => {
	it("reads a string to the letter", () => {
		expect(textSchema.parse("a {0}")).toBe("a {0}");
	});

	it("reads any phrase with at most eight in one another as it was", () => {
		fc.assert(
			fc.property(toPhrases(8), (phrase) => {
				const read = textSchema.parse(toJson(phrase));
				expect(read).toStrictEqual(phrase);
				expect(String(read)).toBe(String(phrase));
			}),
		);
	});

	it("reads no phrases that stand in one another without end", () => {
		const nest = (depth: number): Phrase =>
			depth === 0 ? t`end` : t`Only ${nest(depth - 1)}`;
		expect(textSchema.safeParse(toJson(nest(7))).success).toBe(true);
		expect(textSchema.safeParse(toJson(nest(8))).success).toBe(false);
	});

	it.each([
		["nothing", null],
		["a number", 1],
		["no values", { template: "a" }],
		["values of its own", { template: "a", values: { 0: "b" } }],
		["more than a phrase", { template: "a", values: [], text: "b" }],
		["what is marked", t`Only ${{ text: "here" }}`],
		["a list of what is marked", allOf([{ text: "here" }])],
		["a place that stands twice", { template: "{0}{0}", values: ["b"] }],
		["one that does by another number", { template: "{0}{00}", values: ["b"] }],
		["a truth", { template: "{0}", values: [true] }],
		[
			"no language's style",
			{ template: "{0}", values: [{ day: "2025", style: "x" }] },
		],
		["endless decimals", decimal(1, 101)],
		[
			"a count of strings",
			{ template: "{0}", values: [{ count: 1, one: "a", other: "b" }] },
		],
	])("refuses %s", (_, value) => {
		expect(textSchema.safeParse(toJson(value)).success).toBe(false);
	});
});
