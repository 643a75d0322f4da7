import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The models that come with the code. */
export const MODEL_FOLDER = toPath("../../data/model");

/** Not part of the project: what the models' makers say that they give. */
const SHARED_FOLDER = toPath("../../../shared/model");

export const IS_SHARED_MISSING = !existsSync(SHARED_FOLDER);

export const readShared = <Line>(name: string): Line[] =>
	readLines(join(SHARED_FOLDER, name));

/**
 * What the tokenizer and the networks give of our own questions, made with
 * Python's `tokenizers` and `onnxruntime` from the files in data/model.
 */
export const readFixture = <Line>(name: string): Line[] =>
	readLines(join(import.meta.dirname, "fixtures", name));

/** A question of our own set, with the passage that answers it. */
export interface Pair {
	readonly question: string;
	readonly passage: string;
}

interface Question {
	readonly id: string;
	readonly question: string;
	readonly evidence: readonly {
		readonly article: string;
		readonly start: number;
		readonly end: number;
	}[];
}

interface Article {
	readonly id: string;
	readonly text: string;
}

const NEWSROOM = toPath("../tools/sets/newsroom");
const questions = new Map(
	readLines<Question>(join(NEWSROOM, "questions.jsonl")).map((one) => [
		one.id,
		one,
	]),
);
const articles = new Map(
	readLines<Article>(join(NEWSROOM, "articles.jsonl")).map((one) => [
		one.id,
		one.text,
	]),
);

export function toPair(id: string): Pair {
	const { question = "", evidence = [] } = questions.get(id) ?? {};
	const { article = "", start, end } = evidence[0] ?? {};
	const passage = articles.get(article)?.slice(start, end);
	if (!passage) throw new Error(`No question ${id} with evidence`);
	return { question, passage };
}

function readLines<Line>(file: string): Line[] {
	const lines = readFileSync(file, "utf8").trimEnd().split("\n");
	return lines.map((line) => JSON.parse(line));
}

function toPath(relative: string): string {
	return fileURLToPath(new URL(relative, import.meta.url));
}
