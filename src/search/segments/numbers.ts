/** Numbers that grow in place, four bytes each. */
export class Numbers {
	#array = new Uint32Array(256);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	push(...numbers: readonly number[]): void {
		for (const number of numbers) this.#push(number);
	}

	/** A copy without room to grow. */
	toArray(): Uint32Array<ArrayBuffer> {
		return this.#array.slice(0, this.#length);
	}

	#push(number: number): void {
		if (this.#length === this.#array.length) {
			const larger = new Uint32Array(2 * this.#length);
			larger.set(this.#array);
			this.#array = larger;
		}
		this.#array[this.#length++] = number;
	}
}
