import type { ServerResponse } from "node:http";

/** An answer to an HTTP request. */
export interface Reply {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly content?: string | Uint8Array;
}

/** Answers with JSON. */
export function toJsonReply(status: number, body: object): Reply {
	return {
		status,
		headers: { "content-type": "application/json" },
		content: JSON.stringify(body),
	};
}

/** Answers a person with a sentence. */
export function toTextReply(status: number, sentence: string): Reply {
	return {
		status,
		headers: { "content-type": "text/plain; charset=utf-8" },
		content: sentence,
	};
}

/** Sends a reply. */
export function send(
	response: ServerResponse,
	{ status, headers, content }: Reply,
): void {
	response.writeHead(status, headers).end(content);
}
