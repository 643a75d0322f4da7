import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import {
	isMultipart,
	MAX_REQUEST_BYTES,
	readBytes,
	readMultipart,
} from "../../rest/request-body.ts";
import type { Upload } from "../../wire.ts";
import { type Action, actionSchema } from "../action.ts";
import { RefusedAction } from "./refused-action.ts";

const MAX_JSON_BYTES = 1024 * 1024;

/** An action as it came, and the files that came along. */
export interface ActionBody {
	readonly action: Action;
	readonly uploads: readonly Upload[];
}

/** Reads an action: JSON, or multipart with its JSON in `action`. */
export async function readAction(
	request: IncomingMessage,
): Promise<ActionBody> {
	const contentType = request.headers["content-type"] ?? "";
	const maximum = isMultipart(contentType) ? MAX_REQUEST_BYTES : MAX_JSON_BYTES;
	const bytes = await readBytes(request, maximum);
	if (!bytes) {
		const limit = `${maximum / 1024 / 1024} MiB`;
		throw new RefusedAction(413, `At most ${limit} can be sent at once.`);
	}
	const { json, uploads } = await readParts(bytes, contentType);
	return { action: parseAction(json), uploads };
}

async function readParts(
	bytes: Buffer<ArrayBuffer>,
	contentType: string,
): Promise<{ json: string; uploads: readonly Upload[] }> {
	if (contentType.startsWith("application/json")) {
		return { json: bytes.toString("utf8"), uploads: [] };
	}
	if (!isMultipart(contentType)) {
		throw new RefusedAction(415, "An action is JSON or multipart/form-data.");
	}
	try {
		const parts = await readMultipart(bytes, contentType, "action");
		return { json: parts.json ?? "", uploads: parts.uploads };
	} catch {
		throw new RefusedAction(400, "The multipart/form-data can't be read.");
	}
}

function parseAction(json: string): Action {
	const { success, data, error } = actionSchema.safeParse(parseJson(json));
	if (!success) throw new RefusedAction(400, toSentence(error));
	return data;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new RefusedAction(400, "The action is not JSON.");
	}
}

function toSentence({ issues }: z.ZodError): string {
	const [issue] = issues;
	const field = issue?.path.join(".") || "action";
	return `The field “${field}” is wrong: ${issue?.message}`;
}
