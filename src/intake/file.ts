import { checkArticle, type Reading } from "../article/reading.ts";
import { Refusal } from "../refusal.ts";
import { decodeText } from "./decode-text.ts";
import { readIsolated } from "./isolated-reading.ts";

/** A file whose bytes are here. */
export interface FileContent {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** MIME type, with a charset where one is known. */
	readonly contentType: string | null;
}

/**
 * Reads the article that a file holds: .txt, .md or .html, by its name.
 *
 * @throws Refusal that says what would be accepted
 */
export async function readFile(file: FileContent): Promise<Reading> {
	const kind = toKind(file.name);
	const text =
		kind === "html"
			? decodeText(file.bytes, "html", null)
			: decodeText(file.bytes, "text", toCharset(file.contentType));
	const reading = await readIsolated({ kind, text, url: null });
	checkArticle(reading.article);
	return reading;
}

/** Discord's guess; a page names its encoding itself. */
function toCharset(contentType: string | null): string | null {
	const [, charset] =
		/charset=["']?([^\s;"']+)/iu.exec(contentType ?? "") ?? [];
	return charset ?? null;
}

const KINDS = {
	txt: "text",
	text: "text",
	md: "markdown",
	markdown: "markdown",
	html: "html",
	htm: "html",
} as const;

type Kind = (typeof KINDS)[keyof typeof KINDS];

function toKind(name: string): Kind {
	const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
	if (Object.hasOwn(KINDS, extension))
		return KINDS[extension as keyof typeof KINDS];
	throw new Refusal(
		`“${name}” can't be read. Send the article as a .txt, .md or .html file.`,
	);
}
