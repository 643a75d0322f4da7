import type { Response } from "undici";
import type { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";
import { toLinkRefusal } from "./link-refusal.ts";

export const MAX_PAGE_BYTES = 5 * 1_048_576;

/** What undici decompresses. */
const CODINGS: readonly string[] = ["gzip", "x-gzip", "deflate", "br"];

/**
 * Reads an answer's body, decompressed, and stops as soon as it is too large,
 * whatever size was announced and however small it is compressed.
 *
 * @throws IntakeRefusal `too-large` or `unreadable`
 */
export async function readBody({
	headers,
	body,
}: Pick<Response, "headers" | "body">): Promise<Uint8Array> {
	if (Number(headers.get("content-length")) > MAX_PAGE_BYTES)
		throw toTooLarge();
	if (!isDecompressed(headers.get("content-encoding")))
		throw toLinkRefusal(
			"unreadable",
			t`This page is compressed in a way that can't be read.`,
		);
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of body ?? []) {
		size += part.length;
		if (size > MAX_PAGE_BYTES) throw toTooLarge();
		parts.push(part);
	}
	return Buffer.concat(parts);
}

function isDecompressed(codings: string | null): boolean {
	if (codings === null) return true;
	return codings
		.toLowerCase()
		.split(",")
		.every((coding) => CODINGS.includes(coding.trim()));
}

export function toTooLarge(): Refusal {
	return toLinkRefusal("too-large", t`This page is larger than 5 MiB.`);
}
