import type { Candidate, Extent, Spot } from "./candidate.ts";
import type { Searchable } from "./indexes.ts";

/** A candidate, and how close its meaning is to the question's. */
export interface Retrieved extends Candidate {
	/** Null where nothing is encoded, or not yet. */
	readonly closeness: Closeness | null;
}

/** Cosines of vectors to the question's: 1 the same, 0 nothing in common. */
export interface Closeness {
	readonly passage: number;
	/** The closest sentence of the passage; a passage of one is its own. */
	readonly sentence: number;
	/** The mean of the passages before and after; 0 of none. */
	readonly neighbours: number;
}

/** So many passages come by meaning, besides those that come by words. */
const MAX_BY_MEANING = 50;

/** Of so many, the sentences are measured, too. */
const MAX_CLOSELY = 60;

/** What a candidate's words count beside its meaning, before it is read. */
const COVERAGE_WEIGHT = 0.15;

/** A passage without a vector stands where one of ordinary closeness would. */
export const ORDINARY_CLOSENESS: Closeness = {
	passage: 0.3,
	sentence: 0.3,
	neighbours: 0.3,
};

/**
 * Finds the passages that may answer a question, by words and by meaning, the
 * most promising first; of one article, all passages.
 *
 * @param asked.vector the question's; null: by words only
 */
export async function retrieve(
	asked: {
		readonly question: string;
		readonly vector: Float32Array | null;
		readonly extent?: Extent;
	},
	index: Searchable,
): Promise<Retrieved[]> {
	const { question, vector, extent } = asked;
	if (!vector)
		return index.words.search(question, extent).map(withoutCloseness);
	const close = await index.vectors.search(vector, MAX_BY_MEANING, extent);
	const candidates = index.words.search(question, extent, close);
	const cosines = index.vectors.measure(vector, candidates);
	const firstLook = candidates
		.map((candidate, at) => ({ candidate, cosine: cosines[at] ?? null }))
		.sort((a, b) => toFirstPromise(b) - toFirstPromise(a));
	const closely = await measureClosely(
		firstLook.slice(
			0,
			typeof extent === "number" ? firstLook.length : MAX_CLOSELY,
		),
		vector,
		index,
	);
	return closely.sort((a, b) => toPromise(b) - toPromise(a));
}

function withoutCloseness(candidate: Candidate): Retrieved {
	return { ...candidate, closeness: null };
}

interface FirstLook {
	readonly candidate: Candidate;
	/** Of the passage alone. */
	readonly cosine: number | null;
}

function toFirstPromise({ candidate, cosine }: FirstLook): number {
	return (
		(cosine ?? ORDINARY_CLOSENESS.passage) +
		2 * COVERAGE_WEIGHT * candidate.coverage
	);
}

/**
 * How promising a candidate is before it is read. Of the ways tried (reciprocal
 * ranks, greatest scores, logistic regression) this one lost fewest answers
 * from the first twenty, over all question sets.
 */
function toPromise({ closeness, coverage }: Retrieved): number {
	const { passage, sentence } = closeness ?? ORDINARY_CLOSENESS;
	return (passage + sentence) / 2 + COVERAGE_WEIGHT * coverage;
}

async function measureClosely(
	looks: readonly FirstLook[],
	vector: Float32Array,
	{ vectors, sentences }: Searchable,
): Promise<Retrieved[]> {
	const candidates = looks.map(({ candidate }) => candidate);
	const bySentence = await sentences.measure(vector, candidates);
	const before = vectors.measure(vector, candidates.map(toSpotAt(-1)));
	const after = vectors.measure(vector, candidates.map(toSpotAt(1)));
	return looks.map(({ candidate, cosine }, at) => ({
		...candidate,
		closeness:
			cosine === null
				? null
				: {
						passage: cosine,
						sentence: bySentence[at] ?? cosine,
						neighbours: toMean([before[at], after[at]]),
					},
	}));
}

function toSpotAt(step: number): (candidate: Candidate) => Spot {
	return ({ article, revision, number }) => ({
		article,
		revision,
		number: number + step,
	});
}

function toMean(cosines: readonly (number | null | undefined)[]): number {
	const known = cosines.filter((cosine) => typeof cosine === "number");
	const sum = known.reduce((total, cosine) => total + cosine, 0);
	return known.length > 0 ? sum / known.length : 0;
}
