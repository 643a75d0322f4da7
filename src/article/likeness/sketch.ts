import { fold } from "../../text/words/folding.ts";
import { tokenize } from "../../text/words/tokens.ts";

/**
 * What is kept of an article's words so that another text with the same words
 * is recognised: the smallest hashes of its runs of three words, ascending.
 */
export type Sketch = Uint32Array;

/** 1 KiB. Twice as many halve the error where one text is much the longer. */
export const MAX_SKETCH_HASHES = 256;

const WORDS_PER_RUN = 3;

/**
 * Names how sketches are made, the Unicode tables among it: one with another
 * name can't be compared and is made again. Raise the number when this file, the
 * tokens of a text or how they are folded change.
 */
export const SKETCH_MAKER = `2: ${MAX_SKETCH_HASHES} of ${WORDS_PER_RUN} words, Unicode ${process.versions.unicode}, ICU ${process.versions.icu}`;

/**
 * Makes the sketch of an article's text. Case, diacritics, punctuation and
 * where paragraphs break don't count; 200,000 characters take 25 milliseconds.
 *
 * The smallest hashes of a text are a random sample of all its runs, and the
 * same run is in the sample of any text that has it (Broder, On the resemblance
 * and containment of documents, 1997).
 */
export function toSketch(paragraphs: readonly string[]): Sketch {
	const words = paragraphs.flatMap(toWordHashes);
	const hashes = Uint32Array.from(new Set(toRunHashes(words)));
	return hashes.sort().slice(0, MAX_SKETCH_HASHES);
}

/** The bytes to keep; the lowest of each number first. */
export function toSketchBytes(sketch: Sketch): Uint8Array {
	const bytes = new Uint8Array(sketch.length * Uint32Array.BYTES_PER_ELEMENT);
	const view = new DataView(bytes.buffer);
	sketch.forEach((hash, index) => {
		view.setUint32(index * Uint32Array.BYTES_PER_ELEMENT, hash, true);
	});
	return bytes;
}

/** Reads what `toSketchBytes` made. */
export function readSketch(bytes: Uint8Array): Sketch {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const length = Math.floor(bytes.length / Uint32Array.BYTES_PER_ELEMENT);
	return Uint32Array.from({ length }, (_, index) =>
		view.getUint32(index * Uint32Array.BYTES_PER_ELEMENT, true),
	);
}

/** Hashes of a text's words: "U.S." and "US" are one, and "don’t" and "don't". */
export function toWordHashes(text: string): number[] {
	return tokenize(text).map((token) =>
		toHash(fold(token.text).replace(/[.,']/gu, "")),
	);
}

/** A text shorter than a run is one run. */
function toRunHashes(words: readonly number[]): number[] {
	if (words.length === 0) return [];
	const length = Math.max(1, words.length - WORDS_PER_RUN + 1);
	return Array.from({ length }, (_, from) => toRunHash(words, from));
}

function toRunHash(words: readonly number[], from: number): number {
	let hash = 0;
	for (let index = from; index < from + WORDS_PER_RUN; index++)
		hash = mix(Math.imul(hash, 0x9e3779b1) + (words[index] ?? 0));
	return hash;
}

/** FNV-1a, 32 bit, over UTF-16 units. */
function toHash(word: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < word.length; index++)
		hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
	return hash >>> 0;
}

/** MurmurHash3's finalizer: near numbers become far ones. */
function mix(number: number): number {
	let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}
