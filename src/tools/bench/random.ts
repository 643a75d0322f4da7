/** Numbers that look random and are the same for a seed (mulberry32). */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** At least 0, below 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	pick<Thing>(things: readonly Thing[]): Thing {
		return things[Math.floor(this.next() * things.length)] as Thing;
	}

	/** The nth as often as 1/n: the harmonic series, whose sum is near ln n. */
	pickByZipf<Thing>(things: readonly Thing[]): Thing {
		const rank = Math.floor((things.length + 1) ** this.next());
		return things[Math.min(rank, things.length) - 1] as Thing;
	}
}
