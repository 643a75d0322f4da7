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

/**
 * Lets those that are ready at once go on one after the other, each in a turn
 * of the event loop of its own, so that what each does at a stretch doesn't add
 * up.
 */
export class SingleFile {
	#last: Promise<void> = Promise.resolve();

	/** Resolves when it is the caller's turn. */
	enter(): Promise<void> {
		this.#last = this.#last.then(() => nextTurn());
		return this.#last;
	}
}
