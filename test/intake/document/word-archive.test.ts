import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
	packWord,
	unpackWord,
} from "../../../src/intake/document/word-archive.ts";
import { toDocx, toDocxWith } from "../docx-writer.ts";

const MEBIBYTE = 1_048_576;
const BODY = "word/document.xml";

const reasonOf = (bytes: Uint8Array) => {
	try {
		unpackWord(bytes);
	} catch (error) {
		return Object(error).reason;
	}
	return null;
};

/** Changes what the archive's directory says of how large a file is. */
function claimSize(archive: Uint8Array, name: string, size: number) {
	const bytes = Buffer.from(archive);
	const at = bytes.lastIndexOf(name) - 46;
	bytes.writeUInt32LE(size, at + 24);
	return bytes;
}

describe("unpackWord", () => {
	it("unpacks what holds text and nothing else", () => {
		const bytes = toDocxWith({
			"word/media/picture.png": strToU8("picture"),
			"word/vbaProject.bin": strToU8("macro"),
			"../../escaped.xml": strToU8("<a/>"),
			"/etc/word/document.xml": strToU8("<a/>"),
			"word/../document.xml": strToU8("<a/>"),
		});
		expect(Object.keys(unpackWord(bytes)).sort()).toEqual([
			"[Content_Types].xml",
			"_rels/.rels",
			"docProps/core.xml",
			"word/_rels/document.xml.rels",
			"word/document.xml",
			"word/styles.xml",
		]);
	});

	it("packs the parts again as they were", () => {
		const parts = unpackWord(toDocx(["The ferry sank."]));
		expect(unzipSync(packWord(parts))).toEqual(parts);
	});

	it("refuses what says that it unpacks to more than 64 MiB", () => {
		const bytes = claimSize(toDocx(["a"]), BODY, 64 * MEBIBYTE);
		expect(reasonOf(bytes)).toBe("too-large");
	});

	it("refuses parts that are too much together", () => {
		const bytes = claimSize(toDocx(["a"]), BODY, 33 * MEBIBYTE);
		expect(reasonOf(claimSize(bytes, "word/styles.xml", 33 * MEBIBYTE))).toBe(
			"too-large",
		);
	});

	it("unpacks no more of a part than it says that it has", () => {
		const bytes = toDocxWith({ [BODY]: new Uint8Array(4 * MEBIBYTE) });
		const parts = unpackWord(claimSize(bytes, BODY, 1_000));
		expect(parts[BODY]?.length).toBe(1_000);
	});

	it("doesn't mind how large a picture in it is", () => {
		const picture = "word/media/a.png";
		const bytes = toDocxWith({ [picture]: strToU8("a") });
		expect(reasonOf(claimSize(bytes, picture, 65 * MEBIBYTE))).toBe(null);
	});

	it("refuses an archive of very many files", () => {
		const many = Object.fromEntries(
			Array.from({ length: 10_001 }, (_, index) => [
				`${index}`,
				new Uint8Array(),
			]),
		);
		const bytes = zipSync(many, { level: 0 });
		expect(reasonOf(bytes)).toBe("too-large");
	});

	it.each([
		[
			"a spreadsheet",
			zipSync({ "xl/workbook.xml": strToU8("<a/>") }),
			"binary",
		],
		["an empty archive", zipSync({}), "binary"],
		["no archive", strToU8("PK\x03\x04 and nothing more"), "unreadable"],
		["half an archive", toDocx(["a"]).subarray(0, 500), "unreadable"],
	])("refuses %s", (_, bytes, reason) => {
		expect(reasonOf(bytes)).toBe(reason);
	});
});
