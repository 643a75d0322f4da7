/** Knows how rare each term is among a library's passages. */
export class TermRarity {
	readonly #passagesWith = new Map<string, number>();
	#passages = 0;

	add(terms: Iterable<string>): void {
		this.#passages++;
		for (const term of terms)
			this.#passagesWith.set(term, (this.#passagesWith.get(term) ?? 0) + 1);
	}

	remove(terms: Iterable<string>): void {
		this.#passages--;
		for (const term of terms) {
			const left = (this.#passagesWith.get(term) ?? 0) - 1;
			if (left > 0) this.#passagesWith.set(term, left);
			else this.#passagesWith.delete(term);
		}
	}

	/**
	 * Adds up how much terms tell passages apart: the inverse document frequency
	 * of BM25, highest for a term that at most one passage has.
	 */
	weigh(terms: Iterable<string>): number {
		let weight = 0;
		for (const term of terms) {
			const found = this.#passagesWith.get(term) ?? 1;
			weight += Math.log(1 + (this.#passages - found + 0.5) / (found + 0.5));
		}
		return weight;
	}
}
