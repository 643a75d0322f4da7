import {
	MAX_HEADLINE_CHARACTERS,
	MIN_ARTICLE_CHARACTERS,
	type Reading,
} from "../../article/reading/reading.ts";
import { t } from "../../text/phrase/phrase.ts";
import { checkBeginning } from "../binary-kinds.ts";
import { findTitle, readDocument } from "../document/document.ts";
import { IntakeRefusal } from "../refusal.ts";
import { toPdfLines } from "./pdf-lines.ts";
import { takeMargins } from "./pdf-margins.ts";
import { type Pdf, readPdfPages, type Span } from "./pdf-pages.ts";
import {
	type PdfParagraph,
	type PlacedLine,
	toBodySize,
	toPdfParagraphs,
} from "./pdf-paragraphs.ts";

/** The headline is one of so many paragraphs at the beginning. */
const HEADLINE_PARAGRAPHS = 10;
/** Its letters are larger than the story's, by this factor. */
const MIN_HEADLINE_SIZE = 1.15;
/** A font that doesn't say what its letters are leaves more than this. */
const MAX_UNREADABLE_SHARE = 0.2;

/**
 * Reads the article out of a PDF: the text that its pages show, in the order
 * in which a person reads them.
 *
 * Of what the file says about itself, a title counts that stands on the first
 * page too, and an author who is named near it. The dates in it are those of
 * the file, so they never count.
 *
 * @throws IntakeRefusal if it is no PDF, broken, locked, too long, or holds
 * pictures of text
 */
export async function readPdf(bytes: Uint8Array): Promise<Reading> {
	checkBeginning(bytes, "pdf");
	const pdf = await readPdfPages(bytes);
	const bodies = takeMargins(pdf.pages);
	const lines = toPlacedLines(bodies.map(({ spans }) => spans));
	checkReadable(lines);
	const { article, leftOut } = readParagraphs(toPdfParagraphs(lines), pdf);
	const margins = bodies.flatMap((body) => body.margins);
	return { article, leftOut: [...leftOut, ...toDifferent(margins)] };
}

function toPlacedLines(pages: readonly (readonly Span[])[]): PlacedLine[] {
	const gutters = new Set<number>();
	return pages.flatMap((spans, page) =>
		toPdfLines(spans, gutters).flatMap((lines, column) =>
			lines.map((line) => ({ ...line, page, column })),
		),
	);
}

/** Page numbers stand on every page; one tells what was left out. */
function toDifferent(margins: readonly string[]): string[] {
	const seen = new Map(
		margins.toReversed().map((line) => [line.replace(/\d+/gu, "#"), line]),
	);
	return [...seen.values()].toReversed();
}

function checkReadable(lines: readonly PlacedLine[]): void {
	const text = lines.map((line) => line.text).join("");
	if (text.length < MIN_ARTICLE_CHARACTERS)
		throw new IntakeRefusal(
			"empty",
			t`This PDF holds pictures of text, not text, as scanners make them. Send the article as .txt or .docx, or paste its text.`,
		);
	const unreadable = text.match(/[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu)?.length ?? 0;
	if (unreadable > text.length * MAX_UNREADABLE_SHARE)
		throw new IntakeRefusal(
			"unreadable",
			t`The letters in this PDF can't be read, because its fonts don't say which they are. Send the article as .txt or .docx, or paste its text.`,
		);
}

function readParagraphs(
	paragraphs: readonly PdfParagraph[],
	{ title, author }: Pdf,
): Reading {
	const lines = paragraphs.map(({ text }) => text);
	const titleAt = findTitle(lines, title);
	const headlineAt = titleAt === -1 ? findLargest(paragraphs) : titleAt;
	return readDocument({ lines, headlineAt, author });
}

/** Where the headline stands, by its letters; -1 if none are larger. */
function findLargest(paragraphs: readonly PdfParagraph[]): number {
	const smallest = toBodySize(paragraphs) * MIN_HEADLINE_SIZE;
	const large = paragraphs
		.slice(0, HEADLINE_PARAGRAPHS)
		.filter(
			({ size, page, text }) =>
				size > smallest && page === 0 && text.length <= MAX_HEADLINE_CHARACTERS,
		)
		.toSorted((a, b) => b.size - a.size);
	return large[0] === undefined ? -1 : paragraphs.indexOf(large[0]);
}
