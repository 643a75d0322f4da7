import type { Answer } from "../answer/answer.ts";
import type { Desk, Question } from "../answer/desk.ts";
import { CHOOSE, toAnswerCard } from "./answer-card.ts";
import { toArticleSelect } from "./article-select.ts";
import type { Card, Select } from "./card.ts";
import type { Asker } from "./command.ts";
import { withWishButton } from "./wish-card.ts";

/**
 * Asks, and shows the answer with all that goes with it: its buttons, the
 * articles that may be meant, the wish to be told if nothing was found.
 */
export async function showAnswer(
	asker: Asker,
	question: Question,
	desk: Desk,
): Promise<Card> {
	const { server } = asker;
	const answer = await desk.ask(server, question);
	const gap = desk.gaps.note(server, answer);
	const list = await offerArticles(answer, asker, desk);
	const id = await desk.answers.keep(asker, answer);
	const card = toAnswerCard(answer, { id, list });
	return gap === null ? card : withWishButton(card, gap);
}

/**
 * Offers the articles that the question may mean, if that isn't clear and if
 * the question may be kept under the list.
 */
async function offerArticles(
	{ question, choices, within }: Answer,
	{ server, member }: Asker,
	desk: Desk,
): Promise<Select | undefined> {
	if (choices.length === 0 || within !== null) return undefined;
	const id = await desk.keepQuestion(server, question);
	if (id === null) return undefined;
	return toArticleSelect(choices, [CHOOSE, id, member]);
}
