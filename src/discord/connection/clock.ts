const MILLISECONDS_BETWEEN_LOOKS = 60_000;

/**
 * Looks each minute whether something is due, so that an hour is met.
 *
 * A look that takes longer than a minute isn't overtaken by the next, and one
 * that fails is told and looked at again.
 */
export class Clock {
	readonly #work: (now: Date) => Promise<void>;
	readonly #onFault: (error: unknown) => void;
	#timer: NodeJS.Timeout | null = null;
	#looking: Promise<void> | null = null;

	constructor(parts: {
		readonly work: (now: Date) => Promise<void>;
		readonly onFault: (error: unknown) => void;
	}) {
		this.#work = parts.work;
		this.#onFault = parts.onFault;
	}

	/** Looks at once, and then each minute. */
	async start(): Promise<void> {
		const look = () => void this.#look();
		this.#timer = setInterval(look, MILLISECONDS_BETWEEN_LOOKS).unref();
		await this.#look();
	}

	/** Looks no more, and waits for a look that is under way. */
	async stop(): Promise<void> {
		if (this.#timer) clearInterval(this.#timer);
		await this.#looking;
	}

	#look(): Promise<void> {
		this.#looking ??= this.#work(new Date())
			.catch(this.#onFault)
			.finally(() => {
				this.#looking = null;
			});
		return this.#looking;
	}
}
