import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/answer/answering/answering.ts";
import { toLimits } from "../../../src/answer/answering/limits.ts";
import { answerByWords } from "../../../src/answer/answering/words-answer.ts";
import { Database } from "../../../src/library/database.ts";
import { Library } from "../../../src/library/library.ts";
import type { StoredArticle } from "../../../src/library/stored-article.ts";
import {
	STRICTNESSES,
	type Strictness,
} from "../../../src/records/settings/strictness.ts";
import { Indexes } from "../../../src/search/indexes.ts";
import { WordIndex } from "../../../src/search/words/word-index.ts";
import {
	type QuestionSet,
	readSets,
	toArticle,
} from "../../../src/tools/evaluation/question-set.ts";
import { toLocated, toStored } from "../located.ts";

const RESIGNED = "The harbour master of Lillesand resigned on Sunday evening.";
const ILL = "He was ill and had not been seen in the harbour for weeks.";
const WELL = "He was well and means to sail round the world with a friend.";

const LEAST = toLimits("balanced", "library").coverage;

/** What words alone say of a question to these articles. */
async function answer(
	question: string,
	articles: readonly StoredArticle[],
	least = LEAST,
) {
	const index = new WordIndex();
	for (const article of articles) await index.add(article);
	const located = index.search(question).map((candidate) => {
		const article = articles.find(({ id }) => id === candidate.article);
		return toLocated(article as StoredArticle, candidate.number, candidate);
	});
	return answerByWords(located, least);
}

describe("answerByWords", () => {
	const one = toStored(1, [RESIGNED, ILL]);

	it("shows in bold the words of the question, in whatever form", async () => {
		const { citations } = await answer("who is resigning in Lillesand", [one]);
		expect(
			citations[0]?.highlights.map(({ start, end }) =>
				RESIGNED.slice(start, end),
			),
		).toEqual(["Lillesand", "resigned"]);
	});

	it("is never sure, and says no words of its own", async () => {
		expect(await answer("who resigned in Lillesand", [one])).toMatchObject({
			verdict: "unsure",
			words: null,
			shortAnswer: null,
			confidence: 1,
		});
	});

	it("quotes no passage that has too few of the question's words", async () => {
		const found = await answer(
			"which baker of Skerry bought Lillesand's ship",
			[one],
		);
		expect(found).toMatchObject({ verdict: "not found", citations: [] });
		expect(found.ranking).toHaveLength(1);
	});

	it("shows less the greater a share of the words must be", async () => {
		const question = "which harbour master of Skerry resigned";
		const toVerdict = async (least: number) =>
			(await answer(question, [one], least)).verdict;
		expect(await toVerdict(0)).toBe("unsure");
		expect(await toVerdict(1)).toBe("not found");
		const shares = STRICTNESSES.map(
			(strictness) => toLimits(strictness, "library").coverage,
		);
		expect(shares).toEqual(shares.toSorted((a, b) => b - a));
	});

	it("finds nothing where nothing is located", () => {
		expect(answerByWords([], LEAST)).toEqual({
			verdict: "not found",
			words: null,
			shortAnswer: null,
			citations: [],
			further: [],
			confidence: 0,
			ranking: [],
		});
	});

	it("quotes the same text once", async () => {
		const two = toStored(2, [RESIGNED, WELL]);
		const { citations } = await answer("who resigned in Lillesand", [one, two]);
		expect(citations.filter(({ text }) => text === RESIGNED)).toHaveLength(1);
	});

	it("puts the best by words first, in whatever order they come", async () => {
		const index = new WordIndex();
		const article = toStored(1, [ILL, WELL, RESIGNED]);
		await index.add(article);
		const located = index
			.search("who resigned in the harbour of Lillesand")
			.map((candidate) => toLocated(article, candidate.number, candidate));
		const { ranking } = answerByWords(located.toReversed(), LEAST);
		expect(ranking).toEqual(answerByWords(located, LEAST).ranking);
		expect(ranking[0]?.end).toBe(`${ILL}\n\n${WELL}\n\n${RESIGNED}`.length);
	});
});

const SETS = "../shared/eval";

describe.skipIf(!existsSync(SETS))(
	"the least coverage, on evaluation sets",
	() => {
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

		const readSet = (name: string) =>
			readSets([join(SETS, name)])[0] as QuestionSet;

		/** At most 300 of the questions that a set answers, from all of it. */
		function toAsked({ questions }: QuestionSet) {
			const answered = questions.filter(({ evidence }) => evidence.length > 0);
			const each = Math.ceil(answered.length / 300);
			return answered.filter((_, at) => at % each === 0);
		}

		const openings = new Map<string, ReturnType<typeof open>>();

		/** The articles of a set in a library of their own, found by words. */
		async function open(server: string) {
			const library = new Library(database, server);
			for (const article of readSet(server).articles)
				await library.add(toArticle(article), "mod");
			const index = await new Indexes({
				folder: join(folder, "indexes"),
				maxBytes: Number.POSITIVE_INFINITY,
			}).of(server, library);
			return { library, index };
		}

		async function toRefused(
			questions: string,
			articles: string,
			strictness: Strictness = "balanced",
		) {
			const opening = openings.get(articles) ?? open(articles);
			openings.set(articles, opening);
			const within = await opening;
			let refused = 0;
			const asked = toAsked(readSet(questions));
			for (const { question } of asked) {
				const { verdict } = await answerQuestion(
					{ server: articles, question, within: null, strictness },
					{ ...within, models: null },
				);
				if (verdict === "not found") refused++;
			}
			const percent = (100 * refused) / asked.length;
			console.log(
				`${questions} of ${articles}, ${strictness}, by words: ${percent.toFixed(1)} % refused`,
			);
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

		it.each([
			["onestopqa", "xquad-en"],
			["onestopqa", "squad2"],
			["xquad-en", "onestopqa"],
			["squad2", "onestopqa"],
		])(
			"refuses nearly all questions of %s, asked of %s, if answers must be sure, and half with near misses",
			async (questions, articles) => {
				const refused = (strictness: Strictness) =>
					toRefused(questions, articles, strictness);
				expect(await refused("sure")).toBeGreaterThan(98);
				expect(await refused("near")).toBeGreaterThan(48);
			},
			60_000,
		);
	},
);
