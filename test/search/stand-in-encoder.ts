import { createHash } from "node:crypto";
import { ModelError, type Work } from "../../src/model/models.ts";
import type { Encoder } from "../../src/search/vectors/article-encoding.ts";
import { toVector } from "./vectors.ts";

/** The vector that the stand-in gives a text. */
export function toTextVector(text: string): Float32Array {
	return toVector(createHash("sha256").update(text).digest().readUInt32LE());
}

/** Gives each text a vector of its own, and can be held up or made to fail. */
export class StandInEncoder implements Encoder {
	readonly encoderHash: string;
	/** The texts it was given, call by call. */
	readonly calls: (readonly string[])[] = [];
	/** While it is set, encoding fails. */
	broken = false;
	#gate = Promise.withResolvers<void>();
	#asked = Promise.withResolvers<void>();

	constructor(encoderHash = "stand-in", isOpen = true) {
		this.encoderHash = encoderHash;
		if (isOpen) this.open();
	}

	async encodeTexts(
		texts: readonly string[],
		{ signal }: Work,
	): Promise<Float32Array[]> {
		this.calls.push(texts);
		this.#asked.resolve();
		await this.#gate.promise;
		signal?.throwIfAborted();
		if (this.broken) throw new ModelError("broken");
		return texts.map(toTextVector);
	}

	/** Lets what waits, and what comes, be encoded. */
	open(): void {
		this.#gate.resolve();
	}

	/** Holds up what comes from now on. */
	shut(): void {
		this.#gate = Promise.withResolvers();
		this.#asked = Promise.withResolvers();
	}

	/** Fulfilled once it is asked to encode something, since it was shut. */
	get asked(): Promise<void> {
		return this.#asked.promise;
	}
}
