import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/intake/decode-text.ts";
import { IntakeRefusal } from "../../src/intake/refusal.ts";
import { Refusal } from "../../src/refusal.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const latin = (text: string) => Buffer.from(text, "latin1");
const joined = (...parts: Uint8Array[]) =>
	Uint8Array.from(Buffer.concat(parts));

/** "港の橋" in Shift_JIS. */
const HARBOUR_BRIDGE = bytes(0x8d, 0x60, 0x82, 0xcc, 0x8b, 0xb4);

function refusalOf(read: () => unknown): IntakeRefusal {
	try {
		read();
	} catch (error) {
		if (error instanceof IntakeRefusal) return error;
		throw error;
	}
	throw new Error("It was not refused.");
}

describe("decodeText of a plain text", () => {
	it.each([
		["UTF-8", utf8("Zoë’s café"), null],
		[
			"UTF-8 with a mark",
			joined(bytes(0xef, 0xbb, 0xbf), utf8("Zoë’s café")),
			null,
		],
		[
			"UTF-16, little end first",
			Buffer.from("\uFEFFZoë’s café", "utf16le"),
			null,
		],
		[
			"UTF-16, big end first",
			Buffer.from("\uFEFFZoë’s café", "utf16le").swap16(),
			null,
		],
		["windows-1252 that says so", latin("Zo\xEB\x92s caf\xE9"), "windows-1252"],
		["UTF-8 that is called something else", utf8("Zoë’s café"), "latin1"],
	])("reads %s", (_, file, label) => {
		expect(decodeText(file, "text", label)).toBe("Zoë’s café");
	});

	it.each([
		["windows-1252 without a label", latin("Zo\xEB\x92s caf\xE9"), null],
		["an unknown label", latin("Zo\xEB"), "klingon"],
		["a label that doesn't fit", latin("Zo\xEB"), "utf-8"],
		["half a UTF-16 letter", bytes(0xff, 0xfe, 0x41), null],
	])("refuses %s and says to save it as UTF-8", (_, file, label) => {
		const refusal = refusalOf(() => decodeText(file, "text", label));
		expect(refusal.reason).toBe("wrong-encoding");
		expect(refusal.message).toContain("UTF-8");
		expect(refusal).toBeInstanceOf(Refusal);
	});

	it.each([
		["a PDF", latin("%PDF-1.7\n%\xE2\xE3")],
		["PNG", latin("\x89PNG\r\n\x1A\n")],
		["JPEG", bytes(0xff, 0xd8, 0xff, 0xe0)],
		["GIF", latin("GIF89a")],
		["Word", latin("PK\x03\x04\x14\x00")],
		["old Word", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
		["gzip", bytes(0x1f, 0x8b, 8, 0)],
		["RTF", latin("{\\rtf1\\ansi The ferry sank.}")],
		["no text", latin("The ferry\x00sank")],
	])("refuses %s by name and says what to send", (name, file) => {
		const refusal = refusalOf(() => decodeText(file, "text", null));
		expect(refusal.reason).toBe("binary");
		expect(refusal.message).toContain(name);
		expect(refusal.message).toContain(".txt");
	});

	it.each([
		["no bytes", bytes()],
		["white space", utf8(" \n\t ")],
		["a mark alone", bytes(0xef, 0xbb, 0xbf)],
	])("refuses %s as empty", (_, file) => {
		expect(refusalOf(() => decodeText(file, "text", null)).reason).toBe(
			"empty",
		);
	});

	it("gives back every text that has letters, as it was", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				const story = `A ${text.replaceAll("\0", "")}`;
				expect(decodeText(utf8(story), "text", null)).toBe(story);
			}),
		);
	});
});

describe("decodeText of a page", () => {
	const page = (charset: string, body: Uint8Array) =>
		joined(utf8(`<meta charset="${charset}"><p>`), body);

	it.each([
		["Shift_JIS", page("Shift_JIS", HARBOUR_BRIDGE), null, "港の橋"],
		[
			"windows-1251",
			page("windows-1251", bytes(0xcf, 0xee, 0xf0, 0xf2)),
			null,
			"Порт",
		],
		["ISO-8859-1", page("iso-8859-1", latin("caf\xE9")), null, "café"],
		[
			"http-equiv",
			joined(
				utf8(
					'<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">',
				),
				HARBOUR_BRIDGE,
			),
			null,
			"港の橋",
		],
		[
			"the label before the page's word",
			page("utf-8", HARBOUR_BRIDGE),
			"shift_jis",
			"港の橋",
		],
		["UTF-8 without a word", utf8("<p>Zoë"), null, "Zoë"],
		["windows-1252 without a word", latin("<p>Zo\xEB\x92s"), null, "Zoë’s"],
		["UTF-16 by its mark", Buffer.from("\uFEFF<p>Zoë", "utf16le"), null, "Zoë"],
	])("reads %s", (_, file, label, text) => {
		expect(decodeText(file, "html", label)).toContain(text);
	});

	it("replaces a broken letter instead of refusing the page", () => {
		const file = page("utf-8", bytes(0x61, 0xff, 0x62));
		expect(decodeText(file, "html", null)).toContain("a\uFFFDb");
	});

	it("refuses a picture that is called a page", () => {
		const file = latin("\x89PNG\r\n\x1A\n");
		expect(refusalOf(() => decodeText(file, "html", null)).reason).toBe(
			"binary",
		);
	});
});
