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
import { toFileReply } from "./file-reply.ts";
import { interactionRoutes } from "./interaction-routes.ts";
import type { JournalRequest } from "./journal.ts";
import { lookupRoutes } from "./lookup-routes.ts";
import { type Reply, send, toJsonReply } from "./reply.ts";
import { type RequestBody, readRequestBody } from "./request-body.ts";
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

/** A request of the bot, and what was noted of it. */
interface Asked {
	readonly request: IncomingMessage;
	readonly url: URL;
	readonly entry: JournalRequest;
}

/** Answers a request of the bot: faults first, then attachments, then the routes. */
export async function answerRequest(
	state: State,
	request: IncomingMessage,
	response: ServerResponse,
	url: URL,
): Promise<void> {
	const { journal, changes } = state;
	const entry = journal.note({
		method: request.method ?? "GET",
		path: decodeURIComponent(url.pathname.replace(API_PREFIX, "")),
		query: url.search,
	});
	const reply = await toReply(state, { request, url, entry }).catch((error) => {
		if (!response.destroyed) {
			journal.blame(entry, `the local Discord failed: ${error.stack}`);
		} // else the client is gone
		return { status: 500 };
	});
	entry.status = reply?.status ?? 0;
	if (reply) send(response, reply);
	else request.socket.destroy();
	changes.announce();
}

/** Works out the reply; none means that the connection is to be cut. */
async function toReply(state: State, asked: Asked): Promise<Reply | undefined> {
	const { entry, url, request } = asked;
	try {
		const read = await readRequestBody(request);
		noteBody(state, entry, read);
		const fault = await meetFaults(state, entry);
		if (fault) return toFaultReply(fault);
		if (ATTACHMENT_PREFIX.test(url.pathname)) {
			return toFileReply(state.attachments, url);
		}
		return route(state, asked, read);
	} catch (error) {
		if (!(error instanceof RestError)) throw error;
		return toJsonReply(error.status, error.toBody());
	}
}

function noteBody(
	{ changes }: State,
	entry: JournalRequest,
	{ body, uploads }: RequestBody,
): void {
	entry.body = body;
	entry.files = uploads.map(({ filename, bytes }) => ({
		name: filename,
		size: bytes.length,
	}));
	changes.announce();
}

/** Waits while a request is held, and takes the fault that it meets. */
async function meetFaults(
	{ faults, standingFaults }: State,
	entry: JournalRequest,
): Promise<Fault | undefined> {
	await faults.wait(entry.path);
	await standingFaults.hold(entry);
	return faults.take(entry.method, entry.path) ?? standingFaults.take(entry);
}

function toFaultReply(fault: Fault): Reply | undefined {
	if (fault.status === 0) return undefined;
	const body = fault.body ?? { message: `${fault.status}`, code: 0 };
	const reply = toJsonReply(fault.status, body);
	return { ...reply, headers: { ...reply.headers, ...fault.headers } };
}

function route(
	state: State,
	{ entry, url, request }: Asked,
	{ uploads }: RequestBody,
): Reply {
	const path = url.pathname.replace(API_PREFIX, "");
	const found = findRoute(routes, entry.method, path);
	if (!found || !API_PREFIX.test(url.pathname)) {
		state.journal.blame(entry, `no such route: ${entry.method} ${entry.path}`);
		throw refusals.noRoute();
	}
	const { authorization } = request.headers;
	if (!found.route.isOpen && authorization !== `Bot ${state.token}`) {
		throw refusals.unauthorized();
	}
	if (uploads.some(({ bytes }) => bytes.length > state.attachmentSizeLimit)) {
		throw refusals.tooLarge();
	}
	const answer = found.route.answer({
		state,
		query: url.searchParams,
		body: entry.body,
		uploads,
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
	for (const problem of problems) journal.blame(request, toSentence(problem));
	if (problems.every(({ code }) => code === EMPTY_MESSAGE)) {
		throw refusals.emptyMessage();
	}
	throw new RestError(400, 50035, "Invalid Form Body", toErrors(problems));
}
