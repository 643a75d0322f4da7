/** The sorted terms of a segment; a term's number is its place. */
export class Dictionary {
	/** The terms' UTF-16 code units, one term after the other. */
	readonly #units: Uint16Array;
	/** Where each term begins, and at last where the last ends. */
	readonly #starts: Uint32Array;

	constructor(units: Uint16Array, starts: Uint32Array) {
		this.#units = units;
		this.#starts = starts;
	}

	get size(): number {
		return this.#starts.length - 1;
	}

	at(number: number): string {
		const from = this.#starts[number] ?? 0;
		const to = this.#starts[number + 1] ?? from;
		return String.fromCharCode(...this.#units.subarray(from, to));
	}

	/** A term's number, or -1. */
	find(term: string): number {
		const number = this.firstFrom(term);
		return number < this.size && this.#compare(number, term) === 0
			? number
			: -1;
	}

	/** The number of the first term that doesn't come before this one. */
	firstFrom(term: string): number {
		let low = 0;
		let high = this.size;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#compare(middle, term) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** The terms that begin so. */
	*startingWith(beginning: string): Generator<string> {
		for (let number = this.firstFrom(beginning); number < this.size; number++) {
			if (!this.#startsWith(number, beginning)) return;
			yield this.at(number);
		}
	}

	/** The terms that begin so and have so many UTF-16 code units. */
	*withLength(
		beginning: string,
		least: number,
		most: number,
	): Generator<string> {
		for (
			let number = this.firstFrom(beginning);
			number < this.size && this.#startsWith(number, beginning);
			number++
		) {
			const length =
				(this.#starts[number + 1] as number) - (this.#starts[number] as number);
			if (length >= least && length <= most) yield this.at(number);
		}
	}

	#startsWith(number: number, beginning: string): boolean {
		const from = this.#starts[number] as number;
		if ((this.#starts[number + 1] as number) - from < beginning.length)
			return false;
		for (let at = 0; at < beginning.length; at++)
			if (this.#units[from + at] !== beginning.charCodeAt(at)) return false;
		return true;
	}

	#compare(number: number, term: string): number {
		const from = this.#starts[number] as number;
		const length = (this.#starts[number + 1] as number) - from;
		const shared = Math.min(length, term.length);
		for (let at = 0; at < shared; at++) {
			const difference =
				(this.#units[from + at] as number) - term.charCodeAt(at);
			if (difference !== 0) return difference;
		}
		return length - term.length;
	}
}
