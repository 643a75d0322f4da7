import { expect, it } from "vitest";
import { toPageKey } from "../../src/article/page-key.ts";

it.each([
	["https://www.example.com/news/ferry", "example.com/news/ferry"],
	["http://example.com/news/ferry/", "example.com/news/ferry"],
	["https://m.example.com/news/ferry#comments", "example.com/news/ferry"],
	["https://example.com/news/ferry/amp/", "example.com/news/ferry"],
	[
		"https://EXAMPLE.com/news/ferry?utm_source=x&fbclid=1",
		"example.com/news/ferry",
	],
	["https://example.com/?b=2&a=1&utm_medium=y", "example.com?a=1&b=2"],
	["https://example.com/News", "example.com/News"],
	["https://example.com:8080/a", "example.com:8080/a"],
	["  https://example.com  ", "example.com"],
	["ftp://example.com/a", null],
	["javascript:alert(1)", null],
	["ferry", null],
])("%s is the page %s", (address, key) => {
	expect(toPageKey(address)).toBe(key);
});
