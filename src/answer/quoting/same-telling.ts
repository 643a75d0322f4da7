import { toTerms } from "../../text/words/terms.ts";

/** Of the different terms of both sentences, those that both have. */
const LEAST_SHARED = 0.8;

const NUMBER = /\p{N}/u;

/**
 * Says whether two sentences tell the same: nearly all their terms are the
 * same, and all their numbers, since another number is another answer.
 */
export function tellsSame(one: string, other: string): boolean {
	if (one === other) return true;
	const [a, b] = [toSet(one), toSet(other)];
	const shared = a.intersection(b).size;
	if (shared < LEAST_SHARED * a.union(b).size) return false;
	return [...a.symmetricDifference(b)].every((term) => !NUMBER.test(term));
}

function toSet(sentence: string): Set<string> {
	return new Set(toTerms(sentence).map(({ term }) => term));
}
