import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { findAnswerRange } from "../../src/model/answer-range.ts";
import type { Reading } from "../../src/model/models.ts";
import { toReaderInput } from "../../src/model/network-inputs.ts";
import { Networks } from "../../src/model/networks.ts";
import { WordPieceSplitter } from "../../src/model/word-pieces.ts";
import {
	IS_SHARED_MISSING,
	MODEL_FOLDER,
	type Pair,
	readFixture,
	readShared,
	toPair,
} from "./samples.ts";

/**
 * Processors differ. Those with instructions made for it (VNNI, ARM) add up
 * 8-bit numbers exactly, as where our fixtures were made; others (AVX2 alone)
 * saturate, as where the samples that come with the models were made.
 */
const MIN_COSINE = 0.95;
const MAX_MEAN_DIFFERENCE = 0.5;
const MIN_SAME_ANSWERS = 0.6;

interface TrueReading {
	readonly id: string;
	readonly relevance: number;
	readonly answer: readonly [start: number, end: number];
	readonly share: number;
}

interface TrueVector {
	readonly id: string;
	readonly of: keyof Pair;
	readonly vector: readonly number[];
}

interface SharedReading extends Pair {
	readonly relevance: number;
	readonly start: readonly number[];
	readonly end: readonly number[];
}

interface SharedVector {
	readonly text: string;
	readonly vector: readonly number[];
}

let networks: Networks;

beforeAll(async () => {
	networks = await Networks.load(MODEL_FOLDER);
});

function toCosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
	const dot = (x: ArrayLike<number>, y: ArrayLike<number>) =>
		Array.from(x).reduce((sum, number, at) => sum + number * (y[at] ?? 0), 0);
	return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

type ExpectedReading = Pick<Reading, "relevance" | "answer">;

async function expectReadings(
	pairs: readonly Pair[],
	expected: readonly ExpectedReading[],
): Promise<Reading[]> {
	const readings: Reading[] = [];
	for (const { question, passage } of pairs)
		readings.push(await networks.read(question, { passage }));
	const differences = readings.map(({ relevance }, at) =>
		Math.abs(relevance - (expected[at]?.relevance ?? 0)),
	);
	expect(toMean(differences)).toBeLessThan(MAX_MEAN_DIFFERENCE);
	const same = readings.map(({ answer }, at) =>
		isDeepStrictEqual(answer, expected[at]?.answer) ? 1 : 0,
	);
	expect(toMean(same)).toBeGreaterThanOrEqual(MIN_SAME_ANSWERS);
	return readings;
}

function toMean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

describe("the encoder", () => {
	it("gives the vectors that another implementation gives", async () => {
		for (const { id, of, vector } of readFixture<TrueVector>("vectors.jsonl"))
			expect(
				toCosine(await networks.encode(toPair(id)[of]), vector),
			).toBeGreaterThan(MIN_COSINE);
	});

	it.each(["", "a", "🌊", "word ".repeat(400)])(
		"gives 384 numbers of length 1 for %j",
		async (text) => {
			const vector = await networks.encode(text);
			expect(vector).toHaveLength(384);
			expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
		},
	);

	it("hears what is meant behind other words", async () => {
		const question = await networks.encode("who objected to the deal?");
		const right = await networks.encode("Rivals opposed the merger.");
		const wrong = await networks.encode("The bridge opened on Monday.");
		expect(toCosine(question, right)).toBeGreaterThan(
			toCosine(question, wrong),
		);
	});
});

describe("the reader", () => {
	it("says what another implementation says", async () => {
		const lines = readFixture<TrueReading>("readings.jsonl");
		const readings = await expectReadings(
			lines.map(({ id }) => toPair(id)),
			lines.map(({ relevance, answer: [start, end] }) => ({
				relevance,
				answer: { start, end },
			})),
		);
		const differences = readings.map(({ answerShare }, at) =>
			Math.abs(answerShare - (lines[at]?.share ?? 0)),
		);
		expect(toMean(differences)).toBeLessThan(0.1);
	});

	it("marks the answer in the passage, whatever stands around it", async () => {
		const passage = "The ferry sank at its berth on Monday.";
		const { answer } = await networks.read("when did the ferry sink?", {
			before: "A ferry sank on Tuesday.",
			passage,
			after: "It sank again on Friday.",
		});
		expect(passage.slice(answer.start, answer.end)).toMatch(/Monday$/u);
	});

	it("reads a passage without words", async () => {
		const { relevance, answer } = await networks.read("who?", { passage: "" });
		expect(relevance).toBeLessThan(0);
		expect(answer).toEqual({ start: 0, end: 0 });
	});
});

describe.skipIf(IS_SHARED_MISSING)("what comes with the models", () => {
	it("has the encoder's vectors", async () => {
		const lines = readShared<SharedVector>("vectors.jsonl");
		expect(lines).toHaveLength(54);
		for (const { text, vector } of lines)
			expect(toCosine(await networks.encode(text), vector)).toBeGreaterThan(
				MIN_COSINE,
			);
	});

	it("has the reader's readings", async () => {
		const lines = readShared<SharedReading>("readings.jsonl");
		expect(lines).toHaveLength(44);
		const splitter = new WordPieceSplitter(`${MODEL_FOLDER}/tokenizer.json`);
		const expected = lines.map(({ question, passage, ...theirs }) => {
			const input = toReaderInput(splitter, question, { passage });
			const logits = {
				start: theirs.start.slice(input.firstPiece),
				end: theirs.end.slice(input.firstPiece),
			};
			const { answer } = findAnswerRange(logits, input.pieces);
			return { relevance: theirs.relevance, answer };
		});
		await expectReadings(lines, expected);
	});
});
