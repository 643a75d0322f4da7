import { toProduct } from "../../../search/vectors/report-vectors.ts";

/** How alike each two sentences are: a row for each. */
export type Similarities = readonly Float64Array[];

/** By their terms, rare ones more (the cosine of tf–idf, as in LexRank). */
export function compareTerms(
	sentences: readonly { readonly terms: ReadonlySet<string> }[],
): Similarities {
	const counts = new Map<string, number>();
	for (const { terms } of sentences)
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	const weigh = (term: string) =>
		Math.log(1 + sentences.length / (counts.get(term) ?? 1)) ** 2;
	const lengths = sentences.map(({ terms }) => Math.sqrt(toSum(terms, weigh)));
	return toMatrix(sentences.length, (one, other) => {
		const { terms } = sentences[one] as (typeof sentences)[number];
		const shared = [...terms].filter((term) =>
			sentences[other]?.terms.has(term),
		);
		const product = (lengths[one] ?? 0) * (lengths[other] ?? 0);
		return product === 0 ? 0 : toSum(shared, weigh) / product;
	});
}

/** By their vectors: the cosine, or 0 if it is less. */
export function compareVectors(vectors: readonly Float32Array[]): Similarities {
	return toMatrix(vectors.length, (one, other) => {
		const [a, b] = [vectors[one], vectors[other]];
		return a && b ? Math.max(0, toProduct(a, b)) : 0;
	});
}

/** @param compare of two indices, the greater first */
export function toMatrix(
	size: number,
	compare: (one: number, other: number) => number,
): Similarities {
	const rows = Array.from({ length: size }, () => new Float64Array(size));
	rows.forEach((row, one) => {
		for (let other = 0; other < one; other++) {
			const similarity = compare(one, other);
			row[other] = similarity;
			(rows[other] as Float64Array)[one] = similarity;
		}
	});
	return rows;
}

function toSum(
	terms: Iterable<string>,
	weigh: (term: string) => number,
): number {
	let sum = 0;
	for (const term of terms) sum += weigh(term);
	return sum;
}
