import type { IncomingMessage } from "node:http";
import type { Upload } from "../wire.ts";
import { refusals } from "./rest-error.ts";

const MAX_REQUEST_BYTES = 25 * 1024 * 1024;
const FILE_FIELD = /^files\[(\d+)\]$/u;

export interface RequestBody {
	readonly body: unknown;
	readonly uploads: readonly Upload[];
}

/** Reads a request's body: JSON, or multipart with its JSON in `payload_json`. */
export async function readRequestBody(
	request: IncomingMessage,
): Promise<RequestBody> {
	const bytes = await readBytes(request);
	const contentType = request.headers["content-type"] ?? "";
	if (bytes.length === 0) return { body: undefined, uploads: [] };
	if (contentType.startsWith("multipart/form-data")) {
		return readMultipart(bytes, contentType);
	}
	return { body: parseJson(bytes.toString("utf8")), uploads: [] };
}

async function readBytes(
	request: IncomingMessage,
): Promise<Buffer<ArrayBuffer>> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request) {
		length += chunk.length;
		if (length <= MAX_REQUEST_BYTES) chunks.push(chunk);
	}
	if (length > MAX_REQUEST_BYTES) throw refusals.tooLarge();
	return Buffer.concat(chunks);
}

async function readMultipart(
	bytes: Buffer<ArrayBuffer>,
	contentType: string,
): Promise<RequestBody> {
	const headers = { "content-type": contentType };
	const form = await new Response(bytes, { headers }).formData();
	const json = form.get("payload_json");
	const uploads: Upload[] = [];
	for (const [field, value] of form) {
		const id = FILE_FIELD.exec(field)?.[1];
		if (id === undefined || typeof value === "string") continue;
		uploads.push(await toUpload(id, value));
	}
	return {
		body: typeof json === "string" ? parseJson(json) : {},
		uploads,
	};
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
