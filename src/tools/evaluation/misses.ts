import type { Prediction, SetPlace } from "./prediction.ts";
import type { Question, QuestionSet } from "./question-set.ts";
import { isAnswerable, isRight, toRank } from "./scores.ts";

/**
 * Writes up, in Markdown, the questions whose first citation is wrong.
 *
 * @param predictions of one scope
 */
export function describeMisses(
	set: QuestionSet,
	predictions: readonly Prediction[],
): string {
	const questions = new Map(set.questions.map((one) => [one.id, one]));
	const misses = predictions.flatMap((prediction) => {
		// Another set's questions are asked, too, but nothing answers them.
		const question = questions.get(prediction.id);
		if (!question || !isAnswerable(question)) return [];
		if (toRank({ question, prediction }) === 1) return [];
		return [describeMiss(set, question, prediction)];
	});
	const [first] = predictions;
	if (!first || misses.length === 0) return "";
	return `${[`# ${set.name}, ${first.scope}`, ...misses].join("\n\n")}\n`;
}

function describeMiss(
	set: QuestionSet,
	question: Question,
	prediction: Prediction,
): string {
	const [first] = prediction.citations;
	const rank = prediction.candidates.findIndex((one) => isRight(one, question));
	return [
		`## ${question.question}`,
		`Question ${question.id}. ${
			rank < 0
				? "The passage is not among the candidates."
				: `The passage is candidate ${rank + 1}.`
		}`,
		"Expected:",
		...question.evidence.map((place) => quote(set, place)),
		"Came:",
		first ? quote(set, first) : "> nothing",
	].join("\n\n");
}

function quote(set: QuestionSet, { article, start, end }: SetPlace): string {
	const found = set.articles.find(({ id }) => id === article);
	const text = found?.text.slice(start, end).replaceAll("\n", " ");
	return `> **${found?.headline ?? article}** ${text ?? ""}`;
}
