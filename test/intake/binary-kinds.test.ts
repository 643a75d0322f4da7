import { describe, expect, it } from "vitest";
import { checkBeginning, refuseBinary } from "../../src/intake/binary-kinds.ts";

const latin = (text: string) => Buffer.from(text, "latin1");

describe("checkBeginning", () => {
	it.each([
		["pdf", "%PDF-1.4\n"],
		["docx", "PK\x03\x04\x14\x00"],
	] as const)("lets a %s through", (document, start) => {
		expect(() => checkBeginning(latin(start), document)).not.toThrow();
	});

	it.each([
		["pdf", "PK\x03\x04", "is called a PDF, but looks like a Word document"],
		["pdf", "\x89PNG", "is called a PDF, but looks like a picture (PNG)"],
		["pdf", "The ferry sank.", "it may be a text"],
		["pdf", "\n%PDF-1.4", "it is none"],
		["pdf", "", "it is none"],
		["docx", "%PDF-1.4", "is called a Word document, but looks like a PDF"],
		["docx", "\xD0\xCF\x11\xE0", "save it as .docx or .txt"],
		["docx", "{\\rtf1", "looks like a rich text document"],
		["docx", "The ferry sank.", "it may be a text"],
	] as const)(
		"says of a %s that begins with %j: %s",
		(document, start, part) => {
			expect(() => checkBeginning(latin(start), document)).toThrow(
				expect.objectContaining({
					reason: "binary",
					message: expect.stringContaining(part),
				}),
			);
		},
	);
});

describe("refuseBinary", () => {
	it("says under which name a document can be sent", () => {
		expect(() => refuseBinary(latin("%PDF-1.4"))).toThrow("ends in .pdf");
		expect(() => refuseBinary(latin("PK\x03\x04"))).toThrow("ends in .docx");
	});

	it("lets text through", () => {
		expect(() => refuseBinary(latin("The PDF sank."))).not.toThrow();
	});
});
