import MiniSearch from "minisearch";
import { type Article, toText } from "../../article/article.ts";
import { splitPassages } from "../../article/passages/passages.ts";
import { toTerms } from "../../text/words/terms.ts";
import { tokenize } from "../../text/words/tokens.ts";
import { askQuestions } from "../evaluation/asking.ts";
import type { SetPlace } from "../evaluation/prediction.ts";
import { type QuestionSet, toArticle } from "../evaluation/question-set.ts";
import { isAnswerable, isRight, toScores } from "../evaluation/scores.ts";
import type { TableRow } from "../text-table.ts";
import { generateArticles } from "./generated-articles.ts";

const RECALL_AT = 20;

/**
 * Buries a set among generated articles that use its words, and sets our recall
 * beside that of MiniSearch, which with the same analyzer looks at every
 * passage.
 */
export async function compareRecall(
	set: QuestionSet,
	passages: number,
): Promise<TableRow> {
	const among = [...generateArticles(toVocabulary(set), passages)];
	const questions = set.questions.filter(isAnswerable);
	const scope = "library";
	const asked = await askQuestions({
		set,
		questions,
		scope,
		among,
		models: null,
	});
	const ours = toScores(questions, asked.predictions).recall20 ?? 0;
	const exhaustive = measureMiniSearch(set, among);
	return {
		set: set.name,
		"generated passages": passages.toLocaleString("en"),
		"recall@20, Pullquote": ours.toFixed(1),
		"recall@20, MiniSearch": exhaustive.toFixed(1),
		difference: (ours - exhaustive).toFixed(1),
	};
}

/** The set's words, the most frequent first. */
function toVocabulary(set: QuestionSet): string[] {
	const counts = new Map<string, number>();
	const texts = [
		...set.articles.map(({ text }) => text),
		...set.questions.map(({ question }) => question),
	];
	for (const text of texts)
		for (const token of tokenize(text))
			counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

function measureMiniSearch(
	set: QuestionSet,
	among: readonly Article[],
): number {
	const index = new MiniSearch({
		fields: ["passage", "headline"],
		storeFields: ["place"],
		tokenize: (text) => toTerms(text).map(({ term }) => term),
		processTerm: (term) => term,
		searchOptions: { boost: { headline: 0.5 } },
	});
	const own = set.articles.flatMap((article) =>
		toDocuments(toArticle(article), article.id),
	);
	const generated = among.flatMap((article) => toDocuments(article, ""));
	index.addAll(
		[...own, ...generated].map((document, id) => ({ id, ...document })),
	);
	const questions = set.questions.filter(isAnswerable);
	const found = questions.filter((question) =>
		index
			.search(question.question)
			.slice(0, RECALL_AT)
			.some(({ place }) => isRight(place as SetPlace, question)),
	);
	return (100 * found.length) / questions.length;
}

function toDocuments(article: Article, name: string) {
	const text = toText(article.paragraphs);
	return splitPassages(article.paragraphs).map(({ start, end }) => ({
		headline: article.headline,
		passage: text.slice(start, end),
		place: { article: name, start, end },
	}));
}
