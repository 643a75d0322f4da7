import { expect, it } from "vitest";
import {
	toReportVectors,
	toVectorCloseness,
} from "../../../src/search/vectors/report-vectors.ts";
import {
	toCodes,
	VECTOR_LENGTH,
} from "../../../src/search/vectors/vector-codes.ts";

/** Vectors that point along one number each. */
function toBytes(...along: readonly number[]): Uint8Array {
	const vectors = along.map((at) => {
		const vector = new Float32Array(VECTOR_LENGTH);
		vector[at] = 1;
		return vector;
	});
	return new Uint8Array(toCodes(vectors).buffer);
}

function toReport(
	passages: readonly number[],
	sentences: readonly number[],
	counts: readonly number[],
) {
	const report = toReportVectors(
		{ vectors: toBytes(...passages) },
		{
			sentences: toBytes(...sentences),
			sentenceCounts: Uint8Array.from(counts),
		},
	);
	if (!report) throw new Error("no vectors");
	return report;
}

it("compares all passages, and the first two sentences", () => {
	const one = toReport([0, 1], [2, 3, 4], [3, 0]);
	expect(toVectorCloseness(one, one)).toBeCloseTo(1);
	const sameOpening = toReport([5, 6], [2, 3, 9], [3, 0]);
	expect(toVectorCloseness(one, sameOpening)).toBeCloseTo(0.5);
	const samePassages = toReport([1, 0], [7, 8, 4], [3, 0]);
	expect(toVectorCloseness(one, samePassages)).toBeCloseTo(0.5);
	const half = toReport([0, 7], [2, 8], [2, 0]);
	expect(toVectorCloseness(one, half)).toBeCloseTo(0.5);
});

it("takes a first passage of one sentence for the opening", () => {
	const one = toReport([0, 1], [5, 6], [0, 2]);
	const other = toReport([0, 2], [7, 8], [0, 2]);
	expect(toVectorCloseness(one, other)).toBeCloseTo(0.75);
});

it("is nothing of an article without passages", () => {
	const none = { sentences: toBytes(), sentenceCounts: new Uint8Array() };
	expect(toReportVectors({ vectors: toBytes() }, none)).toBe(null);
});
