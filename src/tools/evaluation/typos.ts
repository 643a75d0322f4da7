import { createHash } from "node:crypto";
import { toTerms } from "../../text/words/terms.ts";
import type { QuestionSet } from "./question-set.ts";

/** Shorter words are rarely mistyped, and become other words. */
const MIN_CHARACTERS = 4;

const KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** The set with a typing mistake in each question that has a word for it. */
export function withTypos(set: QuestionSet, seed: number): QuestionSet {
	const questions = set.questions.map((one) => ({
		...one,
		question: mistype(one.question, `${seed} ${one.id}`),
	}));
	return { ...set, name: `${set.name}, mistyped`, questions };
}

/**
 * Mistypes one word of a text that isn't a stop word: a letter is added, left
 * out, swapped with the next, or taken for one beside it on the keyboard; which
 * of all follows from the seed.
 *
 * @returns the text itself if it has no word of four letters or more
 */
export function mistype(text: string, seed: string): string {
	const choose = toChoice(seed);
	const words = toTerms(text).filter(({ start, end }) =>
		isMistyped(text.slice(start, end)),
	);
	if (words.length === 0) return text;
	const { start, end } = choose(words);
	const word = text.slice(start, end);
	return text.slice(0, start) + slip(word, choose) + text.slice(end);
}

type Choose = <Thing>(things: readonly Thing[]) => Thing;

/** Chooses by the bytes of a hash, so that each machine chooses the same. */
function toChoice(seed: string): Choose {
	let count = 0;
	return (things) => {
		const hash = createHash("sha256").update(`${seed} ${count++}`).digest();
		return things[hash.readUInt32LE() % things.length] as never;
	};
}

function isMistyped(word: string): boolean {
	return word.length >= MIN_CHARACTERS && /^\p{L}+$/u.test(word);
}

const SLIPS: readonly ((word: string, at: number, choose: Choose) => string)[] =
	[
		(word, at, choose) =>
			replace(word, at, `${word[at]}${choose(toNearby(word, at))}`),
		(word, at) => replace(word, at, ""),
		(word, at, choose) => replace(word, at, choose(toNearby(word, at))),
		(word, at) => {
			const first = Math.min(at, word.length - 2);
			const [one = "", other = ""] = word.slice(first);
			return word.slice(0, first) + other + one + word.slice(first + 2);
		},
	];

function slip(word: string, choose: Choose): string {
	const lower = word.charAt(0).toLowerCase() + word.slice(1);
	const at = choose([...word].map((_, index) => index));
	const made = choose(SLIPS)(lower, at, choose);
	if (made === lower) return slip(word, choose);
	// Whoever begins a word with a capital does so, whatever key is struck.
	return lower === word ? made : made.charAt(0).toUpperCase() + made.slice(1);
}

function replace(word: string, at: number, letters: string): string {
	return word.slice(0, at) + letters + word.slice(at + 1);
}

/** The letters beside one on the keyboard, and, of others, the letter itself. */
function toNearby(word: string, at: number): string[] {
	const letter = word.charAt(at).toLowerCase();
	const row = KEYBOARD.findIndex((keys) => keys.includes(letter));
	if (row < 0) return [letter];
	const place = KEYBOARD[row]?.indexOf(letter) ?? 0;
	return [
		KEYBOARD[row]?.[place - 1],
		KEYBOARD[row]?.[place + 1],
		KEYBOARD[row - 1]?.[place],
		KEYBOARD[row - 1]?.[place + 1],
		KEYBOARD[row + 1]?.[place - 1],
		KEYBOARD[row + 1]?.[place],
	].filter((key) => key !== undefined);
}
