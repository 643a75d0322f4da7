import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	toCodes,
	toInverseLength,
	toQuestionCodes,
	VECTOR_LENGTH,
} from "../../../src/search/vectors/vector-codes.ts";
import { toNear, toProduct, toVector, unitVectors } from "../vectors.ts";

function toCodedCosine(vector: Float32Array, question: Float32Array): number {
	const codes = toCodes([vector]);
	const questionCodes = toQuestionCodes(question);
	const product = codes.reduce(
		(sum, code, at) => sum + code * (questionCodes[at] as number),
		0,
	);
	return product * toInverseLength(codes) * toInverseLength(questionCodes);
}

describe("codes", () => {
	it("give the cosine of any two vectors, but for a hundredth", () => {
		fc.assert(
			fc.property(unitVectors, unitVectors, (vector, question) => {
				const error =
					toCodedCosine(vector, question) - toProduct(vector, question);
				expect(Math.abs(error)).toBeLessThan(0.01);
			}),
		);
	});

	it("give it but for two thousandths where a vector's numbers are alike, as the encoder's are", () => {
		for (let seed = 0; seed < 200; seed++) {
			const vector = toVector(seed);
			const question = toNear(vector, seed + 1000, (seed % 20) / 10);
			const error =
				toCodedCosine(vector, question) - toProduct(vector, question);
			expect(Math.abs(error)).toBeLessThan(0.002);
		}
	});

	it("don't depend on a vector's length", () => {
		const vector = toVector(7);
		expect(toCodes([vector.map((number) => number / 4)])).toEqual(
			toCodes([vector]),
		);
	});

	it("of several vectors lie one after the other", () => {
		const vectors = [toVector(1), toVector(2), toVector(3)];
		const codes = toCodes(vectors);
		vectors.forEach((vector, number) => {
			expect(
				codes.slice(number * VECTOR_LENGTH, (number + 1) * VECTOR_LENGTH),
			).toEqual(toCodes([vector]));
		});
	});

	it("of nothing are nothing, and have no direction", () => {
		const nothing = new Float32Array(VECTOR_LENGTH);
		expect(toCodes([nothing])).toEqual(new Int8Array(VECTOR_LENGTH));
		expect(toInverseLength(toCodes([nothing]))).toBe(0);
		expect(toCodes([])).toEqual(new Int8Array(0));
	});
});
