import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { realpathSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Article } from "../article/article.ts";
import { type IntakeReason, IntakeRefusal } from "./refusal.ts";

/** What a page may cost. */
export interface ReadingLimits {
	readonly milliseconds: number;
	/** For JavaScript's objects; the process itself takes some 50 more. */
	readonly megabytes: number;
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

const DEFAULT_LIMITS: ReadingLimits = { milliseconds: 10_000, megabytes: 256 };

/** What the child is sent. */
export interface HtmlRequest {
	readonly html: string;
	readonly url: string | null;
}

/** What it answers; a child that answers nothing has died. */
export type HtmlResult =
	| { readonly article: Article }
	| { readonly reason: IntakeReason; readonly message: string };

/** All that the child may read: the code, and neither `.env` nor the data. */
const READABLE = ["src", "node_modules", "package.json"].map((name) =>
	toPath(`../../${name}`),
);
const CHILD = toPath("html-child.ts");

/**
 * Reads the article out of a web page as `readHtml` does, in a process of its
 * own that is gone when this settles.
 *
 * Pages come from anybody. One that needs too much time, memory or stack costs
 * its own process and becomes a refusal. That process may read the project's
 * code and nothing else: it can't write, start others or see the environment.
 * (Node 24 can't forbid it the network; nothing in it uses any.)
 *
 * @throws IntakeRefusal `no-article`, `too-slow` or `unreadable`
 */
export async function readHtmlIsolated(
	html: string,
	url: string | null,
	limits: Partial<ReadingLimits> = {},
): Promise<Article> {
	const child = startChild({ ...DEFAULT_LIMITS, ...limits });
	const kill = () => child.kill("SIGKILL");
	process.once("exit", kill);
	try {
		return toArticle(await converse(child, { html, url }), child.killed);
	} finally {
		process.off("exit", kill);
	}
}

function startChild({ milliseconds, megabytes }: ReadingLimits): Child {
	const flags = [
		"--permission",
		...READABLE.map((path) => `--allow-fs-read=${path}`),
		`--max-old-space-size=${megabytes}`,
		"--disallow-code-generation-from-strings",
	];
	return spawn(process.execPath, [...flags, CHILD], {
		env: {},
		stdio: ["pipe", "pipe", "ignore"],
		timeout: milliseconds,
		killSignal: "SIGKILL",
	});
}

/** Resolves with what it wrote when it is gone, however it went. */
async function converse(child: Child, request: HtmlRequest): Promise<string> {
	// It may die before it has read the page; its answer tells.
	child.stdin.on("error", () => {});
	child.stdin.end(JSON.stringify(request));
	const [answer] = await Promise.all([
		text(child.stdout),
		once(child, "close"),
	]);
	return answer;
}

function toArticle(answer: string, ranOutOfTime: boolean): Article {
	const result = parse(answer);
	if (result !== null && "article" in result) return result.article;
	if (result !== null) throw new IntakeRefusal(result.reason, result.message);
	throw ranOutOfTime
		? new IntakeRefusal(
				"too-slow",
				"Reading this page took too long. Send the article's text instead, as .txt or .md.",
			)
		: new IntakeRefusal(
				"unreadable",
				"This page is too large or too broken to be read. Send the article's text instead, as .txt or .md.",
			);
}

/** A child that was stopped has written nothing or half an answer. */
function parse(answer: string): HtmlResult | null {
	try {
		return JSON.parse(answer) as HtmlResult;
	} catch {
		return null;
	}
}

function toPath(relative: string): string {
	return realpathSync(fileURLToPath(new URL(relative, import.meta.url)));
}
