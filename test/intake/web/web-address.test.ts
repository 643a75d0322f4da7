import { describe, expect, it } from "vitest";
import { IntakeRefusal } from "../../../src/intake/refusal.ts";
import {
	toNextAddress,
	toWebAddress,
} from "../../../src/intake/web/web-address.ts";
import { WEB_RULES } from "../../../src/intake/web/web-rules.ts";

function refusalOf(read: () => unknown): IntakeRefusal {
	try {
		read();
	} catch (error) {
		if (error instanceof IntakeRefusal) return error;
		throw error;
	}
	throw new Error("It was not refused.");
}

const read = (text: string) => toWebAddress(text, WEB_RULES).href;

describe("toWebAddress", () => {
	it.each([
		["https://news.example/a", "https://news.example/a"],
		["  HTTP://News.Example  ", "http://news.example/"],
		["https://news.example:443/a", "https://news.example/a"],
		["http://news.example:80/a", "http://news.example/a"],
		["https://news.example/a?b=c#d", "https://news.example/a?b=c"],
		["http://news.example:443/a", "http://news.example:443/a"],
		[
			"https://zeitung.example/größe",
			"https://zeitung.example/gr%C3%B6%C3%9Fe",
		],
	])("reads %s", (text, href) => {
		expect(read(text)).toBe(href);
	});

	it.each([
		["", "https://"],
		["news.example/a", "https://"],
		["http://", "https://"],
		["http://[fe80::1%25eth0]/", "https://"],
		["http://1.2.3.4.5/", "https://"],
		["ftp://news.example/a", "https://"],
		["file:///etc/passwd", "https://"],
		["data:text/html,<p>Hello", "https://"],
		["javascript:alert(1)", "https://"],
		["blob:https://news.example/a", "https://"],
		["gopher://news.example/", "https://"],
		["localhost:80/a", "https://"],
		["https://alice@news.example/", "password"],
		["https://alice:secret@news.example/", "password"],
		["https://:secret@news.example/", "password"],
		["http://news.example:8080/", "8080"],
		["https://news.example:22/", "22"],
		["http://news.example:0/", "0"],
	])("refuses “%s” and mentions %s", (text, word) => {
		const refusal = refusalOf(() => read(text));
		expect(refusal.reason).toBe("bad-address");
		expect(refusal.message).toContain(word);
		expect(refusal.message).toContain("Paste the article's text instead");
	});

	it("takes an address as long as may be kept, and none longer", () => {
		const longest = "https://news.example/".padEnd(512, "a");
		expect(read(longest)).toBe(longest);
		expect(refusalOf(() => read(`${longest}a`)).message).toContain("512");
	});
});

describe("toNextAddress", () => {
	const next = (location: string | null, from = "https://news.example/a/b") =>
		toNextAddress(location, new URL(from), WEB_RULES).href;

	it.each([
		["https://other.example/", "https://other.example/"],
		["c", "https://news.example/a/c"],
		["/c", "https://news.example/c"],
		["//other.example/c", "https://other.example/c"],
		["?page=2", "https://news.example/a/b?page=2"],
	])("follows %s", (location, href) => {
		expect(next(location)).toBe(href);
	});

	it("goes from http to https", () => {
		expect(next("https://news.example/", "http://news.example/")).toBe(
			"https://news.example/",
		);
	});

	it.each([
		[null, "doesn't say"],
		["https://", "doesn't say"],
		["http://news.example/a", "isn't safe"],
		["file:///etc/passwd", "https://"],
		["https://news.example:8080/", "8080"],
		["https://alice@news.example/", "password"],
	])("refuses %s: %s", (location, words) => {
		expect(refusalOf(() => next(location)).message).toContain(words);
	});
});
