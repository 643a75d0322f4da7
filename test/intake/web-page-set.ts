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
import { type Article, toText } from "../../src/article/article.ts";

/** Not part of the project: pages of others, for measuring only. */
const FOLDER = fileURLToPath(
	new URL("../../../shared/eval/web-pages/", import.meta.url),
);

/** A real page and where it was found. */
export interface RealPage {
	readonly id: string;
	readonly url: string;
}

/** How much of all the pages was found; names and dates as counts. */
export interface PageScore {
	readonly pages: number;
	readonly f1: number;
	readonly headline: number;
	readonly date: number;
	readonly byline: number;
}

export function hasRealPages(): boolean {
	return existsSync(FOLDER);
}

export function listRealPages(): RealPage[] {
	const truth: Record<string, { readonly url: string }> = JSON.parse(
		readFileSync(join(FOLDER, "ground-truth.json"), "utf8"),
	);
	return Object.entries(truth).map(([id, { url }]) => ({ id, url }));
}

/** The true story of each page, by the page's id. */
export function readRealStories(): Map<string, string> {
	const truth: Record<string, { readonly articleBody: string }> = JSON.parse(
		readFileSync(join(FOLDER, "ground-truth.json"), "utf8"),
	);
	return new Map(
		Object.entries(truth).map(([id, { articleBody }]) => [id, articleBody]),
	);
}

/** A page's HTML, compressed by gzip as it is kept. */
export function readRealPage({ id }: RealPage): Uint8Array {
	return readFileSync(join(FOLDER, `${id}.html.gz`));
}

/** Asks the benchmark how well articles were read, by their pages' ids. */
export function scoreArticles(
	articles: readonly (readonly [id: string, article: Article])[],
): PageScore {
	const summary = summarize(
		articles.map(([id, article]) =>
			JSON.stringify({ id, body: toText(article.paragraphs), ...article }),
		),
	);
	console.log(summary);
	const found = (name: string) =>
		Number(new RegExp(`${name} ([\\d.]+)`).exec(summary)?.[1]);
	return {
		pages: found("pages"),
		f1: found("F1"),
		headline: found("headline"),
		date: found("date"),
		byline: found("byline"),
	};
}

/** The last line that the benchmark prints. */
function summarize(predictions: readonly string[]): string {
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
