import { setImmediate as nextTurn } from "node:timers/promises";

/** So long one task may work before others get their turn. */
const MILLISECONDS_PER_SLICE = 10;

/**
 * Lets long work give way: between two steps it awaits `pause()`, which returns
 * at once until the slice is used up, and then lets the event loop turn.
 */
export class Slices {
	#started = performance.now();

	/** Undefined while there is time left, so that awaiting it can be skipped. */
	pause(): Promise<void> | undefined {
		if (performance.now() - this.#started < MILLISECONDS_PER_SLICE)
			return undefined;
		return this.#giveWay();
	}

	async #giveWay(): Promise<void> {
		await nextTurn();
		this.#started = performance.now();
	}
}
