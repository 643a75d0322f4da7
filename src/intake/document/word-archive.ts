import { type UnzipFileInfo, unzipSync, zipSync } from "fflate";
import { t } from "../../text/phrase/phrase.ts";
import { IntakeRefusal } from "../refusal.ts";

/** The parts of a Word document that hold text, or say how to read it. */
const PARTS =
	/^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:[a-z]+\d{0,3}\.xml|_rels\/[a-z]+\d{0,3}\.xml\.rels))$/u;
const BODY = /^word\/document\d*\.xml$/u;

const MAX_BYTES = 64 * 1_048_576;
const MAX_FILES = 10_000;

/**
 * Unpacks the parts of a Word document that hold text, and no more than 64 MiB
 * of them.
 *
 * An archive may say of its files that they are smaller than they are. No more
 * is unpacked of one than it says, so that such a document breaks here or when
 * it is parsed. Pictures, fonts and whatever else lies in it under any name
 * stay packed.
 *
 * @returns the parts by their names
 * @throws IntakeRefusal `binary`, `too-large` or `unreadable`
 */
export function unpackWord(bytes: Uint8Array): Record<string, Uint8Array> {
	const parts = unpack(bytes);
	if (!Object.keys(parts).some((name) => BODY.test(name)))
		throw new IntakeRefusal(
			"binary",
			t`This is called a Word document, but it is another archive, perhaps a spreadsheet or a ZIP file. Send the article as .docx, .pdf or .txt.`,
		);
	return parts;
}

/** An archive of the same parts, made here, so that there is nothing else in it. */
export function packWord(parts: Record<string, Uint8Array>): Buffer {
	return Buffer.from(zipSync(parts, { level: 0 }));
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
	let size = 0;
	let files = 0;
	const filter = ({ name, originalSize }: UnzipFileInfo) => {
		files += 1;
		if (files > MAX_FILES) throw toTooLarge();
		if (!PARTS.test(name)) return false;
		size += originalSize;
		if (size > MAX_BYTES) throw toTooLarge();
		return true;
	};
	try {
		return unzipSync(bytes, { filter });
	} catch (error) {
		if (error instanceof IntakeRefusal) throw error;
		throw new IntakeRefusal(
			"unreadable",
			t`This Word document is broken. Open it, save it again, or send the article as .txt.`,
		);
	}
}

function toTooLarge(): IntakeRefusal {
	return new IntakeRefusal(
		"too-large",
		t`Unpacked, this Word document is larger than 64 MiB. Send the article's text alone, as .docx or .txt.`,
	);
}
