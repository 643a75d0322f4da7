type Falsy = undefined | null | false | 0 | "";

interface Waiting {
	look(): void;
	abandon(error: Error): void;
}

/**
 * Lets a caller wait for something to become true without polling.
 *
 * Whoever changes the state of the local Discord announces it; every waiter
 * then looks again. Nothing waits for ever: after its patience a waiter rejects
 * with a sentence about what it waited for.
 */
export class Changes {
	readonly #waiting = new Set<Waiting>();
	readonly #watchers = new Set<() => void>();
	readonly #patienceMs: number;

	constructor(patienceMs: number) {
		this.#patienceMs = patienceMs;
	}

	announce(): void {
		for (const waiting of [...this.#waiting]) waiting.look();
		for (const watch of this.#watchers) watch();
	}

	/** Calls back at every change until the returned function is called. */
	watch(watcher: () => void): () => void {
		this.#watchers.add(watcher);
		return () => this.#watchers.delete(watcher);
	}

	/** Gives up on everything still awaited, because the server closes. */
	abandon(): void {
		for (const waiting of [...this.#waiting]) {
			waiting.abandon(new Error("the local Discord was closed"));
		}
	}

	/** Resolves with what `look` returns as soon as that is truthy. */
	until<T>(
		look: () => T,
		what: string | (() => string),
		patienceMs = this.#patienceMs,
	): Promise<Exclude<T, Falsy>> {
		const { promise, resolve, reject } =
			Promise.withResolvers<Exclude<T, Falsy>>();
		const finish = () => {
			clearTimeout(timer);
			this.#waiting.delete(waiting);
		};
		const waiting: Waiting = {
			look: () => attempt(look, resolve, reject, finish),
			abandon: (error) => {
				finish();
				reject(error);
			},
		};
		const timer = setTimeout(() => {
			const name = typeof what === "string" ? what : what();
			waiting.abandon(new Error(`waited ${patienceMs} ms for ${name}`));
		}, patienceMs);
		this.#waiting.add(waiting);
		waiting.look();
		return promise;
	}
}

function attempt<T>(
	look: () => T,
	resolve: (value: Exclude<T, Falsy>) => void,
	reject: (error: unknown) => void,
	finish: () => void,
): void {
	try {
		const seen = look();
		if (!seen) return;
		finish();
		resolve(seen as Exclude<T, Falsy>);
	} catch (error) {
		finish();
		reject(error);
	}
}
