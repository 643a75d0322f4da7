import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { readResult } from "../../../src/intake/isolation/reading-result.ts";
import { t } from "../../../src/text/phrase/phrase.ts";

const ARTICLE: Article = {
	headline: "Ferry sinks",
	byline: null,
	publisher: "The Example",
	url: "https://example.org/ferry",
	publishedAt: "2025-07-08",
	tags: ["sea"],
	paragraphs: [
		"The last ferry to the island sank at its berth on Monday. ".repeat(2),
	],
};

const toReading = (parts: object) => ({
	reading: { article: { ...ARTICLE, ...parts }, leftOut: ["By Ada"] },
});

describe("readResult", () => {
	it("gives the article that was read", () => {
		const result = toReading({});
		expect(readResult(JSON.stringify(result))).toEqual(result);
	});

	it.each([
		["no-article", t`A page of ${t`${2} parts`}.`],
		[null, "It is empty."],
	] as const)("gives why it was refused: %s", (reason, words) => {
		const result = readResult(JSON.stringify({ reason, words }));
		expect(result).toStrictEqual({ reason, words });
	});

	it.each([
		["nothing", ""],
		["half an answer", '{"reading":{"article":{"headline":"Fe'],
		["a list", "[]"],
		["null", "null"],
		["no reading", '{"reading":null}'],
	])("takes nothing from %s", (_, answer) => {
		expect(readResult(answer)).toBeNull();
	});

	it.each([
		["a reading with a refusal", { ...toReading({}), reason: null, words: "" }],
		["an article with more to it", toReading({ id: 7 })],
		["a headline of several", toReading({ headline: ["a"] })],
		["paragraphs that are none", toReading({ paragraphs: [{}] })],
		["an address that nobody may open", toReading({ url: "javascript:a()" })],
		["a day that there isn't", toReading({ publishedAt: "2025-02-30" })],
		["an article that can't be kept", toReading({ paragraphs: ["Short."] })],
		["an unknown reason", { reason: "whatever", words: "It is." }],
		["no reason", { words: "It is." }],
		["words of another shape", { reason: null, words: { text: "It is." } }],
		["endless words", { reason: null, words: "It is. ".repeat(1_000) }],
	])("takes nothing from %s", (_, result) => {
		expect(readResult(JSON.stringify(result))).toBeNull();
	});

	it("isn't broken by words nested without end", () => {
		const depth = 100_000;
		const open = '{"template":"{0}","values":['.repeat(depth);
		const words = `${open}"a"${"]}".repeat(depth)}`;
		expect(readResult(`{"reason":null,"words":${words}}`)).toBeNull();
	});
});
