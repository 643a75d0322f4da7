import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { type Article, PARAGRAPH_BREAK } from "../../article/article.ts";

/** Why a set can't be used, in one line. */
export class SetError extends Error {
	override readonly name = "SetError";
}

const range = { start: z.int().min(0), end: z.int().min(0) };

const articleLine = z.object({
	id: z.string().min(1),
	headline: z.string().min(1),
	text: z.string().min(1),
	byline: z.string().nullish(),
	publisher: z.string().nullish(),
	publishedAt: z.string().nullish(),
});

const questionLine = z.object({
	id: z.string().min(1),
	question: z.string().min(1),
	article: z.string().min(1),
	answers: z.array(z.string()).default([]),
	evidence: z.array(z.object({ article: z.string(), ...range })).default([]),
});

export type SetArticle = z.infer<typeof articleLine>;
export type Question = z.infer<typeof questionLine>;

/** Articles, and questions with the places that answer them. */
export interface QuestionSet {
	/** The folder's name. */
	readonly name: string;
	readonly articles: readonly SetArticle[];
	readonly questions: readonly Question[];
}

const ARTICLES = "articles.jsonl";
const QUESTIONS = "questions.jsonl";

/**
 * Reads the sets in these folders; a folder that isn't one stands for all sets
 * in it.
 *
 * @throws SetError that names the file, the line and what is wrong
 */
export function readSets(folders: readonly string[]): QuestionSet[] {
	return folders.flatMap((folder) => {
		if (isSet(folder)) return [readSet(folder)];
		const inside = existsSync(folder)
			? readdirSync(folder).map((name) => join(folder, name))
			: [];
		const sets = inside.filter(isSet).sort();
		if (sets.length === 0)
			throw new SetError(
				`${folder} holds no question set: a folder with ${ARTICLES} and ${QUESTIONS}.`,
			);
		return sets.map(readSet);
	});
}

/** The article as the library keeps it; its text stays as it is. */
export function toArticle(article: SetArticle): Article {
	return {
		headline: article.headline,
		byline: article.byline ?? null,
		publisher: article.publisher ?? null,
		url: null,
		publishedAt: article.publishedAt ?? null,
		tags: [],
		paragraphs: article.text.split(PARAGRAPH_BREAK),
	};
}

function isSet(folder: string): boolean {
	return [ARTICLES, QUESTIONS].every((name) => existsSync(join(folder, name)));
}

function readSet(folder: string): QuestionSet {
	const articles = readLines(join(folder, ARTICLES), articleLine);
	const questions = readLines(join(folder, QUESTIONS), questionLine);
	checkArticles(articles, join(folder, ARTICLES));
	const lengths = new Map(articles.map(({ id, text }) => [id, text.length]));
	questions.forEach((question, line) => {
		const wrong = findWrong(question, lengths);
		if (wrong)
			throw new SetError(
				`${join(folder, QUESTIONS)}, line ${line + 1}: ${wrong}.`,
			);
	});
	return { name: basename(resolve(folder)), articles, questions };
}

function readLines<Line>(file: string, schema: z.ZodType<Line>): Line[] {
	const lines = readFileSync(file, "utf8").split("\n");
	while (lines.at(-1)?.trim() === "") lines.pop();
	return lines.map((line, at) => {
		const parsed = schema.safeParse(parseJson(line));
		if (parsed.success) return parsed.data;
		const [issue] = parsed.error.issues;
		const where = issue?.path.join(".") || "the line";
		throw new SetError(`${file}, line ${at + 1}: ${where}: ${issue?.message}.`);
	});
}

function parseJson(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

function checkArticles(articles: readonly SetArticle[], file: string): void {
	const ids = new Set<string>();
	const texts = new Set<string>();
	articles.forEach(({ id, text }, at) => {
		const wrong =
			(ids.has(id) && `the id ${id} was there before`) ||
			(texts.has(text) && "the same text was there before") ||
			(!isTidy(text) &&
				"a paragraph is empty: paragraphs are parted by one blank line");
		if (wrong) throw new SetError(`${file}, line ${at + 1}: ${wrong}.`);
		ids.add(id);
		texts.add(text);
	});
}

function isTidy(text: string): boolean {
	return text
		.split(PARAGRAPH_BREAK)
		.every((paragraph) => paragraph.trim() !== "");
}

function findWrong(
	{ article, evidence }: Question,
	lengths: ReadonlyMap<string, number>,
): string | null {
	if (!lengths.has(article)) return `no article has the id ${article}`;
	for (const place of evidence) {
		const length = lengths.get(place.article);
		if (length === undefined) return `no article has the id ${place.article}`;
		if (place.start >= place.end || place.end > length)
			return `the evidence ${place.start}–${place.end} is not a stretch of the text (${length} characters)`;
	}
	return null;
}
