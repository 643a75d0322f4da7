import type { Json } from "../wire.ts";

/** An answer to give in place of the real one. */
export interface Fault {
	readonly method?: string;
	/** Tried on the path without "/api/v10"; also on attachments' paths. */
	readonly path?: RegExp;
	/** The HTTP status; 0 cuts the connection without an answer. */
	readonly status: number;
	readonly body?: Json;
	readonly headers?: Record<string, string>;
	/** How many requests it meets, 1 unless told. */
	readonly times?: number;
}

/** Lets a held request go on; `arrived` resolves once there is one to hold. */
export type Release = (() => void) & { readonly arrived: Promise<void> };

interface Hold {
	readonly path: RegExp;
	readonly released: Promise<void>;
	readonly release: () => void;
	readonly arrive: () => void;
	used: boolean;
}

/** Keeps the answers that shall go wrong and the requests that shall wait. */
export class Faults {
	readonly #faults: { fault: Fault; left: number }[] = [];
	readonly #holds: Hold[] = [];

	failNext(fault: Fault): void {
		this.#faults.push({ fault, left: fault.times ?? 1 });
	}

	holdNext(path: RegExp): Release {
		const { promise: released, resolve: release } =
			Promise.withResolvers<void>();
		const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
		this.#holds.push({ path, released, release, arrive, used: false });
		return Object.assign(() => release(), { arrived });
	}

	/** Takes the fault that this request meets, if there is one. */
	take(method: string, path: string): Fault | undefined {
		const found = this.#faults.find(
			({ fault, left }) => left > 0 && isMet(fault, method, path),
		);
		if (!found) return undefined;
		found.left -= 1;
		return found.fault;
	}

	/** Waits as long as this request is held, or not at all. */
	async wait(path: string): Promise<void> {
		const hold = this.#holds.find(
			(candidate) => !candidate.used && candidate.path.test(path),
		);
		if (!hold) return;
		hold.used = true;
		hold.arrive();
		await hold.released;
	}

	releaseAll(): void {
		for (const hold of this.#holds) hold.release();
	}
}

function isMet(fault: Fault, method: string, path: string): boolean {
	if (fault.method && fault.method !== method) return false;
	return fault.path?.test(path) ?? true;
}

/** Makes the fault "429 Too Many Requests", in seconds as Discord counts. */
export function toRateLimit(
	retryAfter: number,
	fault: Omit<Fault, "status"> & { readonly global?: boolean } = {},
): Fault {
	const { global = false, ...rest } = fault;
	return {
		...rest,
		status: 429,
		body: {
			message: "You are being rate limited.",
			retry_after: retryAfter,
			global,
		},
		headers: {
			"retry-after": String(retryAfter),
			"x-ratelimit-scope": global ? "global" : "user",
			...(global ? { "x-ratelimit-global": "true" } : {}),
		},
	};
}
