import type { IncomingMessage } from "node:http";

/** Why a request is turned away before anything is read of it. */
export interface Refusal {
	readonly status: number;
	readonly sentence: string;
}

/**
 * Says why a request is turned away: it was meant for another host, or a page
 * of another origin sent it.
 *
 * A page anywhere may let its own name point to this machine ("DNS
 * rebinding"); the browser then still names that page's host.
 */
export function findRefusal(request: IncomingMessage): Refusal | undefined {
	const { host = "", origin } = request.headers;
	if (!toHosts(request).includes(host.toLowerCase())) {
		const sentence = "This server answers to 127.0.0.1 and localhost only.";
		return { status: 421, sentence };
	}
	if (origin !== undefined && !isFromOwnPage(request)) {
		const sentence = "Pages of other origins may not use this server.";
		return { status: 403, sentence };
	}
	return undefined;
}

/** Says whether a page of this server sent a request. */
export function isFromOwnPage({ headers }: IncomingMessage): boolean {
	return headers.origin === `http://${headers.host?.toLowerCase()}`;
}

/**
 * Says whether a browser sent a request: they all name the site that they
 * send it from, and no client of the bot does.
 */
export function isFromBrowser({ headers }: IncomingMessage): boolean {
	return headers["sec-fetch-site"] !== undefined;
}

function toHosts({ socket }: IncomingMessage): string[] {
	return ["127.0.0.1", "localhost"].map(
		(name) => `${name}:${socket.localPort}`,
	);
}
