import type { Range } from "../../text/range.ts";
import { PARAGRAPH_BREAK, toText } from "../article.ts";
import { toEvenRuns } from "./even-runs.ts";
import { MAX_PASSAGE_CHARACTERS, type Piece, splitPieces } from "./pieces.ts";

/** A shorter paragraph (a subheading, "Not so.") can't stand alone. */
export const MIN_PASSAGE_CHARACTERS = 50;

/** What is found and quoted: a run of whole sentences of one article. */
export interface Passage extends Piece {
	/** The paragraphs that it lies in, counted from 1. */
	readonly firstParagraph: number;
	readonly lastParagraph: number;
}

interface Block extends Range {
	readonly firstParagraph: number;
	readonly lastParagraph: number;
}

/**
 * Cuts an article's paragraphs into passages, in order and apart; put together
 * again, with the white space between them, they give its text.
 *
 * A paragraph is a passage. One too short to stand alone goes with the next
 * (the last, with the one before); one longer than a passage may be is cut
 * between sentences into parts as even as possible. A sentence that is longer
 * still is cut after a clause, else a word, else a grapheme.
 */
export function splitPassages(paragraphs: readonly string[]): Passage[] {
	const text = toText(paragraphs);
	return joinShort(toBlocks(paragraphs)).flatMap((block) =>
		splitBlock(text, block),
	);
}

function toBlocks(paragraphs: readonly string[]): Block[] {
	let start = 0;
	return paragraphs.map((paragraph, index) => {
		const end = start + paragraph.length;
		const number = index + 1;
		const block = { start, end, firstParagraph: number, lastParagraph: number };
		start = end + PARAGRAPH_BREAK.length;
		return block;
	});
}

function joinShort(blocks: readonly Block[]): Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		if (last && isShort(last) && fits(last, block)) {
			joined[joined.length - 1] = join(last, block);
		} else joined.push(block);
	}
	const [before, last] = joined.slice(-2);
	if (before && last && isShort(last) && fits(before, last))
		joined.splice(-2, 2, join(before, last));
	return joined;
}

function isShort(block: Block): boolean {
	return block.end - block.start < MIN_PASSAGE_CHARACTERS;
}

function fits(first: Range, last: Range): boolean {
	return last.end - first.start <= MAX_PASSAGE_CHARACTERS;
}

function join(first: Block, last: Block): Block {
	return { ...first, end: last.end, lastParagraph: last.lastParagraph };
}

function splitBlock(text: string, block: Block): Passage[] {
	const { firstParagraph, lastParagraph } = block;
	const pieces = fits(block, block)
		? [{ ...block, startsInside: false, endsInside: false }]
		: toEvenRuns(splitPieces(text, block), MAX_PASSAGE_CHARACTERS);
	return pieces.map(({ start, end, startsInside, endsInside }) => ({
		start,
		end,
		firstParagraph,
		lastParagraph,
		startsInside,
		endsInside,
	}));
}
