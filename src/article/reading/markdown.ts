import { decode as decodeEntities } from "html-entities";
import { marked, type Token } from "marked";
import type { Article } from "../article.ts";
import { type FrontMatter, splitFrontMatter } from "./front-matter.ts";
import { LINE_BREAK, toPlain } from "./lines.ts";
import { toOpening } from "./opening.ts";
import { readPastedText } from "./pasted-text.ts";
import type { Reading } from "./reading.ts";

/**
 * Reads an article written in Markdown.
 *
 * With front matter the text below it is the story as it is: each paragraph,
 * list item and subheading becomes a paragraph, without its markup. If that
 * says `format: plain`, there is no markup: what blank lines part is a paragraph
 * to the letter. Without front matter, the text is read like a pasted one,
 * captions and cookie lines dropped.
 *
 * @throws Refusal if the front matter can't be read
 */
export function readMarkdown(text: string): Reading {
	const { frontMatter, isPlain, body } = splitFrontMatter(text);
	if (frontMatter && isPlain)
		return { article: toPlainArticle(frontMatter, body), leftOut: [] };
	const blocks = marked.lexer(body).flatMap(toBlocks);
	if (!frontMatter) {
		const lines = blocks.map((block) => block.text).join("\n\n");
		return readPastedText(lines);
	}
	return { article: toArticle(frontMatter, blocks), leftOut: [] };
}

function toPlainArticle(frontMatter: FrontMatter, body: string): Article {
	const paragraphs = splitParagraphs(body);
	const headline = frontMatter.headline || toOpening(paragraphs);
	return { ...frontMatter, headline, paragraphs };
}

/** Lines that no blank one parts are one paragraph that an editor has wrapped. */
function splitParagraphs(text: string): string[] {
	const groups: string[][] = [[]];
	for (const line of text.split(LINE_BREAK))
		if (line.trim() === "") groups.push([]);
		else groups.at(-1)?.push(line);
	return groups
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join(" "));
}

interface Block {
	readonly text: string;
	/** It is a heading of the first level. */
	readonly heads: boolean;
}

function toArticle(
	frontMatter: FrontMatter,
	blocks: readonly Block[],
): Article {
	const [first, ...rest] = blocks;
	const repeated = first?.heads && first.text === frontMatter.headline;
	const untitled = first?.heads && !frontMatter.headline;
	const story = repeated || untitled ? rest : blocks;
	const paragraphs = story.map((block) => block.text);
	return {
		...frontMatter,
		headline:
			frontMatter.headline || (untitled ? first.text : toOpening(paragraphs)),
		paragraphs,
	};
}

/** A Markdown block's own paragraphs, those inside lists and quotes included. */
function toBlocks(token: Token): Block[] {
	const heads = token.type === "heading" && token.depth === 1;
	if (token.type === "list") return token.items.flatMap(toBlocks);
	if (token.type === "list_item" || token.type === "blockquote")
		return (token.tokens ?? []).flatMap(toBlocks);
	if (token.type === "code") return toLineBlocks(token.text);
	if (token.type === "html") return toLineBlocks(toPlainHtml(token.text));
	if (token.type === "table")
		return [token.header, ...token.rows].flatMap((row) =>
			toLineBlocks(row.map((cell: Token) => toInline(cell)).join(" · ")),
		);
	if (!["heading", "paragraph", "text"].includes(token.type)) return [];
	return toLineBlocks(toInline(token)).map((block) => ({ ...block, heads }));
}

function toLineBlocks(text: string): Block[] {
	return toPlain(text)
		.split("\n")
		.map((line) => ({ text: line.trim(), heads: false }))
		.filter((block) => block.text !== "");
}

/** What a stretch of HTML says, without its tags, comments and scripts. */
function toPlainHtml(html: string): string {
	return decodeEntities(
		html
			.replace(/<!--.*?-->|<(script|style)\b.*?<\/\1>/gisu, "")
			.replace(/<(?:\/(?:p|div|li|h\d|tr)|br)\b[^<>]*>/giu, "\n")
			.replace(/<[^<>]*>/gu, ""),
	);
}

/** The text of a block without its markup; pictures and HTML tags are gone. */
function toInline(token: Token): string {
	if (token.type === "image" || token.type === "html") return "";
	if (token.type === "br") return "\n";
	if ("tokens" in token && token.tokens)
		return token.tokens.map(toInline).join("");
	const { text = "" } = token as { text?: string };
	return token.type === "codespan"
		? text
		: decodeEntities(text).replaceAll("\n", " ");
}
