import type { Reading } from "../article/reading/reading.ts";
import { Refusal } from "../refusal.ts";
import { t } from "../text/phrase/phrase.ts";
import type { Content, ContentKind } from "./content-kind.ts";
import { readIsolated } from "./isolation/isolated-reading.ts";

/** A file whose bytes are here. */
export interface FileContent {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** MIME type, with a charset where one is known. */
	readonly contentType: string | null;
}

/**
 * Reads the article that a file holds: .txt, .md, .html, .pdf or .docx, by its
 * name.
 *
 * @throws Refusal that says what would be accepted
 */
export async function readFile(file: FileContent): Promise<Reading> {
	const { bytes } = file;
	const kind = toKind(file.name);
	// The type is Discord's guess, and a page names its encoding itself.
	const contentType = kind === "html" ? null : file.contentType;
	return readAs(kind, { bytes, contentType, url: null });
}

/**
 * Reads the article out of bytes that are known to be of a kind.
 *
 * @throws Refusal if they aren't, if there is no article in them, or if it
 * can't be kept
 */
export function readAs(kind: ContentKind, content: Content): Promise<Reading> {
	const { bytes, contentType, url } = content;
	return readIsolated({ kind, bytes, contentType, url });
}

const KINDS: Readonly<Record<string, ContentKind>> = {
	txt: "text",
	text: "text",
	md: "markdown",
	markdown: "markdown",
	html: "html",
	htm: "html",
	pdf: "pdf",
	docx: "docx",
};

function toKind(name: string): ContentKind {
	const extension = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
	const kind = Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined;
	if (kind !== undefined) return kind;
	throw new Refusal(
		t`“${name}” can't be read. Send the article as a .txt, .md, .html, .pdf or .docx file.`,
	);
}
