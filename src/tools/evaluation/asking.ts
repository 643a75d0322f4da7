import type { Answer } from "../../answer/answer.ts";
import { toArticleValue } from "../../answer/article/picking.ts";
import type { Desk } from "../../answer/desk.ts";
import type { Article } from "../../article/article.ts";
import type { Models } from "../../model/models.ts";
import type { Strictness } from "../../records/settings/strictness.ts";
import { type TemporaryDesk, withTemporaryDesk } from "../temporary-desk.ts";
import type { Prediction, Scope } from "./prediction.ts";
import { type Question, type QuestionSet, toArticle } from "./question-set.ts";

/** What came of asking, and what it took. */
export interface Asked {
	readonly predictions: readonly Prediction[];
	readonly secondsToIndex: number;
	/** Until all passages were found by meaning, too; 0 without models. */
	readonly secondsToEncode: number;
}

export interface Asking {
	/** Whose articles are asked. */
	readonly set: QuestionSet;
	readonly questions: readonly Question[];
	readonly scope: Scope;
	/** Null: asked by words only. */
	readonly models: Models | null;
	/** How strict answers are; without it, balanced. */
	readonly strictness?: Strictness;
	/** Articles that stand in the library, too. */
	readonly among?: readonly Article[];
	readonly onAsked?: () => void;
}

/** Whose library a set is, while it is asked. */
export const SERVER = "evaluation";

/** Asks questions of a library through the very desk that `/ask` talks to. */
export function askQuestions(asking: Asking): Promise<Asked> {
	const { set, among = [], models } = asking;
	const examples = [...set.articles.map(toArticle), ...among];
	return withTemporaryDesk({ examples, models }, async (temporary) => {
		const { desk } = temporary;
		const times = await prepare(temporary);
		const names = await findNames(desk, set);
		const predictions: Prediction[] = [];
		for (const question of asking.questions) {
			predictions.push(await predict(desk, question, names, asking));
			asking.onAsked?.();
		}
		return { predictions, ...times };
	});
}

/** Waits until all articles are found by words and by meaning. */
export async function prepare({ desk, encoded }: TemporaryDesk) {
	const started = performance.now();
	await desk.ask(SERVER, { question: "?", article: null });
	const indexed = performance.now();
	await encoded(SERVER);
	return {
		secondsToIndex: (indexed - started) / 1_000,
		secondsToEncode: (performance.now() - indexed) / 1_000,
	};
}

async function predict(
	desk: Desk,
	question: Question,
	names: ReadonlyMap<number, string>,
	{ set, scope, strictness }: Asking,
): Promise<Prediction> {
	const [id = 0] =
		names.entries().find(([, name]) => name === question.article) ?? [];
	const { answer, milliseconds } = await timeAnswer(desk, {
		question: question.question,
		article: scope === "article" ? toArticleValue(id) : null,
		...(strictness && { strictness }),
	});
	return {
		set: set.name,
		id: question.id,
		scope,
		...toPrediction(answer, names),
		milliseconds,
	};
}

/** The set's names of articles by the library's, which come in the same order. */
export async function findNames(
	desk: Desk,
	set: QuestionSet,
): Promise<ReadonlyMap<number, string>> {
	const entries = await desk.articles.list(SERVER, "live");
	const ids = entries.map(({ id }) => id).sort((a, b) => a - b);
	return new Map(
		ids.map((id, at) => [id, set.articles[at]?.id ?? `generated ${at}`]),
	);
}

async function timeAnswer(desk: Desk, asked: Parameters<Desk["ask"]>[1]) {
	const started = performance.now();
	const answer = await desk.ask(SERVER, asked);
	return { answer, milliseconds: performance.now() - started };
}

function toPrediction(answer: Answer, names: ReadonlyMap<number, string>) {
	const name = (id: number) => names.get(id) ?? String(id);
	return {
		...toShortAnswer(answer, names),
		citations: answer.ranking.map(({ article, start, end, sentence }) => ({
			article: name(article),
			start,
			end,
			sentence,
		})),
		confidence: answer.confidence,
		answered: answer.verdict !== "not found",
		sure: answer.verdict === "answered",
		candidates: answer.candidates.map(({ article, start, end }) => ({
			article: name(article),
			start,
			end,
		})),
	};
}

/** The few words in bold. */
function toShortAnswer(
	{ shortAnswer, citations }: Answer,
	names: ReadonlyMap<number, string>,
): Pick<Prediction, "answer"> {
	const [cited] = citations;
	if (!shortAnswer || !cited) return {};
	const { article, start, end } = shortAnswer;
	const { source } = cited;
	const text = cited.text.slice(start - source.start, end - source.start);
	return {
		answer: {
			article: names.get(article) ?? String(article),
			start,
			end,
			text,
		},
	};
}
