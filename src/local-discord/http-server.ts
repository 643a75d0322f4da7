import {
	createServer,
	type IncomingMessage,
	type Server,
	type ServerResponse,
	STATUS_CODES,
} from "node:http";
import type { Duplex } from "node:stream";
import { findRefusal, isFromBrowser } from "./request-guard.ts";
import { toFileReply } from "./rest/file-reply.ts";
import { send, toTextReply } from "./rest/reply.ts";
import { answerRequest } from "./rest/rest-server.ts";
import type { Site } from "./site/site.ts";
import type { State } from "./state/state.ts";

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 60_000;
const MAX_CONNECTIONS = 256;
const MAX_HEADERS = 100;

/** Makes the one server behind which everything is: REST, files, gateway, page. */
export function createHttpServer(state: State, site: Site): Server {
	const limits = {
		headersTimeout: HEADERS_TIMEOUT_MS,
		requestTimeout: REQUEST_TIMEOUT_MS,
	};
	const server = createServer(limits, (request, response) => {
		answer(state, site, request, response).catch((error) => {
			if (response.headersSent) response.destroy();
			else send(response, toTextReply(500, String(error)));
		});
	});
	server.maxConnections = MAX_CONNECTIONS;
	server.maxHeadersCount = MAX_HEADERS;
	server.on("upgrade", (request, socket, head) =>
		upgrade(state, request, socket, head),
	);
	return server;
}

async function answer(
	state: State,
	site: Site,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const refusal = findRefusal(request);
	const url = toUrl(request, state.attachments.origin);
	if (refusal) send(response, toTextReply(refusal.status, refusal.sentence));
	else if (!url) send(response, toTextReply(400, "The address is not one."));
	else if (site.owns(url.pathname)) await site.answer(request, response, url);
	else if (isFromBrowser(request)) {
		send(response, toFileReply(state.attachments, url));
	} else await answerRequest(state, request, response, url);
}

/** Reads a request's address; one that is badly encoded is none. */
function toUrl({ url = "" }: IncomingMessage, origin: string): URL | undefined {
	try {
		const read = new URL(`${origin}${url}`);
		decodeURIComponent(read.pathname);
		return read.origin === origin ? read : undefined;
	} catch {
		return undefined;
	}
}

function upgrade(
	{ gateway }: State,
	request: IncomingMessage,
	socket: Duplex,
	head: Buffer,
): void {
	const refusal = findRefusal(request);
	if (!refusal) {
		gateway.accept(request, socket, head);
		return;
	}
	const { status, sentence } = refusal;
	socket.on("error", () => socket.destroy());
	socket.end(
		[
			`HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
			"Connection: close",
			"Content-Type: text/plain",
			`Content-Length: ${sentence.length}`,
			"",
			sentence,
		].join("\r\n"),
	);
}
