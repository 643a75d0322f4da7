/** What can be read as an article. */
export type ContentKind = "text" | "markdown" | "html" | "pdf" | "docx";

/** Bytes that may hold an article, and what is known of them. */
export interface Content {
	readonly bytes: Uint8Array;
	/** MIME type, with a charset where one is known. */
	readonly contentType: string | null;
	/** Where it came from, if known. */
	readonly url: string | null;
}
