import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { type Article, PARAGRAPH_BREAK } from "../../article/article.ts";

/** Why a set can't be used, in one line. */
export class SetError extends Error {
	override readonly name = "SetError";
}

export const range = { start: z.int().min(0), end: z.int().min(0) };

export const articleLine = z.object({
	id: z.string().min(1),
	headline: z.string().min(1),
	text: z.string().min(1),
	byline: z.string().nullish(),
	publisher: z.string().nullish(),
	publishedAt: z.string().nullish(),
	/** Names the events that it reports. */
	story: z.string().nullish(),
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

export const ARTICLES = "articles.jsonl";
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
		const sets = toInside(folder).filter(isSet).sort();
		if (sets.length === 0)
			throw new SetError(
				`${folder} holds no question set: a folder with ${ARTICLES} and ${QUESTIONS}.`,
			);
		return sets.map(readSet);
	});
}

export function toInside(folder: string): string[] {
	const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
	return isFolder ? readdirSync(folder).map((name) => join(folder, name)) : [];
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
	checkQuestions(questions, join(folder, QUESTIONS), articles);
	return { name: basename(resolve(folder)), articles, questions };
}

/** Reads a file with one JSON object a line. @throws SetError */
export function readLines<Line>(file: string, schema: z.ZodType<Line>): Line[] {
	const text = readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
	const lines = text.split("\n");
	while (lines.at(-1)?.trim() === "") lines.pop();
	return lines.map((line, at) => {
		const place = toPlace(file, at);
		const parsed = schema.safeParse(parseJson(line, place));
		if (parsed.success) return parsed.data;
		const [issue] = parsed.error.issues;
		const where = issue?.path.join(".") || "the line";
		throw new SetError(`${place}: ${where}: ${issue?.message}.`);
	});
}

function parseJson(line: string, place: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		throw new SetError(`${place}: this isn't JSON, one object a line.`);
	}
}

/** @param at counted from 0 */
function toPlace(file: string, at: number): string {
	return `${file}, line ${at + 1}`;
}

function checkArticles(articles: readonly SetArticle[], file: string): void {
	const ids = new Set<string>();
	const texts = new Set<string>();
	articles.forEach(({ id, text }, at) => {
		const wrong =
			(ids.has(id) && `the id ${id} was there before`) ||
			(texts.has(text) && "the same text was there before") ||
			(!isTidy(text) &&
				'paragraphs must be parted by exactly one blank line ("\\n\\n")');
		if (wrong) throw new SetError(`${toPlace(file, at)}: ${wrong}.`);
		ids.add(id);
		texts.add(text);
	});
}

/** A line break inside a paragraph is let be: it stands in texts of others. */
function isTidy(text: string): boolean {
	return text
		.split(PARAGRAPH_BREAK)
		.every(
			(paragraph) => paragraph.trim() !== "" && !/^\n|\r|\n$/u.test(paragraph),
		);
}

function checkQuestions(
	questions: readonly Question[],
	file: string,
	articles: readonly SetArticle[],
): void {
	const lengths = new Map(articles.map(({ id, text }) => [id, text.length]));
	const ids = new Set<string>();
	questions.forEach((question, at) => {
		const wrong = ids.has(question.id)
			? `the id ${question.id} was there before`
			: findWrong(question, lengths);
		if (wrong) throw new SetError(`${toPlace(file, at)}: ${wrong}.`);
		ids.add(question.id);
	});
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
