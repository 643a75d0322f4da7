import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import {
	checkArticle,
	MAX_ARTICLE_CHARACTERS,
	MAX_HEADLINE_CHARACTERS,
	MAX_URL_CHARACTERS,
	MIN_ARTICLE_CHARACTERS,
	toArticleUrl,
} from "../../../src/article/reading/reading.ts";
import { Refusal } from "../../../src/refusal.ts";

function check(parts: Partial<Article>): () => void {
	return () =>
		checkArticle({
			headline: "Ferry leaves",
			byline: null,
			publisher: null,
			url: null,
			publishedAt: null,
			tags: [],
			paragraphs: ["x".repeat(MIN_ARTICLE_CHARACTERS)],
			...parts,
		});
}

describe("checkArticle", () => {
	it.each([
		["the shortest text", { paragraphs: ["x".repeat(39), "x".repeat(39)] }],
		["the longest text", { paragraphs: ["x".repeat(MAX_ARTICLE_CHARACTERS)] }],
		["the longest headline", { headline: "x".repeat(MAX_HEADLINE_CHARACTERS) }],
	])("takes %s", (_, parts) => {
		expect(check(parts)).not.toThrow();
	});

	it.each([
		["no text", { paragraphs: [] }, /no text/u],
		[
			"too short a text",
			{ paragraphs: ["x".repeat(39), "x".repeat(38)] },
			/only 79 .* at least 80/u,
		],
		[
			"a text of one character",
			{ paragraphs: ["x"] },
			/only 1 character long/u,
		],
		[
			"too long a text",
			{ paragraphs: ["x".repeat(MAX_ARTICLE_CHARACTERS + 1)] },
			/200,001 .* up to 200,000/u,
		],
		[
			"too long a headline",
			{ headline: "x".repeat(MAX_HEADLINE_CHARACTERS + 1) },
			/The headline is 301 .* up to 300/u,
		],
		[
			"too long a byline",
			{ byline: "x".repeat(201) },
			/The byline is 201 .* up to 200/u,
		],
		[
			"too long a publisher",
			{ publisher: "x".repeat(201) },
			/The publisher is 201 .* up to 200/u,
		],
		["too long a tag", { tags: ["x".repeat(51)] }, /20 of 50 characters/u],
	])("refuses %s and says how much is possible", (_, parts, message) => {
		expect(check(parts)).toThrow(Refusal);
		expect(check(parts)).toThrow(message);
	});
});

describe("toArticleUrl", () => {
	const longest = `https://quay.example/${"a".repeat(MAX_URL_CHARACTERS - 21)}`;

	it.each([
		["https://quay.example/ferry?a=b#c", "https://quay.example/ferry?a=b#c"],
		["  http://quay.example\n", "http://quay.example/"],
		["HTTPS://Quay.Example/Ferry", "https://quay.example/Ferry"],
		[
			"https://bücher.example/fähre",
			"https://xn--bcher-kva.example/f%C3%A4hre",
		],
		[longest, longest],
	])("keeps %j", (text, url) => {
		expect(toArticleUrl(text)).toBe(url);
	});

	it.each([
		"",
		"quay.example",
		"/ferry",
		"the quay",
		"ftp://quay.example/ferry",
		"javascript:alert(1)",
		"data:text/html,ferry",
		"https://",
		"https://ada:secret@quay.example/ferry",
		"https://ada@quay.example/ferry",
		`${longest}a`,
		`https://quay.example/${"ä".repeat(200)}`,
	])("refuses %j", (text) => {
		expect(toArticleUrl(text)).toBeNull();
	});
});
