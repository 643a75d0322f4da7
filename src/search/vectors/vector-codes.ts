/** The encoder's vectors have so many numbers. */
export const VECTOR_LENGTH = 384;

const MAX_CODE = 127;
const MAX_QUESTION_CODE = 32_767;

/**
 * Rounds vectors to a byte a number, one vector after the other.
 *
 * Each is stretched so that its largest number becomes 127; a cosine doesn't
 * change when a vector is stretched, and rounding moves it by less than a
 * hundredth.
 */
export function toCodes(vectors: readonly Float32Array[]): Int8Array {
	const codes = new Int8Array(vectors.length * VECTOR_LENGTH);
	vectors.forEach((vector, number) => {
		codes.set(round(vector, MAX_CODE), number * VECTOR_LENGTH);
	});
	return codes;
}

/** Reads codes as a library keeps them. */
export function toStoredCodes(bytes: Uint8Array): Int8Array {
	return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Rounds a question's vector; there is only one, so that it may be finer. */
export function toQuestionCodes(vector: Float32Array): Int16Array {
	return Int16Array.from(round(vector, MAX_QUESTION_CODE));
}

/** What the codes of one vector are multiplied with to be of length 1. */
export function toInverseLength(codes: Int8Array | Int16Array): number {
	let squares = 0;
	for (const code of codes) squares += code * code;
	return squares === 0 ? 0 : 1 / Math.sqrt(squares);
}

function round(vector: Float32Array, max: number): Float32Array {
	let largest = 0;
	for (const number of vector) largest = Math.max(largest, Math.abs(number));
	const scale = largest === 0 ? 0 : max / largest;
	return vector.map((number) => Math.round(number * scale));
}
