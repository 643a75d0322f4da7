/** So long a time is recent. */
const MINUTE = 60_000;

/**
 * Remembers for a minute when something happened, by keys: a sliding-window
 * log. It takes more memory than a bucket that is refilled (GCRA), which lets
 * nearly twice as many through in the minute after it was full.
 *
 * Times are in milliseconds since 1970. What seems to be still to come, since
 * the clock was set back, is forgotten.
 */
export class RecentTimes {
	/** Of each key its times, in order; the key noted longest ago first. */
	readonly #times = new Map<string, readonly number[]>();

	/** How many keys are remembered. */
	get size(): number {
		return this.#times.size;
	}

	/** From when on there are fewer than `most`; null: there are now. */
	findRoom(key: string, most: number, now: number): number | null {
		const full = this.#of(key, now).at(-most);
		return full === undefined ? null : full + MINUTE;
	}

	note(key: string, now: number): void {
		const times = [...this.#of(key, now), now];
		this.#times.delete(key);
		this.#times.set(key, times);
		this.#forget(now);
	}

	#of(key: string, now: number): readonly number[] {
		const times = this.#times.get(key) ?? [];
		return times.filter((time) => time <= now && now - time < MINUTE);
	}

	/** Drops keys without recent times. */
	#forget(now: number): void {
		for (const key of this.#times.keys()) {
			if (this.#of(key, now).length > 0) return;
			this.#times.delete(key);
		}
	}
}
