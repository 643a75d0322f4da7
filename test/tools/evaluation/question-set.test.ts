import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { toText } from "../../../src/article/article.ts";
import {
	readSets,
	SetError,
	toArticle,
} from "../../../src/tools/evaluation/question-set.ts";

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "pullquote-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const ARTICLE = {
	id: "ferry",
	headline: "Ferry cancelled",
	text: "The ferry is cancelled.\n\nIt will sail in May.",
};
const QUESTION = {
	id: "1",
	question: "When will it sail?",
	article: "ferry",
	answers: ["May"],
	evidence: [{ article: "ferry", start: 25, end: 45 }],
};

function write(
	articles: readonly unknown[],
	questions: readonly unknown[],
	name = ".",
) {
	mkdirSync(join(folder, name), { recursive: true });
	const toLines = (things: readonly unknown[]) =>
		things
			.map((thing) =>
				typeof thing === "string" ? thing : JSON.stringify(thing),
			)
			.join("\n");
	writeFileSync(join(folder, name, "articles.jsonl"), toLines(articles));
	writeFileSync(join(folder, name, "questions.jsonl"), toLines(questions));
}

it("reads a set, whose articles keep their text", () => {
	write([ARTICLE], [QUESTION]);
	const [set] = readSets([folder]);
	expect(set?.articles).toEqual([ARTICLE]);
	expect(set?.questions).toEqual([QUESTION]);
	const { paragraphs } = toArticle(ARTICLE);
	expect(toText(paragraphs)).toBe(ARTICLE.text);
});

it("reads all sets in a folder", () => {
	write([ARTICLE], [QUESTION], "one");
	write([ARTICLE], [], "two");
	mkdirSync(join(folder, "something else"));
	expect(readSets([folder]).map(({ name }) => name)).toEqual(["one", "two"]);
});

it("reads files that begin with a byte-order mark", () => {
	write([`\uFEFF${JSON.stringify(ARTICLE)}`], [QUESTION]);
	expect(readSets([folder])[0]?.articles).toEqual([ARTICLE]);
});

it("refuses a file in place of a folder", () => {
	write([ARTICLE], [QUESTION]);
	const file = join(folder, "articles.jsonl");
	expect(() => readSets([file])).toThrow(
		/articles\.jsonl holds no question set/,
	);
});

it.each([
	["a folder without a set", () => {}, /holds no question set/],
	[
		"a line that isn't JSON",
		() => write([ARTICLE, "{"], []),
		/articles\.jsonl, line 2: this isn't JSON/,
	],
	[
		"a question's id twice",
		() => write([ARTICLE], [QUESTION, QUESTION]),
		/questions\.jsonl, line 2: the id 1 was there before/,
	],
	[
		"a line break too many between paragraphs",
		() => write([{ ...ARTICLE, text: "One.\n\n\nTwo." }], []),
		/line 1: paragraphs must be parted by exactly one blank line/,
	],
	[
		"line breaks as Windows writes them",
		() => write([{ ...ARTICLE, text: "One.\r\n\r\nTwo." }], []),
		/line 1: paragraphs must be parted by exactly one blank line/,
	],
	[
		"a missing key",
		() => write([ARTICLE, { id: "b", headline: "B" }], []),
		/articles\.jsonl, line 2: text/,
	],
	["an id twice", () => write([ARTICLE, ARTICLE], []), /line 2: the id ferry/],
	[
		"a text twice",
		() => write([ARTICLE, { ...ARTICLE, id: "b" }], []),
		/line 2: the same text/,
	],
	[
		"an empty paragraph",
		() => write([{ ...ARTICLE, text: "One.\n\n\n\nTwo." }], []),
		/paragraphs must be parted by exactly one blank line/,
	],
	[
		"a question about no article",
		() => write([ARTICLE], [{ ...QUESTION, article: "boat" }]),
		/questions\.jsonl, line 1: no article has the id boat/,
	],
	[
		"evidence behind the text's end",
		() =>
			write(
				[ARTICLE],
				[
					{
						...QUESTION,
						evidence: [{ article: "ferry", start: 40, end: 99 }],
					},
				],
			),
		/40–99 is not a stretch of the text/,
	],
])("refuses %s, and says where", (_, prepare, message) => {
	prepare();
	expect(() => readSets([folder])).toThrow(SetError);
	expect(() => readSets([folder])).toThrow(message);
});
