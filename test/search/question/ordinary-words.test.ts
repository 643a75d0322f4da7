import { describe, expect, it } from "vitest";
import {
	isListedName,
	isOrdinary,
} from "../../../src/search/question/ordinary-words.ts";

describe("isOrdinary", () => {
	it.each(
		"object objected objections undrinkable protested happier happily walks drinkers cafe japan colour organise theatre sceptical travelled".split(
			" ",
		),
	)("knows %s", (word) => {
		expect(isOrdinary(word)).toBe(true);
	});

	it.each("objcted tarif goverment starmer happyly walkes".split(" "))(
		"doesn't know %s",
		(word) => {
			expect(isOrdinary(word)).toBe(false);
		},
	);
});

it("tells names from words", () => {
	expect(isListedName("germany")).toBe(true);
	expect(isListedName("ferry")).toBe(false);
	expect(isListedName("bill")).toBe(false);
	expect(isListedName("starmer")).toBe(false);
});
