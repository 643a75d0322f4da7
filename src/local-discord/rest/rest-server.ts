import type { IncomingMessage, ServerResponse } from "node:http";
import {
	EMPTY_MESSAGE,
	type Problem,
	toErrors,
	toSentence,
} from "../checks/problem.ts";
import type { State } from "../state/state.ts";
import { channelRoutes } from "./channel-routes.ts";
import { commandRoutes } from "./command-routes.ts";
import type { Fault } from "./faults.ts";
import { interactionRoutes } from "./interaction-routes.ts";
import type { JournalRequest } from "./journal.ts";
import { lookupRoutes } from "./lookup-routes.ts";
import { readRequestBody } from "./request-body.ts";
import { RestError, refusals } from "./rest-error.ts";
import { findRoute, type Route } from "./route.ts";
import { webhookRoutes } from "./webhook-routes.ts";

const API_PREFIX = /^\/api(?:\/v\d+)?(?=\/)/u;
const ATTACHMENT_PREFIX = /^\/(?:ephemeral-)?attachments\//u;

const routes: Route[] = [
	...interactionRoutes,
	...webhookRoutes,
	...channelRoutes,
	...commandRoutes,
	...lookupRoutes,
];

interface Reply {
	readonly status: number;
	readonly headers?: Record<string, string>;
	readonly content?: string | Uint8Array;
}

/** Answers one HTTP request: faults first, then attachments, then the routes. */
export async function answerRequest(
	state: State,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const url = new URL(request.url ?? "/", state.attachments.origin);
	const entry = toEntry(request, url);
	state.journal.requests.push(entry);
	const reply = await toReply(state, request, url, entry);
	if (!reply) {
		request.socket.destroy();
		return;
	}
	entry.status = reply.status;
	response.writeHead(reply.status, reply.headers).end(reply.content);
	state.changes.announce();
}

function toEntry(request: IncomingMessage, url: URL): JournalRequest {
	return {
		method: request.method ?? "GET",
		path: decode(url.pathname.replace(API_PREFIX, "")),
		query: url.search,
		body: undefined,
		at: Date.now(),
		status: undefined,
	};
}

/** Makes "%40original" readable; what is wrongly encoded stays as it is. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** Works out the reply; none means that the connection is to be cut. */
async function toReply(
	state: State,
	request: IncomingMessage,
	url: URL,
	entry: JournalRequest,
): Promise<Reply | undefined> {
	try {
		const { body, uploads } = await readRequestBody(request);
		entry.body = body;
		await state.faults.wait(entry.path);
		const fault = state.faults.take(entry.method, entry.path);
		if (fault) return toFaultReply(fault);
		if (ATTACHMENT_PREFIX.test(url.pathname)) return toFile(state, url);
		const { authorization } = request.headers;
		return route(state, entry, { url, authorization, uploads });
	} catch (error) {
		if (!(error instanceof RestError)) throw error;
		return toJsonReply(error.status, error.toBody());
	}
}

function toFaultReply(fault: Fault): Reply | undefined {
	if (fault.status === 0) return undefined;
	const body = fault.body ?? { message: `${fault.status}`, code: 0 };
	const reply = toJsonReply(fault.status, body);
	return { ...reply, headers: { ...reply.headers, ...fault.headers } };
}

function toFile(state: State, url: URL): Reply {
	const file = state.attachments.find(url);
	if (!file) {
		return { status: 404, content: "This content is no longer available." };
	}
	const contentType = file.contentType || "application/octet-stream";
	return {
		status: 200,
		headers: { "content-type": contentType },
		content: file.bytes,
	};
}

function route(
	state: State,
	entry: JournalRequest,
	asked: {
		url: URL;
		authorization: string | undefined;
		uploads: Awaited<ReturnType<typeof readRequestBody>>["uploads"];
	},
): Reply {
	const path = asked.url.pathname.replace(API_PREFIX, "");
	const found = findRoute(routes, entry.method, path);
	if (!found || !API_PREFIX.test(asked.url.pathname)) {
		const problem = `no such route: ${entry.method} ${entry.path}`;
		state.journal.violations.push({ request: entry, problem });
		throw refusals.noRoute();
	}
	if (!found.route.isOpen && asked.authorization !== `Bot ${state.token}`) {
		throw refusals.unauthorized();
	}
	if (
		asked.uploads.some((one) => one.bytes.length > state.attachmentSizeLimit)
	) {
		throw refusals.tooLarge();
	}
	const answer = found.route.answer({
		state,
		query: asked.url.searchParams,
		body: entry.body,
		uploads: asked.uploads,
		param: (name) => found.params[name] ?? "",
		refuse: (problems) => refuse(state, entry, problems),
	});
	return answer ? toJsonReply(200, answer) : { status: 204 };
}

function refuse(
	{ journal }: State,
	request: JournalRequest,
	problems: readonly Problem[],
): void {
	if (problems.length === 0) return;
	for (const problem of problems) {
		journal.violations.push({ request, problem: toSentence(problem) });
	}
	if (problems.every(({ code }) => code === EMPTY_MESSAGE)) {
		throw refusals.emptyMessage();
	}
	throw new RestError(400, 50035, "Invalid Form Body", toErrors(problems));
}

function toJsonReply(status: number, body: object): Reply {
	return {
		status,
		headers: { "content-type": "application/json" },
		content: JSON.stringify(body),
	};
}
