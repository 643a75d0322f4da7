import {
	checkArticle,
	type Reading,
	toArticleUrl,
} from "../article/reading.ts";
import { decodeText } from "./decode-text.ts";
import { readIsolated } from "./isolated-reading.ts";
import { toWebAddress } from "./web-address.ts";
import type { ContentKind } from "./web-content.ts";
import { fetchWebPage, type WebPage } from "./web-page.ts";
import { WEB_RULES, type WebRules } from "./web-rules.ts";

/**
 * Reads the article behind a link: a page, a text, a PDF or a Word document
 * on the public internet.
 *
 * Anybody's page may try to make the bot reach what only it can reach, or to
 * keep it busy. So the address is checked, and every machine that it leads to;
 * time and size are bounded; and what came is read in a process of its own.
 *
 * @param rules for tests, which have their pages on this machine
 * @throws Refusal that says why not, and what to do instead
 */
export async function readLink(
	address: string,
	rules: Partial<WebRules> = {},
): Promise<Reading> {
	const allRules = { ...WEB_RULES, ...rules };
	const start = toWebAddress(address, allRules);
	const { kind, ...page } = await fetchWebPage(start, allRules);
	const url = toArticleUrl(page.url.href) ?? start.href;
	const { article, leftOut } = await readAs(kind, { ...page, url });
	return { article: { ...article, url: article.url ?? url }, leftOut };
}

/** Stands in until file.ts has it; PDF and Word are refused by name till then. */
async function readAs(
	kind: ContentKind,
	{
		bytes,
		contentType,
		url,
	}: Pick<WebPage, "bytes" | "contentType"> & {
		readonly url: string;
	},
): Promise<Reading> {
	const readable = kind === "html" || kind === "markdown" ? kind : "text";
	const [, charset] = /charset=["']?([^\s;"']+)/iu.exec(contentType) ?? [];
	const text = decodeText(
		bytes,
		readable === "html" ? "html" : "text",
		charset ?? null,
	);
	const reading = await readIsolated({ kind: readable, text, url });
	checkArticle(reading.article);
	return reading;
}
