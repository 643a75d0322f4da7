import type { Article } from "../../article/article.ts";
import { splitPassages } from "../../article/passages/passages.ts";
import { type Asked, type Asking, askQuestions } from "./asking.ts";
import type { Scope } from "./prediction.ts";
import { type QuestionSet, toArticle } from "./question-set.ts";
import { type Scores, toScores } from "./scores.ts";

/** One row of the table. */
export interface Evaluation extends Asked {
	readonly set: QuestionSet;
	readonly scope: Scope;
	readonly passages: number;
	readonly scores: Scores;
}

/** Asks a set's own questions and scores what came. */
export async function evaluate(
	set: QuestionSet,
	options: Omit<Asking, "set" | "questions">,
): Promise<Evaluation> {
	const asked = await askQuestions({
		...options,
		set,
		questions: set.questions,
	});
	return toEvaluation(asked, { ...options, set, questions: set.questions });
}

/**
 * Asks a set's answerable questions, and besides those of another set that
 * has nothing to do with it: how many of these find nothing?
 */
export async function evaluateUnrelated(
	set: QuestionSet,
	other: QuestionSet,
	options: Pick<Asking, "models" | "strictness" | "onAsked">,
): Promise<Evaluation> {
	const questions = toUnrelated(set, other);
	const asking = { ...options, set, questions, scope: "library" } as const;
	const asked = await askQuestions(asking);
	return toEvaluation(asked, {
		...asking,
		set: { ...set, name: `${other.name} of ${set.name}` },
	});
}

/** The set's own answerable questions, and the other's without evidence. */
export function toUnrelated(set: QuestionSet, other: QuestionSet) {
	const isAnswered = ({ evidence }: { evidence: readonly unknown[] }) =>
		evidence.length > 0;
	return [
		...set.questions.filter(isAnswered),
		...other.questions.filter(isAnswered).map((question) => ({
			...question,
			id: `${other.name}/${question.id}`,
			evidence: [],
		})),
	];
}

function toEvaluation(asked: Asked, asking: Asking): Evaluation {
	const { set, questions, scope, among = [] } = asking;
	return {
		...asked,
		set,
		scope,
		passages: countPassages([...set.articles.map(toArticle), ...among]),
		scores: toScores(questions, asked.predictions),
	};
}

function countPassages(articles: readonly Article[]): number {
	return articles.reduce(
		(sum, { paragraphs }) => sum + splitPassages(paragraphs).length,
		0,
	);
}
