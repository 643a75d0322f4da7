import { type Phrase, t } from "../../text/phrase/phrase.ts";
import type { ContentKind } from "../content-kind.ts";
import { toLinkRefusal } from "./link-refusal.ts";

const KINDS: Readonly<Record<string, ContentKind>> = {
	"text/html": "html",
	"application/xhtml+xml": "html",
	"text/plain": "text",
	"text/markdown": "markdown",
	"text/x-markdown": "markdown",
	"application/pdf": "pdf",
	"application/vnd.openxmlformats-officedocument.wordprocessingml.document":
		"docx",
};

/** What else links lead to; the first that fits counts. */
const OTHERS: readonly (readonly [type: RegExp, sentence: Phrase])[] = [
	[/^image\//u, t`This link leads to a picture, not to an article's page.`],
	[/^video\//u, t`This link leads to a video, not to an article's page.`],
	[/^audio\//u, t`This link leads to a recording, not to an article's page.`],
	[
		/\b(?:rss|atom)\b/u,
		t`This link leads to a feed of many articles, not to an article's page.`,
	],
	[
		/\b(?:json|xml|csv|javascript)\b/u,
		t`This link leads to data for programs, not to an article's page.`,
	],
	[
		/\b(?:zip|gzip|tar|7z|rar)\b/u,
		t`This link leads to an archive, not to an article's page.`,
	],
	[
		/\bmsword\b/u,
		t`This link leads to an old Word document, not to an article's page.`,
	],
	[
		/^$/u,
		t`This link leads to something that doesn't say what it is, not to an article's page.`,
	],
];

/** Whatever none of them is. */
const UNKNOWN = t`This link leads to a file that can't be read, not to an article's page.`;

/**
 * Tells from the content type how to read what a link leads to.
 *
 * Servers that know nothing of Markdown call it plain text; then the address's
 * end tells.
 *
 * @param contentType the header, empty if there was none
 * @throws IntakeRefusal `wrong-kind` that names what it is
 */
export function toContentKind(contentType: string, url: URL): ContentKind {
	const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
	const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
	if (kind === "text" && /\.(?:md|markdown)$/iu.test(url.pathname))
		return "markdown";
	if (kind !== undefined) return kind;
	const [, sentence] = OTHERS.find(([others]) => others.test(type)) ?? [];
	throw toLinkRefusal("wrong-kind", sentence ?? UNKNOWN);
}
