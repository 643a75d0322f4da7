import { execFileSync } from "node:child_process";
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { toText } from "../../src/article/article.ts";
import { decodeText } from "../../src/intake/decode-text.ts";
import { readHtml } from "../../src/intake/read-html.ts";

/** Not part of the project: pages of others, for measuring only. */
const FOLDER = fileURLToPath(
	new URL("../../../shared/eval/web-pages/", import.meta.url),
);

interface TruePage {
	readonly url: string;
}

/** Reads one page as a line of predictions. */
function predict(id: string, url: string): string {
	const bytes = gunzipSync(readFileSync(join(FOLDER, `${id}.html.gz`)));
	const article = readHtml(decodeText(bytes, "html", null), url);
	return JSON.stringify({ id, body: toText(article.paragraphs), ...article });
}

/** The last line that the benchmark prints. */
function score(predictions: readonly string[]): string {
	const folder = mkdtempSync(join(tmpdir(), "web-pages-"));
	try {
		const file = join(folder, "predictions.jsonl");
		writeFileSync(file, predictions.join("\n"));
		return (
			execFileSync(process.execPath, [join(FOLDER, "score-pages.mjs"), file], {
				encoding: "utf8",
			})
				.trim()
				.split("\n")
				.at(-1) ?? ""
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe.skipIf(!existsSync(FOLDER))("readHtml of real news pages", () => {
	it("finds nearly all of the story, headline, date and byline", () => {
		const truth: Record<string, TruePage> = JSON.parse(
			readFileSync(join(FOLDER, "ground-truth.json"), "utf8"),
		);
		const summary = score(
			Object.entries(truth).map(([id, { url }]) => predict(id, url)),
		);
		console.log(summary);
		const found = (name: string) =>
			Number(new RegExp(`${name} ([\\d.]+)`).exec(summary)?.[1]);
		expect(found("pages")).toBe(93);
		expect(found("F1")).toBeGreaterThanOrEqual(0.97);
		expect(found("headline")).toBeGreaterThanOrEqual(90);
		expect(found("date")).toBeGreaterThanOrEqual(86);
		expect(found("byline")).toBeGreaterThanOrEqual(69);
	}, 120_000);
});
