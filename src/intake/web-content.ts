import type { ContentKind } from "./content-kind.ts";
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
const OTHERS: readonly (readonly [type: RegExp, name: string])[] = [
	[/^image\//u, "a picture"],
	[/^video\//u, "a video"],
	[/^audio\//u, "a recording"],
	[/\b(?:rss|atom)\b/u, "a feed of many articles"],
	[/\b(?:json|xml|csv|javascript)\b/u, "data for programs"],
	[/\b(?:zip|gzip|tar|7z|rar)\b/u, "an archive"],
	[/\bmsword\b/u, "an old Word document"],
	[/^$/u, "something that doesn't say what it is"],
];

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
	const [, name] = OTHERS.find(([others]) => others.test(type)) ?? [];
	throw toLinkRefusal(
		"wrong-kind",
		`This link leads to ${name ?? "a file that can't be read"}, not to an article's page.`,
	);
}
