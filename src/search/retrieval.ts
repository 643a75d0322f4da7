import type { Candidate } from "./candidate.ts";
import type { Searchable } from "./indexes.ts";

/** A candidate, and how close its meaning is to the question's. */
export interface Retrieved extends Candidate {
	/** 1: the same; 0: nothing in common; null: it isn't encoded yet. */
	readonly cosine: number | null;
}

/** So many passages come by meaning, besides those that come by words. */
const MAX_BY_MEANING = 50;

/** What a candidate's words count beside its meaning. */
const COVERAGE_WEIGHT = 0.5;

/** A passage without a vector is put where one of ordinary closeness would be. */
export const ORDINARY_COSINE = 0.3;

/**
 * Finds the passages that may answer a question, by words and by meaning, the
 * likeliest first; of one article, all passages.
 *
 * @param vector the question's; null: by words only
 */
export async function retrieve(
	asked: {
		readonly question: string;
		readonly vector: Float32Array | null;
		readonly article: number | undefined;
	},
	{ words, vectors }: Searchable,
): Promise<Retrieved[]> {
	const { question, vector, article } = asked;
	if (!vector)
		return words
			.search(question, article)
			.map((candidate) => ({ ...candidate, cosine: null }));
	const close = await vectors.search(vector, MAX_BY_MEANING, article);
	const candidates = words.search(question, article, close);
	const cosines = vectors.measure(vector, candidates);
	return candidates
		.map((candidate, at) => ({ ...candidate, cosine: cosines[at] ?? null }))
		.sort((a, b) => toPromise(b) - toPromise(a));
}

/**
 * How promising a candidate is before it is read: the sum of its cosine and of
 * half its coverage had the best recall of the fusions tried (reciprocal ranks
 * among them), and it needs no list to be long.
 */
export function toPromise({
	cosine,
	coverage,
}: Pick<Retrieved, "cosine" | "coverage">): number {
	return (cosine ?? ORDINARY_COSINE) + COVERAGE_WEIGHT * coverage;
}
