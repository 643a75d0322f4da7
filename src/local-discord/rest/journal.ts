/** A request as it came in; `status` is set once it was answered. */
export interface JournalRequest {
	readonly method: string;
	/** Decoded, without the "/api/v10" in front and without the query. */
	readonly path: string;
	readonly query: string;
	body: unknown;
	/** Milliseconds since 1970. */
	readonly at: number;
	status: number | undefined;
}

/** Something that the real Discord would have refused, or does not have. */
export interface Violation {
	readonly request: JournalRequest;
	readonly problem: string;
}

/** Remembers what was asked of the server, and what was wrong with it. */
export interface Journal {
	readonly requests: JournalRequest[];
	readonly violations: Violation[];
}
