import { toArticleUrl } from "../../article/reading/reading.ts";
import { type Page, readMeta, toLine } from "./page.ts";
import type { JsonLdFacts } from "./page-json-ld.ts";

/**
 * Finds the address that a page gives itself, or else the one it came from.
 *
 * Only an absolute address that articles may have counts. A page that calls
 * its home page its own address (a common mistake) is not believed.
 */
export function readUrl(page: Page, given: string | null): string | null {
	const from = given === null ? null : toArticleUrl(given);
	const canonical = page
		.querySelector('link[rel~="canonical" i]')
		?.getAttribute("href");
	const stated = [canonical ?? "", ...readMeta(page, ["og:url"])]
		.map(toArticleUrl)
		.find((url) => url !== null && (!isHome(url) || from === null));
	return stated ?? from;
}

/**
 * Lists what a page calls its publisher, the best name first, its host last.
 */
export function readPublishers(
	page: Page,
	facts: JsonLdFacts,
	url: string | null,
): string[] {
	const host = url === null ? "" : new URL(url).hostname.replace(/^www\./, "");
	return [
		...readMeta(page, ["og:site_name"]),
		facts.publisher,
		...readMeta(page, ["application-name", "dc.publisher", "publisher"]),
		host,
		host.split(".")[0],
	]
		.map(toLine)
		.filter((name) => name !== "" && !/^https?:/i.test(name));
}

function isHome(url: string): boolean {
	return new URL(url).pathname === "/";
}
