import type {
	Models,
	PassageToRead,
	Reading,
	Work,
} from "../../src/model/models.ts";
import { toTextVector } from "../search/stand-in-encoder.ts";

interface Answers {
	/** What a text means: texts that mean the same have the same vector. */
	readonly mean?: (text: string) => string;
	/** Awaited before a question is encoded; it may throw. */
	readonly beforeQuestion?: (work: Work) => unknown;
	/** Awaited before texts are encoded; it may throw. */
	readonly beforeTexts?: (work: Work) => unknown;
	/** What the reader says of a passage, the first being 0; it may throw. */
	readonly read?: (
		passage: string,
		at: number,
		work: Work,
	) => Partial<Reading> | Promise<Partial<Reading>>;
}

/** A reading of a passage that says nothing of it, but for what is told. */
export function toReading(parts: Partial<Reading> = {}): Reading {
	return {
		relevance: -8,
		answer: { start: 0, end: 0 },
		answerScore: 0,
		answerShare: 0,
		...parts,
	};
}

/** Says what a test tells it to, when the test lets it. */
export class StandInModels implements Models {
	readonly encoderHash = "stand-in";
	/** What the reader was given, one by one. */
	readonly given: PassageToRead[] = [];
	/** What it was asked, with each of `given`. */
	readonly questions: string[] = [];
	readonly #answers: Answers;

	constructor(answers: Answers = {}) {
		this.#answers = answers;
	}

	async encodeQuestion(question: string, work: Work): Promise<Float32Array> {
		await this.#answers.beforeQuestion?.(work);
		return this.#encode(question);
	}

	async encodeTexts(
		texts: readonly string[],
		work: Work,
	): Promise<Float32Array[]> {
		await this.#answers.beforeTexts?.(work);
		return texts.map((text) => this.#encode(text));
	}

	async *read(
		question: string,
		passages: readonly PassageToRead[],
		work: Work,
	): AsyncGenerator<Reading> {
		for (const [at, one] of passages.entries()) {
			this.questions.push(question);
			this.given.push(one);
			yield toReading(await this.#answers.read?.(one.passage, at, work));
		}
	}

	async close(): Promise<void> {}

	#encode(text: string): Float32Array {
		return toTextVector(this.#answers.mean?.(text) ?? text);
	}
}
