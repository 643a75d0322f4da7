import { Refusal } from "../refusal.ts";
import { t } from "../text/phrase/phrase.ts";

/** A file that somebody sent along, as Discord describes it. */
export interface AttachedFile {
	readonly name: string;
	readonly url: string;
	/** In bytes, as announced. */
	readonly size: number;
	/** MIME type, with a charset where Discord found one. */
	readonly contentType: string | null;
}

export const MAX_FILE_BYTES = 10 * 1_048_576;
const SECONDS_TO_FETCH = 15;

/**
 * Fetches a file that was sent along: only from Discord's own hosts, no
 * redirects, no larger than an article may be.
 *
 * @param origins from where files may come: `"https://cdn.discordapp.com"`
 * @throws Refusal that says what to do instead
 */
export async function fetchAttachment(
	file: AttachedFile,
	origins: readonly string[],
): Promise<Uint8Array> {
	if (!origins.includes(URL.parse(file.url)?.origin ?? ""))
		throw new Refusal(t`The file doesn't come from Discord. Attach it again.`);
	if (file.size > MAX_FILE_BYTES) throw tooLarge();
	try {
		const response = await fetch(file.url, {
			redirect: "error",
			signal: AbortSignal.timeout(SECONDS_TO_FETCH * 1_000),
		});
		if (!response.ok || !response.body)
			throw new Error(`status ${response.status}`);
		return await readBody(response.body);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal(
			t`The file couldn't be fetched from Discord. Attach it again in a moment.`,
		);
	}
}

async function readBody(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of body) {
		size += part.length;
		if (size > MAX_FILE_BYTES) throw tooLarge();
		parts.push(part);
	}
	return Buffer.concat(parts);
}

function tooLarge(): Refusal {
	return new Refusal(
		t`The file is larger than 10 MiB. Send the article's text alone, as .txt, .md or .docx.`,
	);
}
