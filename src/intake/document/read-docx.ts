import mammoth from "mammoth";
import type { Reading } from "../../article/reading/reading.ts";
import { t } from "../../text/phrase/phrase.ts";
import { checkBeginning } from "../binary-kinds.ts";
import { type PageElement, toLine, toPage } from "../page/page.ts";
import { toParagraphs } from "../page/page-paragraphs.ts";
import { IntakeRefusal } from "../refusal.ts";
import { findTitle, readDocument } from "./document.ts";
import { packWord, unpackWord } from "./word-archive.ts";

const OPTIONS = {
	styleMap: [
		"p[style-name='Title'] => h1:fresh",
		"p[style-name='Subtitle'] => p:fresh",
		"p[style-name='Caption'] => figcaption:fresh",
	],
	includeEmbeddedStyleMap: false,
	externalFileAccess: false,
	convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
};

/** A longer line above a heading belongs to the story already. */
const MAX_ABOVE_CHARACTERS = 100;

/** Captions, and the notes that Word keeps at the foot of its pages. */
const BESIDE = 'figcaption, li[id^="footnote-"], li[id^="endnote-"]';
const NOTE_MARKS = 'a[id^="footnote-ref-"], a[id^="endnote-ref-"]';
const WAYS_BACK = 'a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]';

/**
 * Reads the article out of a Word document: headings, paragraphs, entries of
 * lists and rows of tables, each a line.
 *
 * Its pictures, headers, footers and deleted text don't count, and nothing
 * that it only links to is looked at. Of its properties, a title counts that
 * the text begins with, and an author who is named near it; its dates are
 * those of the file.
 *
 * @throws IntakeRefusal if it is none, broken, or unpacks to too much
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
	checkBeginning(bytes, "docx");
	const parts = unpackWord(bytes);
	const page = toPage(await convert(packWord(parts)));
	const beside = takeTexts(page, BESIDE);
	const lines = toParagraphs(page);
	const { title, author } = readProperties(parts["docProps/core.xml"]);
	const titleAt = findTitle(lines, title);
	const headlineAt = titleAt === -1 ? findHeading(page, lines) : titleAt;
	const { article, leftOut } = readDocument({ lines, headlineAt, author });
	return { article, leftOut: [...leftOut, ...beside] };
}

async function convert(buffer: Buffer): Promise<string> {
	try {
		const { value } = await mammoth.convertToHtml({ buffer }, OPTIONS);
		return toTableRows(value);
	} catch (error) {
		// Too deep for the stack: the process ends, and is asked no more.
		if (error instanceof RangeError) throw error;
		throw new IntakeRefusal(
			"unreadable",
			t`This Word document is broken. Open it, save it again, or send the article as .txt.`,
		);
	}
}

/** A cell of one paragraph is a part of its row's line. */
function toTableRows(html: string): string {
	return html.replace(
		/(<t[dh]\b[^>]*>)<p>((?:(?!<\/?p>|<t[dh]\b).)*)<\/p>(?=<\/t[dh]>)/gsu,
		"$1$2",
	);
}

function takeTexts(page: PageElement, selector: string): string[] {
	for (const mark of page.querySelectorAll(`${NOTE_MARKS}, ${WAYS_BACK}`))
		mark.remove();
	const elements = [...page.querySelectorAll(selector)];
	const texts = elements.map(({ textContent }) => toLine(textContent));
	for (const element of elements) element.remove();
	return texts.filter((text) => text !== "");
}

/** Where the first heading stands, if nothing of the story is above it. */
function findHeading(page: PageElement, lines: readonly string[]): number {
	const heading = page.querySelector("h1");
	const index =
		heading === null ? -1 : lines.indexOf(toLine(heading.textContent));
	return lines
		.slice(0, index)
		.every((line) => line.length <= MAX_ABOVE_CHARACTERS)
		? index
		: -1;
}

function readProperties(xml: Uint8Array | undefined): {
	readonly title: string;
	readonly author: string;
} {
	const text = new TextDecoder().decode(xml);
	const [, title = ""] = /<dc:title>([^<]*)</u.exec(text) ?? [];
	const [, author = ""] = /<dc:creator>([^<]*)</u.exec(text) ?? [];
	return { title: toPlain(title), author: toPlain(author) };
}

function toPlain(xml: string): string {
	return toLine(toPage(xml).documentElement.textContent);
}
