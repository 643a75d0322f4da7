import { parseHTML } from "linkedom";

/** The part of a DOM node that reading a page needs. */
export interface PageNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly textContent: string | null;
	readonly childNodes: Iterable<PageNode>;
}

/** The part of a DOM element that reading a page needs. */
export interface PageElement extends PageNode {
	getAttribute(name: string): string | null;
	querySelector(selector: string): PageElement | null;
	querySelectorAll(selector: string): Iterable<PageElement>;
	closest(selector: string): PageElement | null;
	matches(selector: string): boolean;
	remove(): void;
}

/** A parsed page; its elements are reached by selectors. */
export interface Page extends PageElement {
	readonly documentElement: PageElement;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/**
 * Parses HTML into a page.
 *
 * Scripts don't run and nothing is fetched. The shapes above stand in for the
 * DOM's own types, which would bring a browser's globals into the whole tree.
 */
export function toPage(html: string): Page {
	const isWhole = /<html[\s>]/i.test(html);
	const { document } = parseHTML(
		isWhole ? html : `<html><head></head><body>${html}</body></html>`,
	);
	return document as unknown as Page;
}

/** A text on one line, without what can't be seen. */
export function toLine(text: string | null | undefined): string {
	return (text ?? "")
		.toWellFormed()
		.replace(/\s+/gu, " ")
		.replace(/[\p{Cc}\u00AD\u200B\u2060\uFEFF\uFFFD]/gu, "")
		.trim();
}

/** Only the letters and digits, for comparing names: "The Times" is "the times". */
export function toLetters(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * What the page's `<meta>` elements say under these names, in their order.
 *
 * Pages use `name`, `property` and `itemprop` alike, in any case; the first
 * element with a name counts.
 */
export function readMeta(page: Page, names: readonly string[]): string[] {
	const values = new Map<string, string>();
	for (const meta of page.querySelectorAll("meta[content]")) {
		for (const attribute of ["name", "property", "itemprop"]) {
			const name = meta.getAttribute(attribute)?.toLowerCase();
			const value = toLine(meta.getAttribute("content"));
			if (name && value && !values.has(name)) values.set(name, value);
		}
	}
	return names.flatMap((name) => values.get(name) ?? []);
}
