import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Tokenizer } from "@huggingface/tokenizers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WordPieceSplitter } from "../../src/model/word-pieces.ts";
import { nastyText } from "../nasty-text.ts";
import { MODEL_FOLDER } from "./samples.ts";

const FILE = join(MODEL_FOLDER, "tokenizer.json");
const splitter = new WordPieceSplitter(FILE);
const library = new Tokenizer(JSON.parse(readFileSync(FILE, "utf8")), {});

/** The words that have pieces. */
function toWords(text: string): string[] {
	const { starts, ends } = splitter.split(text);
	const words = starts.map((start, at) => [start, ends[at]] as const);
	return [...new Map(words)].map(([start, end]) => text.slice(start, end));
}

const toIds = (text: string) =>
	library.encode(text, { add_special_tokens: false }).ids;

describe("WordPieceSplitter", () => {
	it.each([
		["the Mayor", ["the", "Mayor"]],
		["unbelievable", ["unbelievable"]],
		["won’t, can't", ["won", "’", "t", ",", "can", "'", "t"]],
		["$3.6m", ["$", "3", ".", "6m"]],
		["  café\n\nnaïve ", ["café", "naïve"]],
		["😀 in Łódź", ["😀", "in", "Łódź"]],
		["東京", ["東", "京"]],
		["\u{20000}\u{20001}", ["\u{20000}", "\u{20001}"]],
		["", []],
		[" \u200B ", []],
	])("knows the words of %j", (text, words) => {
		expect(toWords(text)).toEqual(words);
	});

	it("takes the names of special tokens for plain text", () => {
		expect(toWords("a [SEP] b")).toEqual(["a", "[", "SEP", "]", "b"]);
		expect(splitter.split("[SEP]").ids).not.toContain(102);
	});

	it("gives the same for a word that it has seen", () => {
		expect(splitter.split("seen seen").ids).toEqual(toIds("seen seen"));
	});

	it("takes a word of more than 100 characters for an unknown one", () => {
		expect(splitter.split("a".repeat(10_000)).ids).toEqual([100]);
	});

	it("stops after so many pieces", () => {
		const all = splitter.split("unbelievable groundwater");
		const some = splitter.split("unbelievable groundwater", 2);
		expect(some).toEqual({
			ids: all.ids.slice(0, 2),
			starts: all.starts.slice(0, 2),
			ends: all.ends.slice(0, 2),
		});
		expect(splitter.split("any", 0).ids).toEqual([]);
	});
});

describe("the pieces of any text", () => {
	const texts = fc
		.array(
			fc.oneof(
				fc.string({ unit: "grapheme" }),
				fc.string({ unit: "binary" }),
				nastyText(),
				fc.constantFrom(" ", "\n", "\v", "the", "Łódź", "…", "İ", "\uFEFF"),
			),
		)
		.map((parts) => parts.join("").replace(/[\u{20000}-\u{2FA1F}]/gu, ""));

	it("lie inside it, in order", () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { ids, starts, ends } = splitter.split(text);
				expect([starts.length, ends.length]).toEqual([ids.length, ids.length]);
				let [start, end] = [0, 0];
				for (const [index, next] of starts.entries()) {
					expect(next === start || next >= end).toBe(true);
					expect(ends[index]).toBeGreaterThan(next);
					[start, end] = [next, ends[index] as number];
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
		);
	});

	it("are those that the library gives of all of it at once", () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(splitter.split(text).ids).toEqual(toIds(text));
			}),
			{ numRuns: 1_000 },
		);
	});
});
