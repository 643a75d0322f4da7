import { type Phrase, t } from "../text/phrase/phrase.ts";
import { IntakeRefusal } from "./refusal.ts";

/** What a file is whose bytes are no text, and what to do with it. */
interface BinaryKind {
	/** "a picture (PNG)": translations put it where it is in the nominative. */
	readonly name: Phrase;
	/** A whole sentence. */
	readonly advice: Phrase;
}

const SEND_TEXT = t`Send the article as plain text (.txt), Markdown (.md), a saved web page (.html), a PDF (.pdf) or a Word document (.docx).`;
const PDF: BinaryKind = {
	name: t`a PDF`,
	advice: t`Give it a name that ends in .pdf and send it again, or send the article as .txt.`,
};
const WORD_OR_ZIP: BinaryKind = {
	name: t`a Word document or a ZIP archive`,
	advice: t`Give a Word document a name that ends in .docx and send it again; from an archive, send the article's own file, such as a .txt.`,
};
const OLD_WORD: BinaryKind = {
	name: t`an old Word document`,
	advice: t`Open it, save it as .docx or .txt and send that.`,
};
const RTF: BinaryKind = {
	name: t`a rich text document (RTF)`,
	advice: t`Open it, save it as .docx or .txt and send that.`,
};

/** How files begin that people send under other names. */
const BEGINNINGS: readonly (readonly [start: string, kind: BinaryKind])[] = [
	["%PDF-", PDF],
	["\x89PNG", toOther(t`a picture (PNG)`)],
	["\xFF\xD8\xFF", toOther(t`a picture (JPEG)`)],
	["GIF8", toOther(t`a picture (GIF)`)],
	["RIFF", toOther(t`a picture or a recording`)],
	["PK\x03\x04", WORD_OR_ZIP],
	["PK\x05\x06", toOther(t`a ZIP archive`)],
	["\xD0\xCF\x11\xE0", OLD_WORD],
	["{\\rtf", RTF],
	["\x1F\x8B", toOther(t`a compressed file (gzip)`)],
	["7z\xBC\xAF", toOther(t`a compressed archive (7z)`)],
	["bplist", toOther(t`a web archive of Safari`)],
];
const MAX_BEGINNING_BYTES = 8;

/** What documents are called, and how they must begin. */
const DOCUMENTS = {
	pdf: { name: t`a PDF`, beginning: "%PDF-" },
	docx: { name: t`a Word document`, beginning: "PK\x03\x04" },
} as const;

/**
 * Refuses bytes that hold no text.
 *
 * Known beginnings have names; any other file with a zero byte is "a file with
 * no text in it". UTF-16 has zero bytes too, so ask only about other files.
 *
 * @throws IntakeRefusal `binary` that names what it is and what to do with it
 */
export function refuseBinary(bytes: Uint8Array): void {
	const kind = findBinaryKind(bytes);
	if (kind !== null)
		throw new IntakeRefusal(
			"binary",
			t`This looks like ${kind.name}. ${kind.advice}`,
		);
}

/**
 * Refuses bytes that aren't the document that their name says.
 *
 * @throws IntakeRefusal `binary` that names what it is and what to do with it
 */
export function checkBeginning(
	bytes: Uint8Array,
	document: keyof typeof DOCUMENTS,
): void {
	const { name, beginning } = DOCUMENTS[document];
	if (toBeginning(bytes).startsWith(beginning)) return;
	const kind = findBinaryKind(bytes);
	throw new IntakeRefusal(
		"binary",
		kind === null
			? t`This is called ${name}, but it is none; it may be a text. Give it a name that ends in .txt, .md or .html, whichever it is, and send it again.`
			: t`This is called ${name}, but looks like ${kind.name}. ${kind.advice}`,
	);
}

function findBinaryKind(bytes: Uint8Array): BinaryKind | null {
	const start = toBeginning(bytes);
	const [, known] =
		BEGINNINGS.find(([beginning]) => start.startsWith(beginning)) ?? [];
	if (known !== undefined) return known;
	return bytes.includes(0) ? toOther(t`a file with no text in it`) : null;
}

function toBeginning(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes.subarray(0, MAX_BEGINNING_BYTES));
}

function toOther(name: Phrase): BinaryKind {
	return { name, advice: SEND_TEXT };
}
