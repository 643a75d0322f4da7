import { setImmediate as nextTurn } from "node:timers/promises";
import { TurnQueue } from "./turn-queue.ts";

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
 * up. Servers take turns, however many of one are ready.
 */
export class SingleFile {
	readonly #waiting = new TurnQueue<() => void>();
	#isMoving = false;

	/** Resolves when it is the turn of the caller, who works for this server. */
	async enter(server: string): Promise<void> {
		const { promise, resolve } = Promise.withResolvers<void>();
		this.#waiting.add(server, resolve);
		if (!this.#isMoving) void this.#move();
		await promise;
	}

	async #move(): Promise<void> {
		this.#isMoving = true;
		await nextTurn();
		for (let go = this.#waiting.take(); go; go = this.#waiting.take()) {
			go();
			await nextTurn();
		}
		this.#isMoving = false;
	}
}
