import type {
	PassageVectors,
	SentenceVectors,
} from "../../library/tables/vector-table.ts";
import { toStoredCodes, VECTOR_LENGTH } from "./vector-codes.ts";

/** What an article is about, as two directions of length 1. */
export interface ReportVectors {
	/** The mean of all passages. */
	readonly whole: Float32Array;
	/** The mean of its first sentences. */
	readonly opening: Float32Array;
}

/** News says first what happened. */
const OPENING_SENTENCES = 2;

/**
 * Takes from an article's stored vectors what tells whether another reports the
 * same events; null if it has none.
 */
export function toReportVectors(
	{ vectors }: Pick<PassageVectors, "vectors">,
	{ sentences, sentenceCounts }: SentenceVectors,
): ReportVectors | null {
	if (vectors.length < VECTOR_LENGTH) return null;
	const passages = toStoredCodes(vectors);
	const count = Math.min(OPENING_SENTENCES, sentenceCounts[0] ?? 0);
	// A passage of one sentence stands for it.
	const opening =
		count === 0 ? toMean(passages, 1) : toMean(toStoredCodes(sentences), count);
	return {
		whole: toMean(passages, passages.length / VECTOR_LENGTH),
		opening,
	};
}

/** How near two reports are, from 1 (the same) down: the mean of two cosines. */
export function toVectorCloseness(a: ReportVectors, b: ReportVectors): number {
	return (toProduct(a.whole, b.whole) + toProduct(a.opening, b.opening)) / 2;
}

/** Of the first so many vectors, each taken as if it were of length 1. */
function toMean(codes: Int8Array, count: number): Float32Array {
	const sum = new Float32Array(VECTOR_LENGTH);
	for (let number = 0; number < count; number++) {
		const start = number * VECTOR_LENGTH;
		const vector = codes.subarray(start, start + VECTOR_LENGTH);
		const length = Math.hypot(...vector) || 1;
		for (let at = 0; at < VECTOR_LENGTH; at++)
			sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0) / length;
	}
	const length = Math.hypot(...sum) || 1;
	return sum.map((value) => value / length);
}

/** Of two vectors; of length 1, it is their cosine. */
export function toProduct(a: Float32Array, b: Float32Array): number {
	let sum = 0;
	for (let at = 0; at < VECTOR_LENGTH; at++)
		sum += (a[at] as number) * (b[at] as number);
	return sum;
}
