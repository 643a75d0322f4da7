/** Lets only so many tasks run at a time; the others wait, first come first. */
export class Turns {
	readonly #limit: number;
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** Runs a task when it is its turn, and gives what it gives. */
	async take<Result>(task: () => Promise<Result>): Promise<Result> {
		if (this.#running >= this.#limit)
			await new Promise<void>((resolve) => this.#waiting.push(resolve));
		else this.#running++;
		try {
			return await task();
		} finally {
			const next = this.#waiting.shift();
			if (next) next();
			else this.#running--;
		}
	}
}
