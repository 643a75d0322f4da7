import { ELEMENT_NODE, type PageNode, TEXT_NODE, toLine } from "./page.ts";

/** Elements that begin on a line of their own. */
const BLOCKS = new Set(
	"ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
		" ",
	),
);
const UNSEEN = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE".split(" "));

/**
 * Cuts what stands under a node into paragraphs, as a browser would show them:
 * each subheading, list item and table row is one, and two line breaks in a
 * row part paragraphs as well.
 */
export function toParagraphs(root: PageNode): string[] {
	const lines = [""];
	collect(root, lines);
	return lines.map(toLine).filter((line) => line !== "");
}

function collect(parent: PageNode, lines: string[]): void {
	let breaks = 0;
	for (const node of parent.childNodes) {
		if (node.nodeName === "BR") {
			breaks += 1;
			append(lines, " ");
			if (breaks === 2) lines.push("");
		} else if (node.nodeType === TEXT_NODE) {
			append(lines, node.textContent ?? "");
			if (toLine(node.textContent) !== "") breaks = 0;
		} else if (node.nodeType === ELEMENT_NODE && !UNSEEN.has(node.nodeName)) {
			collectElement(node, lines);
			breaks = 0;
		}
	}
}

function collectElement(element: PageNode, lines: string[]): void {
	const isBlock = BLOCKS.has(element.nodeName);
	const isCell = element.nodeName === "TD" || element.nodeName === "TH";
	if (isBlock) lines.push("");
	if (isCell) append(lines, " ");
	collect(element, lines);
	if (isCell) append(lines, " ");
	if (isBlock) lines.push("");
}

function append(lines: string[], text: string): void {
	lines[lines.length - 1] += text;
}
