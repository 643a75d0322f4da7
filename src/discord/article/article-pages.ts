import { body } from "../card/card.ts";
import type { Line } from "../card/markdown.ts";
import { toNumberedLine } from "../card/numbered-line.ts";
import { splitLongText, toPages } from "../card/paging.ts";

/** The paragraphs of an article with their numbers, on pages that fit. */
export function toArticlePages(paragraphs: readonly string[]): Line[][] {
	return toPages(paragraphs.flatMap(toNumberedLines));
}

/** On which of its pages, from 0, a paragraph begins; the last, if it is gone. */
export function findPage(
	paragraphs: readonly string[],
	paragraph: number,
): number {
	const lines = paragraphs.map(toNumberedLines);
	const [first] = lines[Math.min(paragraph, lines.length) - 1] ?? [];
	const pages = toPages(lines.flat());
	return pages.findIndex((page) => first && page.includes(first));
}

function toNumberedLines(paragraph: string, index: number): Line[] {
	return splitLongText(paragraph).map((part, at) =>
		at === 0 ? toNumberedLine(index + 1, part) : body(part),
	);
}
