import { isUtf8 } from "node:buffer";
import sniffHtmlEncoding from "html-encoding-sniffer";
import { t } from "../text/phrase/phrase.ts";
import { refuseBinary } from "./binary-kinds.ts";
import { IntakeRefusal } from "./refusal.ts";

const BYTE_ORDER_MARKS: readonly (readonly [
	encoding: string,
	mark: readonly number[],
])[] = [
	["utf-8", [0xef, 0xbb, 0xbf]],
	["utf-16le", [0xff, 0xfe]],
	["utf-16be", [0xfe, 0xff]],
];

/**
 * Turns the bytes of a file or a page into text.
 *
 * A byte-order mark settles the encoding. Else a page's is sniffed as browsers
 * do, and a plain text must be UTF-8, or what its label says, without a single
 * wrong byte: wrong letters in a quotation are worse than a refusal.
 *
 * @param label the encoding it came with (`charset=…`), if any
 * @throws IntakeRefusal `empty`, `binary` or `wrong-encoding`
 */
export function decodeText(
	bytes: Uint8Array,
	kind: "text" | "html",
	label: string | null,
): string {
	const marked = findMarkedEncoding(bytes);
	if (!marked?.startsWith("utf-16")) refuseBinary(bytes);
	const encoding =
		marked ?? (kind === "html" ? sniff(bytes, label) : toStated(bytes, label));
	const text = decode(bytes, encoding, kind === "text");
	if (text === null)
		throw new IntakeRefusal(
			"wrong-encoding",
			t`The letters in this file can't be read for certain, because it isn't stored as UTF-8. Open it in an editor, save it as UTF-8 and send it again.`,
		);
	if (text.trim() === "")
		throw new IntakeRefusal(
			"empty",
			t`There is no text in this file. Send the article as .txt, .md, .html, .pdf or .docx.`,
		);
	return text;
}

function findMarkedEncoding(bytes: Uint8Array): string | undefined {
	return BYTE_ORDER_MARKS.find(([, mark]) =>
		mark.every((byte, index) => bytes[index] === byte),
	)?.[0];
}

/** Pages that name no encoding are UTF-8 or, as browsers assume, windows-1252. */
function sniff(bytes: Uint8Array, label: string | null): string {
	return sniffHtmlEncoding(bytes, {
		...(label === null ? {} : { transportLayerEncodingLabel: label }),
		defaultEncoding: isUtf8(bytes) ? "UTF-8" : "windows-1252",
	});
}

function toStated(bytes: Uint8Array, label: string | null): string {
	return isUtf8(bytes) ? "utf-8" : (label ?? "utf-8");
}

/** Null when the encoding is unknown or, if `strict`, a byte doesn't fit it. */
function decode(
	bytes: Uint8Array,
	encoding: string,
	strict: boolean,
): string | null {
	try {
		return new TextDecoder(encoding, { fatal: strict }).decode(bytes);
	} catch {
		return null;
	}
}
