/** How files begin that people send instead of text, and what to call them. */
const BEGINNINGS: readonly (readonly [start: string, name: string])[] = [
	["%PDF-", "a PDF"],
	["\x89PNG", "a picture (PNG)"],
	["\xFF\xD8\xFF", "a picture (JPEG)"],
	["GIF8", "a picture (GIF)"],
	["RIFF", "a picture or a recording"],
	["PK\x03\x04", "a Word document or a ZIP archive"],
	["PK\x05\x06", "a ZIP archive"],
	["\xD0\xCF\x11\xE0", "an old Word document"],
	["{\\rtf", "a rich text document (RTF)"],
	["\x1F\x8B", "a compressed file (gzip)"],
	["7z\xBC\xAF", "a compressed archive (7z)"],
	["bplist", "a web archive of Safari"],
];
const MAX_BEGINNING_BYTES = 8;

/**
 * Names what a file is that holds no text, or null if it may hold text.
 *
 * Known beginnings have names; any other file with a zero byte is "a file with
 * no text in it". UTF-16 has zero bytes too, so ask only about other files.
 */
export function findBinaryKind(bytes: Uint8Array): string | null {
	const start = String.fromCharCode(...bytes.subarray(0, MAX_BEGINNING_BYTES));
	const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
	if (known !== undefined) return known[1];
	return bytes.includes(0) ? "a file with no text in it" : null;
}
