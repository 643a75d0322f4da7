import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { realpathSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Reading } from "../../article/reading/reading.ts";
import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";
import type { Content, ContentKind } from "../content-kind.ts";
import { IntakeRefusal } from "../refusal.ts";
import { guardMemory } from "./memory-guard.ts";
import { type RefusedReading, readResult } from "./reading-result.ts";
import { Turns } from "./turns.ts";

/** What reading one text may cost. */
export interface ReadingLimits {
	readonly milliseconds: number;
	/** For JavaScript's objects. */
	readonly megabytes: number;
	/** For the process and all that it holds, on Linux. */
	readonly processMegabytes: number;
}

type Child = ChildProcessByStdio<Writable, Readable, null>;

const DEFAULT_LIMITS: ReadingLimits = {
	milliseconds: 10_000,
	megabytes: 256,
	processMegabytes: 768,
};

/** Texts read at the same time; more wait for their turn. */
const MAX_CHILDREN = 2;

/** An article and all that is left out of it have fewer. */
const MAX_ANSWER_CHARACTERS = 8 * 1_048_576;

/** What may hold an article, and how to read it. */
export interface Source extends Content {
	readonly kind: ContentKind;
}

/** What the child is sent first, as JSON on one line; the bytes follow. */
export type SourceHeader = Omit<Source, "bytes">;

/** All that the child may read: the code, and neither `.env` nor the data. */
const READABLE = ["src", "node_modules", "package.json"].map((name) =>
	toPath(`../../../${name}`),
);
const CHILD = toPath("reading-child.ts");

const turns = new Turns(MAX_CHILDREN);

/**
 * Reads the article out of a text, a web page or a document, in a process of
 * its own that is gone when this settles.
 *
 * They come from anybody. One that needs too much time, memory or stack costs
 * its own process and becomes a refusal. That process may read the project's
 * code and nothing else: it can't write, start others or see the environment.
 * (Node 24 can't forbid it the network; nothing in it uses any.)
 *
 * @throws Refusal as what reads it does; IntakeRefusal `too-slow` or
 * `unreadable` if that didn't survive, or answers what it can't have read
 */
export function readIsolated(
	source: Source,
	limits: Partial<ReadingLimits> = {},
): Promise<Reading> {
	return turns.take(() => read(source, { ...DEFAULT_LIMITS, ...limits }));
}

async function read(source: Source, limits: ReadingLimits): Promise<Reading> {
	const child = startChild(limits);
	const kill = () => child.kill("SIGKILL");
	process.once("exit", kill);
	const endGuard = guardMemory(child, limits.processMegabytes);
	try {
		const answer = await converse(child, source);
		return toReading(answer, !endGuard() && child.killed);
	} finally {
		endGuard();
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
async function converse(
	child: Child,
	{ bytes, ...header }: Source,
): Promise<string> {
	// It may die before it has read everything; its answer tells.
	child.stdin.on("error", () => {});
	child.stdin.write(`${JSON.stringify(header satisfies SourceHeader)}\n`);
	child.stdin.end(bytes);
	const [answer] = await Promise.all([
		readAnswer(child.stdout),
		once(child, "close"),
	]);
	return answer;
}

/** Gives "" for an answer without end, which then has nowhere to go. */
async function readAnswer(output: Readable): Promise<string> {
	const parts: string[] = [];
	let characters = 0;
	for await (const part of output.setEncoding("utf8")) {
		characters += part.length;
		if (characters > MAX_ANSWER_CHARACTERS) return "";
		parts.push(part);
	}
	return parts.join("");
}

function toReading(answer: string, ranOutOfTime: boolean): Reading {
	const result = readResult(answer);
	if (result !== null && "reading" in result) return result.reading;
	if (result !== null) throw toRefusal(result);
	throw ranOutOfTime
		? new IntakeRefusal(
				"too-slow",
				t`Reading this took too long. Send the article's text instead, as .txt or .md.`,
			)
		: new IntakeRefusal(
				"unreadable",
				t`This is too large or too broken to be read. Send the article's text instead, as .txt or .md.`,
			);
}

function toRefusal({ reason, words }: RefusedReading): Refusal {
	return reason === null
		? new Refusal(words)
		: new IntakeRefusal(reason, words);
}

function toPath(relative: string): string {
	return realpathSync(fileURLToPath(new URL(relative, import.meta.url)));
}
