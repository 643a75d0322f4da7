import type { AskedWord, Equivalent } from "../question/asked-words.ts";
import type { Segment } from "../segments/segment.ts";
import { isStopTerm } from "../segments/stop-terms.ts";

/** So many letters has what a name is shortened to. */
const MIN_LETTERS = 2;
const MAX_LETTERS = 6;

/** In so many passages is looked for the one that says what it stands for. */
const MAX_PASSAGES = 50;

/**
 * Finds what articles themselves say to stand for each other: in "the
 * International Air Transport Association (IATA)" the letters begin the words
 * before them, or after.
 */
export function findIntroduced(
	words: readonly AskedWord[],
	segments: readonly Segment[],
): Equivalent[] {
	return [...findLongNames(words, segments), ...findLetters(words, segments)];
}

/** For letters that were asked, the name. */
function findLongNames(
	words: readonly AskedWord[],
	segments: readonly Segment[],
): Equivalent[] {
	return words.flatMap(({ term, isStopWord }, at) =>
		isStopWord || !isShort(term)
			? []
			: findNames(term, segments).map((terms) => ({ at, count: 1, terms })),
	);
}

/** For a name that was asked, its letters, if an article puts both together. */
function findLetters(
	words: readonly AskedWord[],
	segments: readonly Segment[],
): Equivalent[] {
	const found: Equivalent[] = [];
	for (let at = 0; at < words.length; at++) {
		let letters = "";
		for (let end = at; end < words.length; end++) {
			const { term, isStopWord } = words[end] as AskedWord;
			if (end === at && isStopWord) break;
			if (isStopWord) continue;
			letters += term.charAt(0);
			if (!isShort(letters)) {
				if (letters.length > MAX_LETTERS) break;
				continue;
			}
			const asked = words.slice(at, end + 1).map(({ term }) => term);
			const isIntroduced = findNames(letters, segments).some(
				(name) => name.join(" ") === asked.join(" "),
			);
			if (isIntroduced)
				found.push({ at, count: asked.length, terms: [letters] });
		}
	}
	return found;
}

function isShort(letters: string): boolean {
	return (
		letters.length >= MIN_LETTERS &&
		letters.length <= MAX_LETTERS &&
		/^\p{L}+$/u.test(letters)
	);
}

/** The names that stand beside these letters, each once. */
function findNames(
	letters: string,
	segments: readonly Segment[],
): readonly (readonly string[])[] {
	const names = new Map<string, readonly string[]>();
	for (const segment of segments)
		for (const name of findNamesIn(segment, letters))
			names.set(name.join(" "), name);
	return [...names.values()];
}

function* findNamesIn(
	segment: Segment,
	letters: string,
): Generator<readonly string[]> {
	const number = segment.dictionary.find(letters);
	if (number < 0) return;
	const { postingStarts, postingPassages } = segment.sections;
	const start = postingStarts[number] as number;
	const end = Math.min(
		postingStarts[number + 1] as number,
		start + MAX_PASSAGES,
	);
	for (let posting = start; posting < end; posting++) {
		const tokens = segment.tokensOf(postingPassages[posting] as number);
		for (let at = 0; at < tokens.length; at++) {
			if (tokens[at] !== number) continue;
			const name =
				spell(segment, tokens, { from: at - 1, step: -1, letters }) ??
				spell(segment, tokens, { from: at + 1, step: 1, letters });
			if (name) yield name;
		}
	}
}

/** Reads a name from one place on, in one direction, as long as its words begin with the letters. */
function spell(
	{ dictionary }: Segment,
	tokens: Uint32Array,
	{ from, step, letters }: { from: number; step: 1 | -1; letters: string },
): readonly string[] | null {
	const missing = step > 0 ? [...letters] : [...letters].reverse();
	const name: string[] = [];
	for (let at = from; missing.length > 0; at += step) {
		const token = tokens[at];
		if (token === undefined) return null;
		const term = dictionary.at(token);
		if (!isStopTerm(term)) {
			if (term.charAt(0) !== missing.shift()) return null;
		} else if (name.length === 0 || name.length > 2 * letters.length)
			return null;
		name.push(term);
	}
	return step > 0 ? name : name.reverse();
}
