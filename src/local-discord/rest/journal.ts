import type { FaultName } from "./standing-faults.ts";

/** How many requests and violations are kept, the newest. */
const MAX_KEPT = 5000;

/** A request as it came in; `status` is set once it was answered. */
export interface JournalRequest {
	/** From 1, in the order in which they came. */
	readonly number: number;
	readonly method: string;
	/** Decoded, without the "/api/v10" in front and without the query. */
	readonly path: string;
	readonly query: string;
	body: unknown;
	files: readonly { readonly name: string; readonly size: number }[];
	/** Milliseconds since 1970. */
	readonly at: number;
	/** The HTTP status; 0 if the connection was cut instead. */
	status: number | undefined;
	/** The standing fault that it met. */
	fault: FaultName | undefined;
}

/** Something that the real Discord would have refused, or does not have. */
export interface Violation {
	readonly request: JournalRequest;
	readonly problem: string;
}

/** Remembers what was asked of the server lately, and what was wrong with it. */
export class Journal {
	readonly requests: JournalRequest[] = [];
	readonly violations: Violation[] = [];
	#count = 0;

	/** Notes a request that has come. */
	note(
		request: Pick<JournalRequest, "method" | "path" | "query">,
	): JournalRequest {
		this.#count += 1;
		const entry: JournalRequest = {
			...request,
			number: this.#count,
			body: undefined,
			files: [],
			at: Date.now(),
			status: undefined,
			fault: undefined,
		};
		keep(this.requests, entry);
		return entry;
	}

	/** Notes what was wrong with a request. */
	blame(request: JournalRequest, problem: string): void {
		keep(this.violations, { request, problem });
	}

	problemsOf(request: JournalRequest): string[] {
		return this.violations
			.filter((violation) => violation.request === request)
			.map(({ problem }) => problem);
	}

	clear(): void {
		this.requests.length = 0;
		this.violations.length = 0;
	}
}

function keep<T>(list: T[], entry: T): void {
	list.push(entry);
	if (list.length > MAX_KEPT) list.shift();
}
