import type { SentenceVectors } from "../../library/tables/vector-table.ts";
import { Slices } from "../../slices.ts";
import type { Spot } from "../candidate.ts";
import {
	toInverseLength,
	toQuestionCodes,
	toStoredCodes,
	VECTOR_LENGTH,
} from "./vector-codes.ts";

/** Reads what is known of the sentences of one revision of an article. */
type ReadSentences = (
	article: number,
	revision: number,
) => Promise<SentenceVectors | null>;

/**
 * Says of passages how close the closest of their sentences is to a question,
 * as a cosine; null where no sentence has a vector, because the passage is only
 * one or isn't encoded yet.
 *
 * Sentences aren't kept in memory: there are several to a passage, and only
 * the few passages that may answer are worth reading them.
 */
export async function measureSentences(
	question: Float32Array,
	spots: readonly Spot[],
	read: ReadSentences,
): Promise<(number | null)[]> {
	const codes = toQuestionCodes(question);
	const cosines = new Map<Spot, number | null>();
	const slices = new Slices();
	for (const group of groupByArticle(spots)) {
		await slices.pause();
		const [{ article, revision }] = group;
		const vectors = await read(article, revision);
		const passages = vectors ? splitByPassage(vectors) : [];
		for (const spot of group)
			cosines.set(spot, toGreatestCosine(codes, passages[spot.number]));
	}
	return spots.map((spot) => cosines.get(spot) ?? null);
}

function groupByArticle(spots: readonly Spot[]) {
	const groups = Map.groupBy(
		spots,
		({ article, revision }) => `${article} ${revision}`,
	);
	return groups.values() as MapIterator<[Spot, ...Spot[]]>;
}

/** The codes of the sentences of each passage. */
function splitByPassage(vectors: SentenceVectors): Int8Array[] {
	const codes = toStoredCodes(vectors.sentences);
	let end = 0;
	return Array.from(vectors.sentenceCounts, (count) => {
		const start = end;
		end += count * VECTOR_LENGTH;
		return codes.subarray(start, end);
	});
}

function toGreatestCosine(
	question: Int16Array,
	sentences: Int8Array = new Int8Array(0),
): number | null {
	let greatest: number | null = null;
	for (let from = 0; from < sentences.length; from += VECTOR_LENGTH) {
		const sentence = sentences.subarray(from, from + VECTOR_LENGTH);
		const score = multiply(question, sentence) * toInverseLength(sentence);
		greatest = Math.max(greatest ?? score, score);
	}
	return greatest && greatest * toInverseLength(question);
}

function multiply(question: Int16Array, sentence: Int8Array): number {
	let product = 0;
	for (let at = 0; at < VECTOR_LENGTH; at++)
		product += (question[at] as number) * (sentence[at] as number);
	return product;
}
