import type { Library } from "../../library/library.ts";
import type { Searchable } from "../../search/indexes.ts";

/** What something was found in. */
interface Grounds {
	readonly library: Pick<Library, "state">;
	readonly index: Pick<Searchable, "state">;
}

interface Entry<Found> {
	readonly index: Grounds["index"];
	readonly state: string;
	readonly found: Promise<Found>;
}

/**
 * Remembers the latest that was found for all servers: the same question to the
 * same state of a library needn't be answered twice. Any change to the library,
 * and to what is known of it, makes what was remembered worthless at once.
 */
export class Remembered<Found> {
	readonly #limit: number;
	readonly #isLasting: (found: Found) => boolean;
	/** The one used longest ago first. */
	readonly #entries = new Map<string, Entry<Found>>();

	/**
	 * @param limit so much is remembered
	 * @param isLasting false of what may be better next time, which isn't kept
	 */
	constructor(
		limit: number,
		isLasting: (found: Found) => boolean = () => true,
	) {
		this.#limit = limit;
		this.#isLasting = isLasting;
	}

	/**
	 * What is remembered, or what is found now; whoever asks the same at the same
	 * time gets the same.
	 *
	 * @param key names the server, and all that is asked
	 */
	get(
		key: string,
		grounds: Grounds,
		find: () => Promise<Found>,
	): Promise<Found> {
		const known = this.#entries.get(key);
		const state = toState(grounds);
		const isGood = known?.state === state && known.index === grounds.index;
		const found = isGood ? known.found : find();
		this.#keep(key, { index: grounds.index, state, found });
		const forget = () => {
			if (this.#entries.get(key)?.found === found) this.#entries.delete(key);
		};
		found.then((one) => this.#isLasting(one) || forget(), forget);
		return found;
	}

	#keep(key: string, entry: Entry<Found>): void {
		this.#entries.delete(key);
		this.#entries.set(key, entry);
		if (this.#entries.size <= this.#limit) return;
		const [oldest] = this.#entries.keys();
		this.#entries.delete(oldest as string);
	}
}

function toState({ library, index }: Grounds): string {
	return `${library.state} ${index.state}`;
}
