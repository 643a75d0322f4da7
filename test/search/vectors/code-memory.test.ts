import fc from "fast-check";
import { expect, it } from "vitest";
import {
	CodeMemory,
	MAX_PRODUCTS,
} from "../../../src/search/vectors/code-memory.ts";
import { VECTOR_LENGTH } from "../../../src/search/vectors/vector-codes.ts";

const size = { minLength: VECTOR_LENGTH, maxLength: VECTOR_LENGTH };
const anyCodes = fc.int8Array({ ...size, min: -127 });
const anyQuestion = fc.int16Array({ ...size, min: -32_767 });

function fill(vectors: readonly Int8Array[]): CodeMemory {
	const memory = new CodeMemory();
	memory.grow(vectors.length);
	vectors.forEach((codes, slot) => {
		memory.at(slot).set(codes);
	});
	return memory;
}

function toProduct(codes: Int8Array, question: Int16Array): number {
	return codes.reduce((sum, code, at) => sum + code * (question[at] ?? 0), 0);
}

it("multiplies as plain arithmetic does", () => {
	fc.assert(
		fc.property(
			fc.array(anyCodes, { minLength: 1, maxLength: 5 }),
			anyQuestion,
			(vectors, question) => {
				const memory = fill(vectors);
				const products = vectors.map((codes) => toProduct(codes, question));
				expect([...memory.multiply(question, 0, vectors.length)]).toEqual(
					products,
				);
				expect([...memory.multiply(question, vectors.length - 1, 1)]).toEqual(
					products.slice(-1),
				);
			},
		),
	);
});

it.each([
	[127, 32_767],
	[-127, 32_767],
	[127, -32_767],
	[-127, -32_767],
])("doesn't overflow, were all codes %i and %i", (code, questionCode) => {
	const memory = fill([new Int8Array(VECTOR_LENGTH).fill(code)]);
	const question = new Int16Array(VECTOR_LENGTH).fill(questionCode);
	expect([...memory.multiply(question, 0, 1)]).toEqual([
		VECTOR_LENGTH * code * questionCode,
	]);
});

it("keeps its codes when it grows, and the most products have room", () => {
	const memory = fill([new Int8Array(VECTOR_LENGTH).fill(1)]);
	const before = memory.bytes;
	memory.grow(2 * MAX_PRODUCTS);
	expect(memory.bytes).toBeGreaterThan(before);
	expect(memory.slots).toBeGreaterThanOrEqual(2 * MAX_PRODUCTS);
	memory.at(MAX_PRODUCTS).fill(2);
	const question = new Int16Array(VECTOR_LENGTH).fill(1);
	const products = memory.multiply(question, 1, MAX_PRODUCTS);
	expect(products.at(-1)).toBe(2 * VECTOR_LENGTH);
	expect(products.subarray(0, -1).every((product) => product === 0)).toBe(true);
	expect(memory.multiply(question, 0, 1)[0]).toBe(VECTOR_LENGTH);
});
