import { Tensor } from "onnxruntime-node";
import type { PassageToRead } from "./models.ts";
import type { WordPieceSplitter, WordPieces } from "./word-pieces.ts";

/** The networks read no more of a text; the rest is cut off. */
const MAX_TOKENS = 256;

/** A longer question is cut, to leave the passage its room. */
const MAX_QUESTION_TOKENS = 64;

const CLS = 101;
const SEP = 102;

/** The tokens of one text or pair, and for each 0 (first text) or 1. */
export interface NetworkInput {
	readonly ids: readonly number[];
	readonly types: readonly number[];
}

export interface ReaderInput extends NetworkInput {
	/** The passage's own pieces, as far as they are read. */
	readonly pieces: WordPieces;
	/** Which of the tokens is their first. */
	readonly firstPiece: number;
}

/** Makes what the encoder reads: `[CLS] text [SEP]`. */
export function toEncoderInput(
	splitter: WordPieceSplitter,
	text: string,
): NetworkInput {
	const ids = [CLS, ...splitter.split(text, MAX_TOKENS - 2).ids, SEP];
	return { ids, types: ids.map(() => 0) };
}

/**
 * Makes what the reader reads: `[CLS] question [SEP] passage [SEP]`.
 *
 * Where not all fits, the passage comes first, then what stands before it, then
 * what stands after it; each is cut at its end.
 */
export function toReaderInput(
	splitter: WordPieceSplitter,
	question: string,
	{ before = "", passage, after = "" }: PassageToRead,
): ReaderInput {
	const asked = [CLS];
	asked.push(...splitter.split(question, MAX_QUESTION_TOKENS).ids, SEP);
	const room = MAX_TOKENS - asked.length - 1;
	const pieces = splitter.split(passage, room);
	const left = room - pieces.ids.length;
	const ahead = splitter.split(before, left).ids;
	const behind = splitter.split(after, left - ahead.length).ids;
	const read = [...ahead, ...pieces.ids, ...behind, SEP];
	return {
		ids: [...asked, ...read],
		types: [...asked.map(() => 0), ...read.map(() => 1)],
		pieces,
		firstPiece: asked.length + ahead.length,
	};
}

/**
 * Makes a network's tensors, for one text at a time.
 *
 * With one thread, a text in a batch takes as long as one alone or longer (4.2
 * ms alone, 4.4 in batches of four, 4.9 of eight); and alone it is never
 * padded, which would let its neighbours change its numbers.
 */
export function toTensors({ ids, types }: NetworkInput): {
	readonly [name: string]: Tensor;
} {
	return {
		input_ids: toTensor(ids),
		attention_mask: toTensor(ids.map(() => 1)),
		token_type_ids: toTensor(types),
	};
}

function toTensor(numbers: readonly number[]): Tensor {
	const integers = BigInt64Array.from(numbers, BigInt);
	return new Tensor("int64", integers, [1, numbers.length]);
}
