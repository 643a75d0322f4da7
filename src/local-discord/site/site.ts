import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isFromOwnPage } from "../request-guard.ts";
import { type Reply, send, toJsonReply, toTextReply } from "../rest/reply.ts";
import { act } from "./acting/act.ts";
import { readAction } from "./acting/action-body.ts";
import { RefusedAction } from "./acting/refused-action.ts";
import { ItemWriter } from "./item-texts.ts";
import { type PageFile, PageFiles } from "./page-files.ts";
import { PAGE_HEADERS, toHtmlHeaders } from "./page-headers.ts";
import type { ActionRefusal } from "./protocol.ts";
import type { Scene } from "./scene.ts";
import { Streams } from "./streams.ts";

/** Of all local Discords in this process: each file is made JavaScript once. */
const FILES = new PageFiles();

/**
 * The page's server: its files, the stream of what there is to see, and what
 * can be done.
 *
 * All of it lies under a path that nobody can guess, since whoever knows it can
 * act as the person in front of the page.
 */
export class Site {
	/** Where the page is, "/…/". */
	readonly path = `/${randomBytes(16).toString("base64url")}/`;
	readonly #scene: Scene;
	readonly #streams: Streams;

	constructor(scene: Scene) {
		this.#scene = scene;
		const writer = new ItemWriter(scene);
		const { changes } = scene.state;
		this.#streams = new Streams(changes, () => writer.write());
	}

	/** Says whether a path is one of this site's. */
	owns(path: string): boolean {
		return `${path}/`.startsWith(this.path);
	}

	async answer(
		request: IncomingMessage,
		response: ServerResponse,
		url: URL,
	): Promise<void> {
		const address = url.pathname.slice(this.path.length);
		const wantsStream = request.method === "GET" && address === "events";
		if (wantsStream && this.#streams.open(response)) return;
		const reply = await this.#toReply(request, url, address);
		const headers = { ...PAGE_HEADERS, ...reply.headers };
		send(response, { ...reply, headers });
	}

	close(): void {
		this.#streams.close();
	}

	async #toReply(
		request: IncomingMessage,
		url: URL,
		address: string,
	): Promise<Reply> {
		const method = address === "act" ? "POST" : "GET";
		if (request.method !== method) return toRefusedMethod(method);
		if (address === "act") return await this.#toActionReply(request);
		if (address === "events") {
			return toTextReply(429, "So many pages are open that none is added.");
		}
		if (address === "" && isElsewhere(request, url)) {
			const location = `${url.origin}${this.path}`;
			return { status: 307, headers: { location } };
		}
		return toFileReply(await FILES.find(address));
	}

	async #toActionReply(request: IncomingMessage): Promise<Reply> {
		try {
			if (!isFromOwnPage(request)) {
				throw new RefusedAction(403, "Only the page itself may act.");
			}
			const body = await readAction(request);
			return toJsonReply(200, await act(this.#scene, body));
		} catch (error) {
			return toRefusal(error);
		}
	}
}

/** Attachments have one address, so the page may have no other. */
function isElsewhere({ headers }: IncomingMessage, url: URL): boolean {
	return headers.host !== url.host || !url.pathname.endsWith("/");
}

function toRefusedMethod(allow: string): Reply {
	const reply = toTextReply(405, `Only ${allow} is possible here.`);
	return { ...reply, headers: { ...reply.headers, allow } };
}

function toFileReply(file: PageFile | undefined): Reply {
	if (!file) return toTextReply(404, "There is no such file.");
	const { contentType, text } = file;
	const isHtml = contentType.startsWith("text/html");
	return {
		status: 200,
		headers: {
			...(isHtml ? toHtmlHeaders(text) : {}),
			"content-type": contentType,
		},
		content: text,
	};
}

/** People throw plain errors with a sentence; what else is thrown is a mistake. */
function toRefusal(error: unknown): Reply {
	const isSentence = error instanceof Error && error.constructor === Error;
	if (!isSentence && !(error instanceof RefusedAction)) throw error;
	const refusal: ActionRefusal = { error: toSentence(error.message) };
	const status = error instanceof RefusedAction ? error.status : 400;
	return toJsonReply(status, refusal);
}

function toSentence(text: string): string {
	const sentence = text.charAt(0).toUpperCase() + text.slice(1);
	return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`;
}
