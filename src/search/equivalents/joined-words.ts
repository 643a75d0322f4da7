import {
	type AskedWord,
	type Equivalent,
	toRun,
} from "../question/asked-words.ts";

/**
 * Finds words that may be written as one or apart: "ceasefire", "cease-fire"
 * and "cease fire", "covid19" and "covid 19". Parts that stand side by side by
 * chance are rare enough to be let be.
 */
export function findJoined(words: readonly AskedWord[]): Equivalent[] {
	return words.flatMap((one, at) => [
		...toParts(one).map((parts) => ({
			at,
			count: 1,
			terms: toRun(parts.join(" ")),
		})),
		...join(one, words[at + 1]).map((joined) => ({
			at,
			count: 2,
			terms: toRun(joined),
		})),
	]);
}

/** The word cut in two, in all ways. */
function toParts({ word, isStopWord }: AskedWord): [string, string][] {
	if (isStopWord || !/^[\p{L}\p{N}]+$/u.test(word)) return [];
	const parts: [string, string][] = [];
	for (let at = 1; at < word.length; at++)
		parts.push([word.slice(0, at), word.slice(at)]);
	return parts;
}

function join(one: AskedWord, next: AskedWord | undefined): string[] {
	// "start-up" has a stop word in it.
	if (!next || (one.isStopWord && next.isStopWord)) return [];
	const isWord = /^\p{L}/u.test(one.word);
	return isWord ? [one.word + next.word] : [];
}
