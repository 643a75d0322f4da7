import { describe, expect, it } from "vitest";
import { MAX_FILE_BYTES } from "../../src/intake/attachment.ts";
import { readAs, readFile } from "../../src/intake/file.ts";
import { Refusal } from "../../src/refusal.ts";
import { toDocx, toDocxWith, toWordXml } from "./docx-writer.ts";
import { STORIES } from "./newsroom.ts";
import { PLAIN, setPages } from "./page-setting.ts";
import { toPdf } from "./pdf-writer.ts";

const [{ headline, paragraphs }] = STORIES;
const LINES = [headline, ...paragraphs];
const TEXT = LINES.join("\n\n");
const PAGE = `<h1>${headline}</h1><p>${paragraphs.join("<p>")}`;

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Buffer.from(text, "latin1");

const read = (
	name: string,
	bytes: Uint8Array,
	contentType: string | null = null,
) => readFile({ name, bytes, contentType });

const toPdfOf = (lines: readonly string[]) => toPdf(setPages(lines, PLAIN));

describe("readFile", () => {
	it.each([
		["a.txt", utf8(TEXT)],
		["A.MD", utf8(`# ${TEXT}`)],
		["a.html", utf8(PAGE)],
		["a.pdf", toPdfOf(LINES)],
		["a b.docx", toDocx(LINES)],
	])("reads %s", async (name, bytes) => {
		const { article } = await read(name, bytes);
		expect(article).toMatchObject({ headline, paragraphs });
	});

	it("believes Discord's guess of a text's encoding, but not of a page's", async () => {
		const type = "text/plain; charset=windows-1252";
		const text = latin(TEXT.replace(/[“”’€]/gu, "\x92"));
		expect((await read("a.txt", text, type)).article.headline).toBe(headline);
		const page = utf8(PAGE);
		const { article } = await read("a.html", page, type);
		expect(article.paragraphs).toEqual(paragraphs);
	});

	it.each(["a", "a.exe", "a.pdf.zip", "a.constructor", ".doc"])(
		"refuses %s by its name and says what is read",
		async (name) => {
			await expect(read(name, utf8(TEXT))).rejects.toThrow(
				".txt, .md, .html, .pdf or .docx",
			);
		},
	);

	it.each([
		["a.txt", toPdfOf(LINES), "This looks like a PDF."],
		["a.txt", toDocx(LINES), "This looks like a Word document"],
		["a.md", latin("\x89PNG\r\n\x1A\n"), "This looks like a picture (PNG)."],
		["a.html", toPdfOf(LINES), "This looks like a PDF."],
		["a.pdf", toDocx(LINES), "looks like a Word document"],
		["a.pdf", utf8(`<h1>${TEXT}`), "it may be a text"],
		["a.docx", toPdfOf(LINES), "looks like a PDF"],
		["a.docx", latin("\xD0\xCF\x11\xE0\xA1"), "an old Word document"],
	])("refuses %s that is something else", async (name, bytes, sentence) => {
		await expect(read(name, bytes)).rejects.toThrow(
			expect.objectContaining({
				reason: "binary",
				message: expect.stringContaining(sentence),
			}),
		);
	});

	it("refuses an article that can't be kept", async () => {
		const long = `${TEXT}\n\n${"It sank. ".repeat(25_000)}`;
		await expect(read("a.txt", utf8(long))).rejects.toThrow("up to 200,000");
		await expect(read("a.docx", toDocx([headline]))).rejects.toThrow(Refusal);
	});

	it.each(["a.txt", "a.md", "a.pdf", "a.docx"])(
		"refuses ten megabytes of letters in %s",
		async (name) => {
			const bytes = new Uint8Array(MAX_FILE_BYTES).fill(97);
			await expect(read(name, bytes)).rejects.toThrow(Refusal);
		},
	);
});

describe("readAs", () => {
	it("keeps the address that a page came from", async () => {
		const url = "https://example.org/ferry";
		const bytes = utf8(PAGE);
		const { article } = await readAs("html", { bytes, contentType: null, url });
		expect(article.url).toBe(url);
	});

	it.each([
		["pages that hold themselves", "pdf", toLoop()],
		["a table nested too deeply", "docx", toNested(20_000)],
	] as const)("survives %s", async (_, kind, bytes) => {
		const content = { bytes, contentType: null, url: null };
		await expect(readAs(kind, content)).rejects.toThrow(
			expect.objectContaining({ reason: "unreadable" }),
		);
	});
});

function toLoop(): Uint8Array {
	const pdf = Buffer.from(toPdf([[]])).toString("latin1");
	return latin(pdf.replace("/Count 1/Kids[6 0 R]", "/Count 9/Kids[2 0 R]"));
}

function toNested(depth: number): Uint8Array {
	const body =
		"<w:tbl><w:tr><w:tc>".repeat(depth) +
		"</w:tc></w:tr></w:tbl>".repeat(depth);
	return toDocxWith({ "word/document.xml": utf8(toWordXml(body)) });
}
