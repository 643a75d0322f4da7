import type { Answer } from "../../answer/answer.ts";
import type { Desk } from "../../answer/desk.ts";
import { toArticleValue } from "../../answer/picking.ts";
import type { Article } from "../../article/article.ts";
import { withTemporaryDesk } from "../temporary-desk.ts";
import type { Prediction, Scope } from "./prediction.ts";
import { type Question, type QuestionSet, toArticle } from "./question-set.ts";

/** What came of asking, and what it took. */
export interface Asked {
	readonly predictions: readonly Prediction[];
	readonly secondsToIndex: number;
}

export interface Asking {
	/** Whose articles are asked. */
	readonly set: QuestionSet;
	readonly questions: readonly Question[];
	readonly scope: Scope;
	/** Articles that stand in the library, too. */
	readonly among?: readonly Article[];
	readonly onAsked?: () => void;
}

const SERVER = "evaluation";

/** Asks questions of a library through the very desk that `/ask` talks to. */
export function askQuestions(asking: Asking): Promise<Asked> {
	const { set, among = [] } = asking;
	const articles = [...set.articles.map(toArticle), ...among];
	return withTemporaryDesk(articles, async (desk) => {
		const started = performance.now();
		await desk.ask(SERVER, { question: "?", article: null });
		const secondsToIndex = (performance.now() - started) / 1_000;
		const names = await findNames(desk, set);
		const ids = new Map(names.entries().map(([id, name]) => [name, id]));
		const predictions: Prediction[] = [];
		for (const question of asking.questions) {
			const id = ids.get(question.article);
			const within =
				asking.scope === "article" ? toArticleValue(id ?? 0) : null;
			const { answer, milliseconds } = await timeAnswer(desk, question, within);
			predictions.push({
				set: set.name,
				id: question.id,
				scope: asking.scope,
				...toPrediction(answer, names),
				milliseconds,
			});
			asking.onAsked?.();
		}
		return { predictions, secondsToIndex };
	});
}

/** The set's names of articles by the library's, which come in the same order. */
async function findNames(
	desk: Desk,
	set: QuestionSet,
): Promise<ReadonlyMap<number, string>> {
	const entries = await desk.findArticles(SERVER, "live");
	const ids = entries.map(({ id }) => id).sort((a, b) => a - b);
	return new Map(
		ids.map((id, at) => [id, set.articles[at]?.id ?? `generated ${at}`]),
	);
}

async function timeAnswer(
	desk: Desk,
	{ question }: Question,
	article: string | null,
) {
	const started = performance.now();
	const answer = await desk.ask(SERVER, { question, article });
	return { answer, milliseconds: performance.now() - started };
}

function toPrediction(answer: Answer, names: ReadonlyMap<number, string>) {
	const name = (id: number) => names.get(id) ?? String(id);
	return {
		citations: answer.ranking.map(({ article, start, end, sentence }) => ({
			article: name(article),
			start,
			end,
			sentence,
		})),
		confidence: answer.confidence,
		answered: answer.verdict !== "not found",
		candidates: answer.candidates.map(({ article, start, end }) => ({
			article: name(article),
			start,
			end,
		})),
	};
}
