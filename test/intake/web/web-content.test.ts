import { describe, expect, it } from "vitest";
import { toContentKind } from "../../../src/intake/web/web-content.ts";

const kindOf = (contentType: string, path = "/a") =>
	toContentKind(contentType, new URL(path, "https://news.example"));

describe("toContentKind", () => {
	it.each([
		["text/html", "html"],
		["Text/HTML; charset=windows-1252", "html"],
		["text/html;charset=utf-8", "html"],
		["application/xhtml+xml", "html"],
		["text/plain", "text"],
		["text/markdown; charset=UTF-8", "markdown"],
		["application/pdf", "pdf"],
		[
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
			"docx",
		],
	])("reads %s as %s", (type, kind) => {
		expect(kindOf(type)).toBe(kind);
	});

	it("takes plain text for Markdown if its address says so", () => {
		expect(kindOf("text/plain", "/a.md")).toBe("markdown");
		expect(kindOf("text/plain", "/a.txt?b=c.md")).toBe("text");
		expect(kindOf("text/html", "/a.md")).toBe("html");
	});

	it.each([
		["image/png", "a picture"],
		["image/svg+xml", "a picture"],
		["video/mp4", "a video"],
		["audio/mpeg", "a recording"],
		["application/rss+xml", "a feed"],
		["application/atom+xml", "a feed"],
		["application/json", "data"],
		["text/xml", "data"],
		["application/zip", "an archive"],
		["application/x-gzip", "an archive"],
		["application/msword", "an old Word document"],
		["application/octet-stream", "a file that can't be read"],
		["text/htmlx", "a file that can't be read"],
		["constructor", "a file that can't be read"],
		["", "doesn't say what it is"],
	])("refuses “%s” as %s", (type, name) => {
		expect(() => kindOf(type)).toThrow(
			expect.objectContaining({
				reason: "wrong-kind",
				message: expect.stringContaining(name),
			}),
		);
	});
});
