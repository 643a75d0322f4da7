const INSIDE = 1;
const STOPPING = 2;

/** A run takes a tenth of a second; whatever takes longer is broken. */
const MAX_MILLISECONDS_INSIDE = 5_000;

/**
 * Keeps a worker thread from being stopped while it is inside the ONNX runtime.
 *
 * A run can't be interrupted. If its thread is stopped meanwhile (and all are
 * when the process exits), the runtime fails to hand over the results, in a
 * way that nothing can catch, and the whole process aborts. So the worker says
 * when it is inside, and who wants to stop it waits until it is out; then it
 * doesn't go in again.
 */
export class StopGuard {
	/** To be shared by both threads. */
	readonly memory: SharedArrayBuffer;
	readonly #state: Int32Array<SharedArrayBuffer>;

	constructor(memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
		this.memory = memory;
		this.#state = new Int32Array(memory);
	}

	/** Works inside; never settles if the thread is being stopped. */
	async goInside<Result>(work: () => Promise<Result>): Promise<Result> {
		if (Atomics.or(this.#state, 0, INSIDE) & STOPPING) {
			this.#comeOut();
			return new Promise<never>(() => {});
		}
		try {
			return await work();
		} finally {
			this.#comeOut();
		}
	}

	/** Resolves when the thread may be stopped. */
	async stop(): Promise<void> {
		Atomics.or(this.#state, 0, STOPPING);
		const inside = INSIDE | STOPPING;
		await Atomics.waitAsync(this.#state, 0, inside, MAX_MILLISECONDS_INSIDE)
			.value;
	}

	/** Returns when the thread may be stopped: for a process that exits. */
	stopNow(): void {
		Atomics.or(this.#state, 0, STOPPING);
		Atomics.wait(this.#state, 0, INSIDE | STOPPING, MAX_MILLISECONDS_INSIDE);
	}

	#comeOut(): void {
		Atomics.and(this.#state, 0, ~INSIDE);
		Atomics.notify(this.#state, 0);
	}
}
