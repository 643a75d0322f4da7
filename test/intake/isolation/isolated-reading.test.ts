import type { ChildProcess } from "node:child_process";
import { describe, expect, it, vi } from "vitest";
import { toLanguage } from "../../../src/discord/language/languages.ts";
import { readIsolated } from "../../../src/intake/isolation/isolated-reading.ts";
import { Phrase } from "../../../src/text/phrase/phrase.ts";
import { toWording } from "../../../src/text/phrase/wording.ts";
import { toPdf } from "../pdf-writer.ts";
import { refusalOf } from "../web-visit.ts";

/** Every process that was started here. */
const children: ChildProcess[] = vi.hoisted(() => []);

/** What the next process runs instead, as if a document had broken it. */
const broken: string[] = vi.hoisted(() => []);

vi.mock("node:child_process", async (importOriginal) => {
	const original = await importOriginal<typeof import("node:child_process")>();
	const spawn = (
		...[command, args, options]: Parameters<typeof original.spawn>
	) => {
		const script = broken.pop();
		const instead = script === undefined ? args : ["--eval", script];
		const child = original.spawn(command, instead, options);
		children.push(child);
		return child;
	};
	return { ...original, spawn };
});

const isGone = (child: ChildProcess | undefined) =>
	child !== undefined && (child.exitCode !== null || child.signalCode !== null);

const STORY =
	"<h1>Ferry sinks</h1>" +
	"<p>The last ferry to the island sank at its berth on Monday, and nobody was hurt. ".repeat(
		9,
	);

function toPage(text: string, url: string | null = null) {
	const bytes = new TextEncoder().encode(text);
	return { kind: "html" as const, bytes, contentType: null, url };
}

describe("readIsolated", () => {
	it("reads a page as readHtml does", async () => {
		const { article } = await readIsolated(
			toPage(STORY, "https://example.org/ferry"),
		);
		expect(article).toMatchObject({
			headline: "Ferry sinks",
			url: "https://example.org/ferry",
		});
		expect(article.paragraphs).toHaveLength(9);
		expect(isGone(children.at(-1))).toBe(true);
	});

	it("lets the process read the code and nothing else", async () => {
		await readIsolated(toPage(STORY));
		const flags = children.at(-1)?.spawnargs.slice(1, -1) ?? [];
		expect(flags).toContain("--permission");
		const readable = flags.filter((flag) => flag.startsWith("--allow-"));
		expect(readable).toEqual([
			expect.stringMatching(/^--allow-fs-read=.*[/\\]src$/),
			expect.stringMatching(/^--allow-fs-read=.*[/\\]node_modules$/),
			expect.stringMatching(/^--allow-fs-read=.*[/\\]package\.json$/),
		]);
	});

	it("hands on why a page was refused", async () => {
		await expect(readIsolated(toPage("<p>Not found."))).rejects.toThrow(
			expect.objectContaining({ reason: "no-article" }),
		);
	});

	it("hands on its words as a phrase, which other languages have", async () => {
		const reading = readIsolated(toPage("<p>Not found."));
		const { words } = await refusalOf(reading);
		expect(words).toBeInstanceOf(Phrase);
		expect(toWording(words, toLanguage("de"))).toMatch(
			/^In dieser Seite ist kein Artikel/u,
		);
	});

	it.each([
		["an article of its own making", '{"reading":{"article":{"headline":1}}}'],
		["words of its own making", '{"reason":null,"words":{"text":"Buy!"}}'],
		["no JSON", "null,"],
	])("doesn't believe a broken process that answers %s", async (_, answer) => {
		broken.push(`process.stdout.write(${JSON.stringify(answer)})`);
		const refusal = await refusalOf(readIsolated(toPage(STORY)));
		expect(refusal.reason).toBe("unreadable");
	});

	it("reads no answer without end", async () => {
		const { article } = await readIsolated(toPage(STORY));
		const tell = async (line: string) => {
			const answer = JSON.stringify({ reading: { article, leftOut: [line] } });
			broken.push(
				`process.stdout.write(${JSON.stringify(answer)}.replace("x", "x".repeat(9_000_000)))`,
			);
			return readIsolated(toPage(STORY));
		};
		expect((await tell("By Ada")).leftOut).toEqual(["By Ada"]);
		expect((await refusalOf(tell("x"))).reason).toBe("unreadable");
		expect(isGone(children.at(-1))).toBe(true);
	});

	it.each([
		["has no time at all", "too-slow", STORY, { milliseconds: 1 }],
		[
			"keeps its process busy for too long",
			"too-slow",
			"<div>".repeat(300_000),
			{ milliseconds: 700 },
		],
		[
			"needs more memory than it may",
			"unreadable",
			"<p>a<b>b".repeat(200_000),
			{ megabytes: 16 },
		],
		["is nested too deeply", "unreadable", "<div>".repeat(20_000), {}],
	])(
		"refuses a page that %s as %s and leaves no process",
		async (_, reason, html, limits) => {
			const refusal = await refusalOf(readIsolated(toPage(html), limits));
			expect(refusal.reason).toBe(reason);
			expect(isGone(children.at(-1))).toBe(true);
		},
	);

	it.runIf(process.platform === "linux")(
		"refuses a document that takes more memory outside of JavaScript's",
		async () => {
			const content = Buffer.alloc(150_000_000, " ");
			const bytes = toPdf([[]], { content });
			const refusal = await refusalOf(
				readIsolated(
					{ kind: "pdf", bytes, contentType: null, url: null },
					{ processMegabytes: 250 },
				),
			);
			expect(refusal.reason).toBe("unreadable");
			expect(isGone(children.at(-1))).toBe(true);
		},
	);

	it("reads several pages at a time", async () => {
		const readings = await Promise.all(
			["a", "b", "c"].map((name) =>
				readIsolated(toPage(STORY, `https://example.org/${name}`)),
			),
		);
		expect(readings.map(({ article }) => article.url)).toEqual([
			"https://example.org/a",
			"https://example.org/b",
			"https://example.org/c",
		]);
	});
});
