import { type Page, toLine, toPage } from "./page.ts";

const MAX_SCRIPT_CHARACTERS = 1_000_000;
const MAX_TEXT_CHARACTERS = 1_000;
const MAX_NODES = 5_000;
const ARTICLE_TYPE = /(?:Article|Posting|^Report)$/;
const PAGE_TYPE = /^\w*Page$/;

/** What a page's JSON-LD says of its article; null and [] where it is silent. */
export interface JsonLdFacts {
	readonly headline: string | null;
	/** Names as given, still with "By" or a role where the page puts them. */
	readonly authors: readonly string[];
	readonly publisher: string | null;
	/** As given, mostly ISO 8601. */
	readonly publishedAt: string | null;
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads what the JSON-LD of a page (schema.org) says of its article.
 *
 * Pages nest it in lists, `@graph` and references by `@id`, write an author as
 * a string, an object or a list of either, and break the JSON: what can't be
 * read is passed over. Of several articles the outermost and first counts, and
 * the page itself lends what the article leaves out.
 */
export function readJsonLd(page: Page): JsonLdFacts {
	const nodes = toNodes(
		[...page.querySelectorAll('script[type*="ld+json"]')].map((script) =>
			parse(script.textContent ?? ""),
		),
	);
	const article = nodes.find((node) => isOfType(node, ARTICLE_TYPE)) ?? {};
	const whole = nodes.find((node) => isOfType(node, PAGE_TYPE)) ?? {};
	const byId = new Map(nodes.map((node) => [node["@id"], node]));
	const names = (value: unknown) => toNameList(value, byId);
	return {
		headline: toText(article.headline) ?? toText(article.name),
		authors: [article.author, article.creator, whole.author]
			.map(names)
			.reduce((found, next) => (found.length > 0 ? found : next)),
		publisher: names(article.publisher)[0] ?? names(whole.publisher)[0] ?? null,
		publishedAt: toText(article.datePublished) ?? toText(whole.datePublished),
	};
}

/** All objects, outermost first. */
function toNodes(roots: readonly unknown[]): JsonObject[] {
	const queue = [...roots];
	for (let index = 0; index < Math.min(queue.length, MAX_NODES); index++) {
		const value = queue[index];
		const parts = isObject(value) ? Object.values(value) : value;
		if (!Array.isArray(parts)) continue;
		for (const part of parts) {
			if (typeof part === "object") queue.push(part);
		}
	}
	return queue
		.slice(0, MAX_NODES)
		.filter((value) => isObject(value))
		.filter((node) => !isReference(node));
}

/** Raw line breaks in strings, comments and commas too many are repaired. */
function parse(script: string): unknown {
	const text = script
		.slice(0, MAX_SCRIPT_CHARACTERS)
		.replace(/<!--|-->|(?:\/\*\s*)?(?:<!\[CDATA\[|\]\]>)(?:\s*\*\/)?/g, "")
		.replace(/;\s*$/, "");
	const repaired = text
		.replace(/\p{Cc}/gu, " ")
		.replace(/,(?=\s{0,20}[}\]])/g, "");
	return toJson(text) ?? toJson(repaired);
}

function toJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function toNameList(
	value: unknown,
	byId: ReadonlyMap<unknown, JsonObject>,
): string[] {
	if (Array.isArray(value)) {
		return value
			.slice(0, 20)
			.flatMap((entry) =>
				Array.isArray(entry) ? [] : toNameList(entry, byId),
			);
	}
	const entry =
		isObject(value) && isReference(value) ? byId.get(value["@id"]) : value;
	const name = toText(isObject(entry) ? entry.name : entry);
	return name === null ? [] : [name];
}

/** One line, its HTML entities read; a list says what its first entry says. */
function toText(value: unknown): string | null {
	const text = Array.isArray(value) ? value[0] : value;
	if (typeof text !== "string" || text.length > MAX_TEXT_CHARACTERS)
		return null;
	const plain = /[&<]/.test(text)
		? toPage(text).querySelector("body")?.textContent
		: text;
	return toLine(plain) || null;
}

function isOfType(node: JsonObject, type: RegExp): boolean {
	return [node["@type"]]
		.flat()
		.some((name) => typeof name === "string" && type.test(name));
}

function isReference(node: JsonObject): boolean {
	return "@id" in node && Object.keys(node).length <= 2 && !("name" in node);
}

function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
