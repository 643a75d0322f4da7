import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerByWords } from "../../src/answer/answering.ts";
import { Database } from "../../src/library/database.ts";
import { Library } from "../../src/library/library.ts";
import { Indexes } from "../../src/search/indexes.ts";
import { WordIndex } from "../../src/search/word-index.ts";

let folder: string;
let database: Database;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "pullquote-"));
	database = new Database(folder);
});

afterAll(async () => {
	database.close();
	await rm(folder, { recursive: true });
});

async function add(library: Library, headline: string, text: string) {
	const { article } = await library.add(
		{
			headline,
			byline: null,
			publisher: null,
			url: null,
			publishedAt: null,
			tags: [],
			paragraphs: text.split("\n\n"),
		},
		"mod",
	);
	return article;
}

describe("answerByWords", () => {
	it("quotes only what the library still has, whatever the index says", async () => {
		const library = new Library(database, "stale");
		const article = await add(
			library,
			"Harbour",
			"The harbour master of Lillesand resigned on Sunday.",
		);
		const index = new WordIndex();
		await index.add(article);
		const ask = () =>
			answerByWords("who resigned in Lillesand", {
				index,
				library,
				within: null,
			});
		expect((await ask()).verdict).toBe("unsure");
		await library.remove(article.id, "mod", "");
		expect((await ask()).citations).toEqual([]);
		expect((await ask()).verdict).toBe("not found");
	});

	it("quotes the same text once", async () => {
		const library = new Library(database, "twice");
		const said = "The harbour master of Lillesand resigned on Sunday evening.";
		const index = new WordIndex();
		await index.add(
			await add(
				library,
				"One",
				`${said}\n\nHe was ill and had not been seen in the harbour for weeks.`,
			),
		);
		await index.add(
			await add(
				library,
				"Two",
				`${said}\n\nHe was well and means to sail round the world with a friend.`,
			),
		);
		const answer = await answerByWords("who resigned in Lillesand", {
			index,
			library,
			within: null,
		});
		expect(answer.citations.filter(({ text }) => text === said)).toHaveLength(
			1,
		);
	});

	it("numbers citations from 1, and says when there was nothing to ask", async () => {
		const library = new Library(database, "empty");
		const empty = await answerByWords("who resigned", {
			index: new WordIndex(),
			library,
			within: null,
		});
		expect(empty).toMatchObject({ libraryIsEmpty: true, citations: [] });
	});
});

const SETS = "../shared/eval";

interface Question {
	readonly question: string;
	readonly evidence: readonly unknown[];
}

function readLines<Line>(set: string, file: string): Line[] {
	return readFileSync(join(SETS, set, file), "utf8")
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
}

describe.skipIf(!existsSync(SETS))(
	"the least coverage, on evaluation sets",
	() => {
		async function toRefused(questions: string, articles: string) {
			const server = `${questions} of ${articles}`;
			const library = new Library(database, server);
			for (const { headline, text } of readLines<{
				headline: string;
				text: string;
			}>(articles, "articles.jsonl"))
				await add(library, headline, text);
			const { words } = await new Indexes({
				folder: join(folder, "indexes"),
				maxBytes: Number.POSITIVE_INFINITY,
			}).of(server, library);
			let refused = 0;
			const asked = readLines<Question>(questions, "questions.jsonl").filter(
				({ evidence }) => evidence.length > 0,
			);
			for (const { question } of asked) {
				const answer = await answerByWords(question, {
					index: words,
					library,
					within: null,
				});
				if (answer.verdict === "not found") refused++;
			}
			const percent = (100 * refused) / asked.length;
			console.log(`${server}: ${percent.toFixed(1)} % refused`);
			return percent;
		}

		it.each(["onestopqa", "xquad-en", "squad2"])(
			"refuses at most 8 in 100 questions that %s answers",
			async (set) => {
				expect(await toRefused(set, set)).toBeLessThan(8);
			},
			60_000,
		);

		it.each([
			["onestopqa", "xquad-en"],
			["onestopqa", "squad2"],
			["xquad-en", "onestopqa"],
			["squad2", "onestopqa"],
		])(
			"refuses at least 72 in 100 questions of %s, asked of %s",
			async (questions, articles) => {
				expect(await toRefused(questions, articles)).toBeGreaterThan(72);
			},
			60_000,
		);
	},
);
