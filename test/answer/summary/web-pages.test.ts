import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { summarize } from "../../../src/answer/summary/summarizing.ts";
import { decodeText } from "../../../src/intake/decode-text.ts";
import { readHtml } from "../../../src/intake/page/read-html.ts";
import {
	hasRealPages,
	listRealPages,
	readRealPage,
	readRealStories,
} from "../../intake/web-page-set.ts";

const MILLISECONDS = 120_000;

/** Letters and digits alone. */
function simplify(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

describe.skipIf(!hasRealPages())("summaries of real news pages", () => {
	it(
		"have hardly a line that isn't the story's",
		async () => {
			const stories = readRealStories();
			const outside: string[] = [];
			let lines = 0;
			for (const page of listRealPages()) {
				const html = decodeText(gunzipSync(readRealPage(page)), "html", null);
				const summary = await summarize(readHtml(html, page.url), "long");
				const story = simplify(stories.get(page.id) ?? "");
				lines += summary.lines.length;
				for (const { text } of summary.lines)
					if (!story.includes(simplify(text))) outside.push(text);
			}
			console.log(`${outside.length} of ${lines} lines are no story's.`);
			expect(outside.length / lines).toBeLessThan(0.02);
			expect(outside.join("\n")).not.toMatch(
				/cookies|subscri|newsletter|read more|all rights reserved|sign up/iu,
			);
		},
		MILLISECONDS,
	);
});
