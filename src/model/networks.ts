import { join } from "node:path";
import { InferenceSession, type Tensor } from "onnxruntime-node";
import { findAnswerRange } from "./answer-range.ts";
import { ENCODER, READER, TOKENIZER } from "./model-files.ts";
import type { PassageToRead, Reading } from "./models.ts";
import {
	type ReaderInput,
	toEncoderInput,
	toReaderInput,
	toTensors,
} from "./network-inputs.ts";
import { WordPieceSplitter } from "./word-pieces.ts";

type Session = Awaited<ReturnType<typeof loadSession>>;

/** The encoder and the reader themselves. They hold up the thread that runs them. */
export class Networks {
	readonly #splitter: WordPieceSplitter;
	readonly #encoder: Session;
	readonly #reader: Session;

	/** Loads a folder's networks and runs them once, so that the first is fast. */
	static async load(folder: string): Promise<Networks> {
		const networks = new Networks(
			new WordPieceSplitter(join(folder, TOKENIZER)),
			await loadSession(join(folder, ENCODER)),
			await loadSession(join(folder, READER)),
		);
		await networks.#warmUp();
		return networks;
	}

	private constructor(
		splitter: WordPieceSplitter,
		encoder: Session,
		reader: Session,
	) {
		this.#splitter = splitter;
		this.#encoder = encoder;
		this.#reader = reader;
	}

	/** 384 numbers, of length 1. */
	async encode(text: string): Promise<Float32Array> {
		const input = toEncoderInput(this.#splitter, text);
		const { vector } = await this.#encoder.run(toTensors(input));
		return toNumbers(vector);
	}

	async read(question: string, passage: PassageToRead): Promise<Reading> {
		const input = toReaderInput(this.#splitter, question, passage);
		const { relevance, start, end } = await this.#reader.run(toTensors(input));
		const logits = {
			start: toPassage(toNumbers(start), input),
			end: toPassage(toNumbers(end), input),
		};
		return {
			relevance: toNumbers(relevance)[0] as number,
			...findAnswerRange(logits, input.pieces),
		};
	}

	/** With a short and a long text, because the first run of each is slow. */
	async #warmUp(): Promise<void> {
		for (const text of ["short", "long ".repeat(256)]) {
			await this.encode(text);
			await this.read("short", { passage: text });
		}
	}
}

/**
 * One thread each: two workers read ten passages as fast as one with two
 * threads does where nothing else runs, and twice as fast where something does.
 * The memory isn't kept between runs: that costs no time and saves 20 MB.
 */
function loadSession(file: string) {
	return InferenceSession.create(file, {
		executionProviders: ["cpu"],
		intraOpNumThreads: 1,
		interOpNumThreads: 1,
		graphOptimizationLevel: "all",
		enableCpuMemArena: false,
		enableMemPattern: false,
	});
}

/** The networks have each output that is asked for, in float32. */
function toNumbers(output: Tensor | undefined): Float32Array {
	return output?.data as Float32Array;
}

function toPassage(
	logits: Float32Array,
	{ firstPiece, pieces }: ReaderInput,
): Float32Array {
	return logits.subarray(firstPiece, firstPiece + pieces.ids.length);
}
