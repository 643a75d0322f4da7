import { Document } from "yaml";
import { toCutOffset } from "../text/truncation.ts";
import { type Article, toText } from "./article.ts";

/** Shown where it is needed: to whoever opens the file. */
const EXPLANATION =
	" paragraphs to the letter, a blank line between them; without this line, Markdown";

/** In any script, so that name and number have fewer than 255 bytes. */
const MAX_SLUG_CHARACTERS = 60;

/**
 * Writes an article as a Markdown file that `readMarkdown` reads back as the
 * very same article, whatever its paragraphs hold.
 *
 * Its front matter says `format: plain`, so that nothing in the story is
 * markup: a paragraph that begins with `#` needs no backslash, and whoever
 * edits the file sees what will be quoted. What isn't known stands there with
 * nothing behind it, to be filled in.
 */
export function toMarkdownFile(article: Article): string {
	return `---\n${toFrontMatter(article)}---\n\n${toText(article.paragraphs)}\n`;
}

/**
 * A name for an article's file: its headline's letters and its id, which tells
 * it from any other's.
 *
 * @example
 * toFileName({ headline: "Ferry/../gone?", id: 12 }); // "ferry-gone-12.md"
 */
export function toFileName(
	article: Pick<Article, "headline"> & { readonly id: number },
): string {
	return `${toSlug(article.headline) || "article"}-${article.id}.md`;
}

function toFrontMatter(article: Article): string {
	const { headline, byline, publisher, url, publishedAt, tags } = article;
	const document = new Document({
		headline,
		byline,
		publisher,
		url,
		publishedAt,
	});
	document.set("tags", document.createNode(tags, { flow: true }));
	const format = document.createNode("plain");
	format.comment = EXPLANATION;
	document.set("format", format);
	return document.toString({ lineWidth: 0, nullStr: "" });
}

function toSlug(headline: string): string {
	const slug = headline
		.normalize("NFC")
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
		.replace(/^-/u, "");
	const end = toCutOffset(slug, MAX_SLUG_CHARACTERS);
	return slug.slice(0, end).replace(/-$/u, "");
}
