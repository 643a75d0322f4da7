import { type Reading, toArticleUrl } from "../../article/reading/reading.ts";
import { readAs } from "../file.ts";
import { toWebAddress } from "./web-address.ts";
import { fetchWebPage } from "./web-page.ts";
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
