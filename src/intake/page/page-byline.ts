import { toByline, toNames } from "../../article/reading/bylines.ts";
import {
	type Page,
	type PageNode,
	readMeta,
	TEXT_NODE,
	toLetters,
	toLine,
} from "./page.ts";
import type { JsonLdFacts } from "./page-json-ld.ts";

const META_NAMES =
	"byl author article:author article_author author.name parsely-author sailthru.author dc.creator dcterms.creator".split(
		" ",
	);
const BOX_SELECTOR =
	'[class*="byline" i], [rel~="author"], [itemprop="author"], [class*="author" i]';
const MAX_BOXES = 30;
const MAX_NAME_WORDS = 6;

/** What joins the text before it to the next, and the next to the one before. */
const ENDS_OPEN = /(?:^|\s)(?:by|and|with|&)$|,$/i;
const BEGINS_JOINED = /^(?:,|&|and\b|with\b)/i;

/**
 * Finds who wrote the story, as the page prints it without "By" and roles.
 *
 * A printed byline that names whom the metadata names wins, because it may
 * name more people. Metadata that names the publisher is passed over, and so
 * are the bylines of other stories on the page where the metadata knows better.
 */
export function readByline(
	page: Page,
	facts: JsonLdFacts,
	linesBelowHeadline: readonly string[],
	publishers: readonly string[],
): string | null {
	const sites = new Set(publishers.map(toLetters));
	const isWriter = (name: string) => !sites.has(toLetters(name));
	const stated = readStated(page, facts).filter(isWriter);
	const boxes = readBoxes(page);
	const printed = [...boxes, ...linesBelowHeadline].flatMap(
		(line) => toByline(line) ?? [],
	);
	const both = printed.find((names) =>
		stated.some((known) => isSameStart(names, known)),
	);
	const [named] = boxes
		.flatMap((line) => toNames(line) ?? [])
		.filter((name) => isShort(name) && isWriter(name));
	return both ?? stated[0] ?? printed[0] ?? named ?? null;
}

/** What JSON-LD and `<meta>` say, the best first. */
function readStated(page: Page, facts: JsonLdFacts): string[] {
	const authors = facts.authors.flatMap((author) => toNames(author) ?? []);
	const metas = readMeta(page, META_NAMES)
		.filter((value) => !value.includes("//"))
		.flatMap((value) => toNames(value) ?? []);
	return authors.length === 0 ? metas : [toList(authors), ...metas];
}

function toList(names: readonly string[]): string {
	const unique = [...new Set(names)];
	const last = unique.pop() ?? "";
	return unique.length === 0 ? last : `${unique.join(", ")} and ${last}`;
}

function readBoxes(page: Page): string[] {
	return [...page.querySelectorAll(BOX_SELECTOR)]
		.filter((element) => !element.matches("html, body, main, article"))
		.slice(0, MAX_BOXES)
		.map(toBoxLine)
		.filter((line) => line !== "");
}

/** The texts of a box up to where two stand side by side with nothing between. */
function toBoxLine(box: PageNode): string {
	const [first = "", ...others] = toTexts(box);
	let line = first;
	for (const text of others) {
		if (!ENDS_OPEN.test(line) && !BEGINS_JOINED.test(text)) break;
		line = text.startsWith(",") ? line + text : `${line} ${text}`;
	}
	return line;
}

function toTexts(node: PageNode): string[] {
	if (/^(?:SCRIPT|STYLE|SVG|TEMPLATE)$/i.test(node.nodeName)) return [];
	if (node.nodeType !== TEXT_NODE) return [...node.childNodes].flatMap(toTexts);
	const text = toLine(node.textContent);
	return text === "" ? [] : [text];
}

function isShort(name: string): boolean {
	return name.split(" ").length <= MAX_NAME_WORDS;
}

function isSameStart(names: string, known: string): boolean {
	const [one, other] = [toLetters(names), toLetters(known)];
	return one.startsWith(other) || other.startsWith(one);
}
