import type { Range } from "../text/range.ts";

/** A passage as the reader gets it. */
export interface PassageToRead {
	/** Read before and after the passage; no answer is marked in them. */
	readonly before?: string;
	readonly passage: string;
	readonly after?: string;
}

/** What the reader says of a passage. */
export interface Reading {
	/** A logit: its sigmoid is about the probability that the passage answers. */
	readonly relevance: number;
	/** The words that answer best: whole words, as a range of the passage. */
	readonly answer: Range;
	/** How much speaks for that range: the sum of two logits, never below -20. */
	readonly answerScore: number;
	/** How far that range stands out among all of the passage's: 0 to 1. */
	readonly answerShare: number;
}

/** Who asks for work, so that no server waits for another's. */
export interface Work {
	readonly server: string;
	/** When it fires, what hasn't begun is dropped and no longer waited for. */
	readonly signal?: AbortSignal;
	/** Nobody waits for it: it is done when no member's question waits. */
	readonly isBackground?: boolean;
}

/** The models can't do what they were asked; words alone must do. */
export class ModelError extends Error {
	override readonly name = "ModelError";
}

/** The two networks, run on this machine. */
export interface Models {
	/** Names what makes the vectors; those of another can't be compared. */
	readonly encoderHash: string;

	/**
	 * The vector of a question: 384 numbers, of length 1.
	 *
	 * @throws ModelError also when the signal fires
	 */
	encodeQuestion(question: string, work: Work): Promise<Float32Array>;

	/**
	 * Vectors of texts, made when no question waits.
	 *
	 * @throws ModelError also when the signal fires
	 */
	encodeTexts(texts: readonly string[], work: Work): Promise<Float32Array[]>;

	/**
	 * Reads passages with a question; readings come in the passages' order, each
	 * as soon as it is there. It ends early when the signal fires; who has read
	 * enough leaves the loop, and the rest is dropped. @throws ModelError
	 */
	read(
		question: string,
		passages: readonly PassageToRead[],
		work: Work,
	): AsyncIterable<Reading>;

	/** Lets go of everything; what is being waited for is rejected. */
	close(): Promise<void>;
}
