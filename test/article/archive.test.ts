import { execFileSync } from "node:child_process";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
	ArchiveTooLargeError,
	type FiledArticle,
	openArchive,
	toArchive,
} from "../../src/article/archive.ts";
import { readMarkdown } from "../../src/article/reading/markdown.ts";
import { Refusal } from "../../src/refusal.ts";
import { findLongestTurn } from "../longest-turn.ts";

function toArticle(id: number, parts: Partial<FiledArticle> = {}) {
	return {
		id,
		state: "live",
		addedAt: "2025-07-08T10:00:00.000Z",
		headline: `Ferry ${id}`,
		byline: null,
		publisher: null,
		url: null,
		publishedAt: null,
		tags: [],
		paragraphs: [`This is ferry ${id}.`],
		...parts,
	};
}

function unpackAll(bytes: Uint8Array) {
	return openArchive(bytes).map(({ name, size, unpack }) => {
		const unpacked = unpack();
		expect(unpacked).toHaveLength(size);
		const { article } = readMarkdown(new TextDecoder().decode(unpacked));
		return { name, article };
	});
}

describe("toArchive", () => {
	it("packs each article into a file, removed ones into a folder", async () => {
		const articles = [
			toArticle(1),
			toArticle(2, { state: "removed", headline: "Été" }),
		];
		const files = unpackAll(await toArchive(articles));
		expect(files.map(({ name }) => name)).toEqual([
			"ferry-1-1.md",
			"removed/été-2.md",
		]);
		expect(files.map(({ article }) => article.paragraphs)).toEqual(
			articles.map(({ paragraphs }) => paragraphs),
		);
	});

	it("packs no article into an empty archive", async () => {
		expect(openArchive(await toArchive([]))).toEqual([]);
	});

	it("is packed up to a size, and no further", async () => {
		const articles = [toArticle(1), toArticle(2)];
		const { length } = await toArchive(articles);
		expect(await toArchive(articles, length)).toHaveLength(length);
		let read = 0;
		function* endless() {
			for (;;) yield toArticle(++read);
		}
		await expect(toArchive(endless(), length - 1)).rejects.toThrow(
			ArchiveTooLargeError,
		);
		expect(read).toBeLessThan(5);
		await expect(toArchive(articles, length - 1)).rejects.toThrow(
			ArchiveTooLargeError,
		);
	});

	it("packs an article of the largest size", async () => {
		const paragraphs = Array.from({ length: 2_000 }, (_, number) =>
			`水${number} `.repeat(20).trim(),
		);
		const [file] = unpackAll(await toArchive([toArticle(1, { paragraphs })]));
		expect(file?.article.paragraphs).toEqual(paragraphs);
	});

	it("makes the same bytes anywhere, at any time", async () => {
		const articles = [
			toArticle(1, { publishedAt: "1066-10-14" }),
			toArticle(2, { publishedAt: "2025-03-30" }),
			toArticle(3, { publishedAt: "9999-12-31" }),
			toArticle(4),
		];
		const script = `
			const { toArchive } = await import("./src/article/archive.ts");
			process.stdout.write(await toArchive(${JSON.stringify(articles)}));`;
		const here = await toArchive(articles);
		for (const TZ of ["America/Sao_Paulo", "Pacific/Apia"]) {
			const there = execFileSync(
				process.execPath,
				["--input-type=module", "--eval", script],
				{ env: { ...process.env, TZ } },
			);
			expect(there.equals(here)).toBe(true);
		}
	});

	it("lets others have their turn while it packs a thousand", async () => {
		const articles = Array.from({ length: 1_000 }, (_, id) =>
			toArticle(id, {
				paragraphs: Array.from({ length: id % 100 === 0 ? 400 : 20 }, (_, at) =>
					`Paragraph ${at * id} of ${id}. `.repeat(15),
				),
			}),
		);
		await toArchive(articles.slice(0, 50));
		const packed = await findLongestTurn(() => toArchive(articles));
		expect(packed.share).toBeLessThan(0.25);
		expect(openArchive(packed.result)).toHaveLength(1_000);
	});
});

describe("openArchive", () => {
	it.each([
		["nothing", new Uint8Array()],
		["a text", Buffer.from("no archive at all, but a text".repeat(9))],
		["half an archive", zipSync({ "a.md": Buffer.from("a") }).subarray(0, 50)],
	])("refuses %s", (_, bytes) => {
		expect(() => openArchive(bytes)).toThrow(Refusal);
	});

	it("refuses a damaged file alone", () => {
		const bytes = zipSync({
			"a.md": Buffer.from("One two three. ".repeat(9)),
			"b.md": Buffer.from("b"),
		});
		bytes.fill(0xff, 34, 50);
		const [first, second] = openArchive(bytes);
		expect(() => first?.unpack()).toThrow(Refusal);
		expect(second?.unpack()).toEqual(new Uint8Array(Buffer.from("b")));
	});
});
