import type { Range } from "../../text/range.ts";
import { splitSentences } from "../../text/sentences.ts";
import { toCutOffset } from "../../text/truncation.ts";

/** Nobody reads a page: the longest quotation, in UTF-16 units. */
export const MAX_PASSAGE_CHARACTERS = 700;

/** A sentence, or a part of one that is longer than a passage may be. */
export interface Piece extends Range {
	/** Its sentence began before it… */
	readonly startsInside: boolean;
	/** …or goes on after it. */
	readonly endsInside: boolean;
}

/**
 * Splits a stretch of a text into sentences of at most a passage's length; a
 * longer one is cut after a clause, else after a word, else after a grapheme.
 */
export function splitPieces(text: string, block: Range): Piece[] {
	return splitSentences(text.slice(block.start, block.end)).flatMap(
		({ start, end }) =>
			cutSentence(text, { start: block.start + start, end: block.start + end }),
	);
}

function cutSentence(text: string, sentence: Range): Piece[] {
	const pieces: Piece[] = [];
	let { start } = sentence;
	while (sentence.end - start > MAX_PASSAGE_CHARACTERS) {
		const cut = start + toClauseEnd(text.slice(start, sentence.end));
		const end = start + text.slice(start, cut).trimEnd().length;
		const startsInside = start > sentence.start;
		pieces.push({ start, end, startsInside, endsInside: true });
		start = cut + (/^\s*/u.exec(text.slice(cut))?.[0].length ?? 0);
	}
	const startsInside = start > sentence.start;
	pieces.push({ start, end: sentence.end, startsInside, endsInside: false });
	return pieces;
}

/** Where the longest good opening of an overlong sentence ends. */
function toClauseEnd(sentence: string): number {
	const room = sentence.slice(0, MAX_PASSAGE_CHARACTERS);
	const clause =
		/^.*(?:[;:,–—،؛](?=\s)|[、，；：])/su.exec(room)?.[0].length ?? 0;
	if (clause > MAX_PASSAGE_CHARACTERS / 2) return clause;
	const word = /^.*\S(?=\s)/su.exec(room)?.[0].length ?? 0;
	if (word > MAX_PASSAGE_CHARACTERS / 2) return word;
	return toCutOffset(sentence, MAX_PASSAGE_CHARACTERS);
}
