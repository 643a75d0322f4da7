import { type DestinationStream, type Logger, pino } from "pino";

/**
 * Makes the log: one JSON line an event, on standard output.
 *
 * Errors go through `describeError`, because discord.js puts interaction tokens
 * and whole messages into its own.
 */
export function makeLog(level: string, to?: DestinationStream): Logger {
	const options = { level, base: null, serializers: { err: describeError } };
	return to ? pino(options, to) : pino(options);
}

/** What may be said of an error: no token, nothing that anybody wrote. */
export function describeError(error: unknown): Record<string, unknown> {
	if (!(error instanceof Error)) return { name: typeof error };
	const { name, stack } = error;
	const described = {
		name,
		code: "code" in error ? error.code : undefined,
		stack: stack?.split("\n").filter((line) => /^\s+at /u.test(line)),
	};
	if (isRequestError(error)) {
		const { status, method, url } = error;
		return { ...described, status, method, route: toRoute(url) };
	}
	const quotes = error instanceof SyntaxError || error instanceof TypeError;
	return quotes ? described : { ...described, message: error.message };
}

/** discord.js's errors of a request that Discord refused. */
function isRequestError(
	error: Error,
): error is Error & { status: number; method: string; url: string } {
	return "status" in error && "method" in error && "url" in error;
}

/** A request's path without interaction tokens or ids. */
function toRoute(url: string): string {
	return (URL.parse(url)?.pathname ?? "")
		.replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/]+/u, "$1:token")
		.replace(/\d{16,}/gu, ":id");
}
