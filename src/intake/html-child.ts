import { text } from "node:stream/consumers";
import { readHtml } from "./read-html.ts";
import type { HtmlRequest, HtmlResult } from "./read-html-isolated.ts";
import { IntakeRefusal } from "./refusal.ts";

/**
 * Reads one page, in a process of its own: a request comes in on standard
 * input, its result goes out on standard output, both as JSON.
 */
async function main(): Promise<void> {
	const { html, url } = JSON.parse(await text(process.stdin)) as HtmlRequest;
	process.stdout.write(JSON.stringify(toResult(html, url)));
}

function toResult(html: string, url: string | null): HtmlResult {
	try {
		return { article: readHtml(html, url) };
	} catch (error) {
		if (!(error instanceof IntakeRefusal)) throw error;
		return { reason: error.reason, message: error.message };
	}
}

await main();
