import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
	toEncoderInput,
	toReaderInput,
	toTensors,
} from "../../src/model/network-inputs.ts";
import { WordPieceSplitter } from "../../src/model/word-pieces.ts";
import {
	IS_SHARED_MISSING,
	MODEL_FOLDER,
	type Pair,
	readFixture,
	readShared,
	toPair,
} from "./samples.ts";

interface Tokens {
	readonly id: string;
	readonly ids: readonly number[];
	/** For some, the word of each of the passage's tokens. */
	readonly words?: readonly (readonly [start: number, end: number])[];
}

interface SharedTokens extends Pair {
	readonly input_ids: readonly number[];
	readonly token_type_ids: readonly number[];
	/** In code points. */
	readonly offsets: readonly (readonly [start: number, end: number])[];
}

const splitter = new WordPieceSplitter(join(MODEL_FOLDER, "tokenizer.json"));
const LONG = "word ".repeat(300);
const [CLS, SEP] = [101, 102];

function read(question: string, passage: string) {
	return toReaderInput(splitter, question, { passage });
}

const idsOf = (text: string) => splitter.split(text).ids;

describe("toEncoderInput", () => {
	it("puts a text between the special tokens, all of one type", () => {
		const { ids, types } = toEncoderInput(splitter, "the mayor");
		expect(ids).toEqual([CLS, ...idsOf("the mayor"), SEP]);
		expect(types).toEqual([0, 0, 0, 0]);
	});

	it("cuts a long text, but not its last special token", () => {
		const { ids } = toEncoderInput(splitter, LONG);
		expect(ids).toHaveLength(256);
		expect(ids.at(-1)).toBe(SEP);
	});
});

describe("toReaderInput", () => {
	it("gives exactly the tokens that another implementation gives", () => {
		for (const { id, ids, words } of readFixture<Tokens>("tokens.jsonl")) {
			const { question, passage } = toPair(id);
			const input = read(question, passage);
			expect(input.ids).toEqual(ids);
			const { starts, ends } = input.pieces;
			const found = starts.map((start, index) => [start, ends[index]]);
			if (words) expect(found).toEqual(words);
		}
	});

	it("tells question and passage apart by type", () => {
		expect(read("who?", "the mayor").types).toEqual([0, 0, 0, 0, 1, 1, 1]);
	});

	it("says where the passage's pieces are among the tokens", () => {
		const { ids, pieces, firstPiece } = toReaderInput(splitter, "who?", {
			before: "Headline.",
			passage: "the mayor",
			after: "He left.",
		});
		expect(ids.slice(4)).toEqual([
			...idsOf("Headline. the mayor He left."),
			SEP,
		]);
		expect(ids.slice(firstPiece, firstPiece + 2)).toEqual(pieces.ids);
		expect(pieces.ids).toEqual(idsOf("the mayor"));
	});

	it("cuts a long passage at its end", () => {
		const { ids, types, pieces } = read("who?", LONG);
		expect([ids.length, types.length]).toEqual([256, 256]);
		expect(ids.at(-1)).toBe(SEP);
		expect(pieces.ids).toHaveLength(256 - 5);
	});

	it("leaves the passage its room, however long the question is", () => {
		const { ids, pieces, firstPiece } = read(LONG, LONG);
		expect(firstPiece).toBe(66);
		expect(pieces.ids).toHaveLength(256 - 67);
		expect(ids).toHaveLength(256);
	});

	it("leaves the passage its room, whatever stands around it", () => {
		const { ids, pieces, firstPiece } = toReaderInput(splitter, "who?", {
			before: LONG,
			passage: "the mayor",
			after: "never read",
		});
		expect(pieces.ids).toEqual(idsOf("the mayor"));
		expect(ids).toHaveLength(256);
		expect(ids.slice(firstPiece)).toEqual([...idsOf("the mayor"), SEP]);
	});

	it("reads an empty question and an empty passage", () => {
		expect(read("", "").ids).toEqual([CLS, SEP, SEP]);
	});
});

describe("toTensors", () => {
	it("makes one row of 64-bit numbers, with nothing padded", () => {
		const tensors = toTensors({ ids: [CLS, 7, SEP], types: [0, 0, 0] });
		expect(Object.keys(tensors)).toEqual([
			"input_ids",
			"attention_mask",
			"token_type_ids",
		]);
		expect(tensors.input_ids).toMatchObject({ type: "int64", dims: [1, 3] });
		expect(tensors.input_ids?.data).toEqual(BigInt64Array.of(101n, 7n, 102n));
		expect(tensors.attention_mask?.data).toEqual(BigInt64Array.of(1n, 1n, 1n));
	});
});

describe.skipIf(IS_SHARED_MISSING)(
	"the tokens that come with the models",
	() => {
		const toUtf16 = (text: string, codePoints: number) =>
			[...text].slice(0, codePoints).join("").length;

		it("are exactly ours, each within its word", () => {
			const lines = readShared<SharedTokens>("tokens.jsonl");
			expect(lines).toHaveLength(130);
			for (const { question, passage, offsets, ...theirs } of lines) {
				const { ids, types, pieces, firstPiece } = read(question, passage);
				expect(ids).toEqual(
					theirs.input_ids.slice(0, ids.length - 1).concat(SEP),
				);
				expect(types).toEqual(theirs.token_type_ids.slice(0, ids.length));
				for (const [index, wordStart] of pieces.starts.entries()) {
					const [start = 0, end = 0] = offsets[firstPiece + index] ?? [];
					expect(wordStart).toBeLessThanOrEqual(toUtf16(passage, start));
					expect(pieces.ends[index]).toBeGreaterThanOrEqual(
						toUtf16(passage, end),
					);
				}
			}
		});
	},
);
