import { inOrder } from "./in-order.ts";
import type { Models, PassageToRead, Reading, Work } from "./models.ts";
import type { NetworkPool } from "./network-pool.ts";
import type { Place } from "./task-queue.ts";

/** So many tasks of one caller are begun or wait, for each worker. */
const TASKS_AHEAD_PER_WORKER = 2;

/** The models, run by a pool of worker threads. */
export class PooledModels implements Models {
	readonly encoderHash: string;
	readonly #pool: NetworkPool;
	readonly #ahead: number;

	constructor(pool: NetworkPool, encoderHash: string) {
		this.#pool = pool;
		this.#ahead = TASKS_AHEAD_PER_WORKER * pool.workers;
		this.encoderHash = encoderHash;
	}

	encodeQuestion(question: string, work: Work) {
		const task = { kind: "encode", text: question } as const;
		return this.#pool.run(task, toPlace(work), work.signal);
	}

	async encodeTexts(texts: readonly string[], { server, signal }: Work) {
		const encode = (text: string, dropped: AbortSignal) => {
			const task = { kind: "encode", text } as const;
			return this.#pool.run(task, { server, urgency: "text" }, dropped);
		};
		const vectors: Float32Array[] = [];
		for await (const vector of this.#runAll(texts, encode, signal))
			vectors.push(vector);
		return vectors;
	}

	async *read(
		question: string,
		passages: readonly PassageToRead[],
		work: Work,
	): AsyncGenerator<Reading> {
		const { signal } = work;
		const read = (passage: PassageToRead, dropped: AbortSignal) => {
			const task = { kind: "read", question, passage } as const;
			return this.#pool.run(task, toPlace(work), dropped);
		};
		try {
			yield* this.#runAll(passages, read, signal);
		} catch (error) {
			if (!signal?.aborted) throw error;
		}
	}

	close(): Promise<void> {
		return this.#pool.close();
	}

	/** Whoever leaves before the end drops what was begun. */
	async *#runAll<Item, Result>(
		items: readonly Item[],
		run: (item: Item, dropped: AbortSignal) => Promise<Result>,
		signal: AbortSignal | undefined,
	): AsyncGenerator<Result> {
		const leaving = new AbortController();
		const dropped = signal
			? AbortSignal.any([signal, leaving.signal])
			: leaving.signal;
		try {
			yield* inOrder(items, (item) => run(item, dropped), this.#ahead);
		} finally {
			leaving.abort();
		}
	}
}

/** What nobody waits for comes after all questions, as texts do. */
function toPlace({ server, isBackground = false }: Work): Place {
	return { server, urgency: isBackground ? "text" : "question" };
}
