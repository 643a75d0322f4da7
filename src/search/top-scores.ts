/** Keeps the things with the highest scores, up to a number: a binary heap. */
export class TopScores<Thing> {
	readonly #limit: number;
	/** The lowest first; an entry isn't above the two at 2i + 1 and 2i + 2. */
	readonly #heap: { readonly thing: Thing; readonly score: number }[] = [];

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** Whether a thing with this score would be kept now. */
	takes(score: number): boolean {
		const lowest = this.#heap[0];
		return this.#heap.length < this.#limit || score > (lowest?.score ?? 0);
	}

	add(thing: Thing, score: number): void {
		if (!this.takes(score)) return;
		const entry = { thing, score };
		if (this.#heap.length < this.#limit) this.#raise(entry);
		else this.#replaceLowest(entry);
	}

	/** What was kept, in no order. */
	all(): Thing[] {
		return this.#heap.map(({ thing }) => thing);
	}

	#raise(entry: { thing: Thing; score: number }): void {
		let at = this.#heap.push(entry) - 1;
		while (at > 0) {
			const parent = (at - 1) >> 1;
			const above = this.#heap[parent];
			if (!above || above.score <= entry.score) break;
			this.#heap[at] = above;
			at = parent;
		}
		this.#heap[at] = entry;
	}

	#replaceLowest(entry: { thing: Thing; score: number }): void {
		let at = 0;
		for (;;) {
			const left = this.#heap[2 * at + 1];
			const right = this.#heap[2 * at + 2];
			const isRight = left && right ? right.score < left.score : false;
			const lower = isRight ? right : left;
			if (!lower || lower.score >= entry.score) break;
			this.#heap[at] = lower;
			at = 2 * at + (isRight ? 2 : 1);
		}
		this.#heap[at] = entry;
	}
}
