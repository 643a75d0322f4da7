import fc from "fast-check";
import { VECTOR_LENGTH } from "../../src/search/vectors/vector-codes.ts";

/** A vector of length 1, the same for the same seed. */
export function toVector(seed: number): Float32Array {
	let state = seed >>> 0;
	const numbers = Float32Array.from({ length: VECTOR_LENGTH }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 31 - 1;
	});
	return toUnit(numbers);
}

export function toUnit(vector: Float32Array): Float32Array {
	const length = Math.sqrt(toProduct(vector, vector)) || 1;
	return vector.map((number) => number / length);
}

/** Near a vector: 0 is the vector itself. */
export function toNear(
	vector: Float32Array,
	seed: number,
	distance: number,
): Float32Array {
	const other = toVector(seed);
	return toUnit(
		vector.map((number, at) => number + distance * (other[at] as number)),
	);
}

/** The cosine of two vectors of length 1. */
export function toProduct(a: Float32Array, b: Float32Array): number {
	let product = 0;
	for (let at = 0; at < VECTOR_LENGTH; at++)
		product += (a[at] as number) * (b[at] as number);
	return product;
}

/** Any vectors of length 1, those with few numbers that aren't 0 among them. */
export const unitVectors = fc
	.tuple(
		fc.float32Array({
			minLength: VECTOR_LENGTH,
			maxLength: VECTOR_LENGTH,
			min: -1,
			max: 1,
			noNaN: true,
		}),
		fc.integer({ min: 1, max: VECTOR_LENGTH }),
	)
	.map(([numbers, used]) =>
		toUnit(numbers.map((number, at) => (at < used ? number : 0))),
	);
