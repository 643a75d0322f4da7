import type { IncomingMessage } from "node:http";
import type { Upload } from "../wire.ts";
import { refusals } from "./rest-error.ts";

/** The largest request that Discord takes. */
export const MAX_REQUEST_BYTES = 25 * 1024 * 1024;
const FILE_FIELD = /^files\[(\d+)\]$/u;

export interface RequestBody {
	readonly body: unknown;
	readonly uploads: readonly Upload[];
}

/** Reads a request's body: JSON, or multipart with its JSON in `payload_json`. */
export async function readRequestBody(
	request: IncomingMessage,
): Promise<RequestBody> {
	const bytes = await readBytes(request, MAX_REQUEST_BYTES);
	if (!bytes) throw refusals.tooLarge();
	const contentType = request.headers["content-type"] ?? "";
	if (bytes.length === 0) return { body: undefined, uploads: [] };
	if (isMultipart(contentType)) {
		const { json, uploads } = await readMultipart(
			bytes,
			contentType,
			"payload_json",
		);
		return { body: json === undefined ? {} : parseJson(json), uploads };
	}
	return { body: parseJson(bytes.toString("utf8")), uploads: [] };
}

/** Says whether a body brings files. */
export function isMultipart(contentType: string): boolean {
	return contentType.startsWith("multipart/form-data");
}

/**
 * Reads all that a request brings, or nothing if it brings too much.
 *
 * What is beyond is read, too, but not kept: whoever sends it takes no answer
 * before.
 */
export async function readBytes(
	request: IncomingMessage,
	maximum: number,
): Promise<Buffer<ArrayBuffer> | undefined> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request) {
		length += chunk.length;
		if (length <= maximum) chunks.push(chunk);
		else chunks.length = 0;
	}
	return length <= maximum ? Buffer.concat(chunks) : undefined;
}

/** Takes a multipart body apart: the JSON of one field, and the files. */
export async function readMultipart(
	bytes: Buffer<ArrayBuffer>,
	contentType: string,
	jsonField: string,
): Promise<{ json: string | undefined; uploads: Upload[] }> {
	const headers = { "content-type": contentType };
	const form = await new Response(bytes, { headers }).formData();
	const json = form.get(jsonField);
	const uploads: Upload[] = [];
	for (const [field, value] of form) {
		const id = FILE_FIELD.exec(field)?.[1];
		if (id === undefined || typeof value === "string") continue;
		uploads.push(await toUpload(id, value));
	}
	return { json: typeof json === "string" ? json : undefined, uploads };
}

async function toUpload(id: string, file: File): Promise<Upload> {
	return {
		id,
		filename: file.name,
		contentType: file.type,
		bytes: new Uint8Array(await file.arrayBuffer()),
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw refusals.notJson();
	}
}
