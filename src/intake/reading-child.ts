import { text } from "node:stream/consumers";
import { readMarkdown } from "../article/markdown.ts";
import { readPastedText } from "../article/pasted-text.ts";
import type { Reading } from "../article/reading.ts";
import { Refusal } from "../refusal.ts";
import type { ReadingResult, Source } from "./isolated-reading.ts";
import { readHtml } from "./read-html.ts";
import { IntakeRefusal } from "./refusal.ts";

/**
 * Reads one text, in a process of its own: it comes in on standard input, the
 * result goes out on standard output, both as JSON.
 */
async function main(): Promise<void> {
	const source = JSON.parse(await text(process.stdin)) as Source;
	process.stdout.write(JSON.stringify(toResult(source)));
}

function toResult(source: Source): ReadingResult {
	try {
		return { reading: read(source) };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const reason = error instanceof IntakeRefusal ? error.reason : null;
		return { reason, message: error.message };
	}
}

function read({ kind, text, url }: Source): Reading {
	if (kind === "html") return { article: readHtml(text, url), leftOut: [] };
	return kind === "markdown" ? readMarkdown(text) : readPastedText(text);
}

await main();
