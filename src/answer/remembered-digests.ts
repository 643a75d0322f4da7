import type { Digest } from "./digest.ts";

const MAX_REMEMBERED = 20;

interface Remembered {
	/** Of all that it was made from. */
	readonly state: string;
	readonly digest: Promise<Digest>;
}

/**
 * The latest digests, for whoever turns pages, until anything changes that they
 * were made from.
 */
export class RememberedDigests {
	readonly #remembered = new Map<string, Remembered>();

	/** The digest that is remembered with this state, or a new one. */
	get(
		key: string,
		state: string,
		make: () => Promise<Digest>,
	): Promise<Digest> {
		const known = this.#remembered.get(key);
		if (known?.state === state) return known.digest;
		const digest = make();
		digest.catch(() => this.#remembered.delete(key));
		this.#remembered.delete(key);
		this.#remembered.set(key, { state, digest });
		this.#forgetOldest();
		return digest;
	}

	#forgetOldest(): void {
		const [oldest] = this.#remembered.keys();
		if (oldest && this.#remembered.size > MAX_REMEMBERED)
			this.#remembered.delete(oldest);
	}
}
