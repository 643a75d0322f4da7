import type { WriteStream } from "node:tty";

const WIDTH = 30;

/** Shows on a terminal how far long work has come; elsewhere nothing. */
export class ProgressBar {
	readonly #stream: WriteStream;
	readonly #total: number;
	#done = 0;

	constructor(total: number, stream: WriteStream = process.stderr) {
		this.#total = total;
		this.#stream = stream;
	}

	advance(): void {
		this.#done++;
		if (!this.#stream.isTTY) return;
		const filled = Math.round((WIDTH * this.#done) / this.#total);
		const bar = "█".repeat(filled).padEnd(WIDTH, "░");
		this.#stream.write(`\r${bar} ${this.#done}/${this.#total}`);
		if (this.#done === this.#total) this.#stream.write("\r\x1b[K");
	}
}
