import type { Answer } from "../answer.ts";
import { toArticleValue } from "../article/picking.ts";
import type { Desk, Question } from "../desk.ts";
import type { AskedIn } from "../given/answer-desk.ts";
import type { Earlier } from "./before.ts";
import { type Understood, understand } from "./understanding.ts";

type Answering = Pick<Desk, "ask" | "conversations">;

/**
 * Answers a question as it is to be understood after the one before it, which
 * the same member asked in the same channel just now.
 *
 * The article of the last answer is asked. If it doesn't answer, and what was
 * typed asks the same of whatever article, all are asked.
 */
export async function askInTurn(
	by: AskedIn,
	question: Question,
	desk: Answering,
): Promise<Answer> {
	const { server } = by;
	const literally = () => desk.ask(server, question);
	const { isLiteral, article, among } = question;
	// Who says what is asked doesn't ask on.
	if (isLiteral || article?.trim() || among) return literally();
	const before = await desk.conversations.findBefore(by);
	const understood = before && understandIn(question, before);
	if (!understood || isNothingNew(question, understood, before))
		return literally();
	const answer = await desk.ask(server, toAsked(question, understood, before));
	const inTurn = { ...answer, typed: question.question };
	if (answer.verdict === "answered" || !understood.isWhole) return inTurn;
	const all = await literally();
	return all.verdict === "answered" ? all : inTurn;
}

/** In a thread, what stands on its own is about the article, too. */
function understandIn(
	{ question }: Question,
	before: Earlier,
): Understood | null {
	const understood = understand(question, before);
	if (understood || !before.isThread) return understood;
	return { question, isWhole: true };
}

function toAsked(
	question: Question,
	understood: Understood,
	{ article }: Earlier,
): Question {
	return {
		...question,
		question: understood.question,
		article: article && toArticleValue(article.article),
	};
}

/** Without an article, a pronoun means no more than before. */
function isNothingNew(
	{ question }: Question,
	understood: Understood,
	{ article }: Earlier,
): boolean {
	return article === null && question.includes(understood.question);
}
