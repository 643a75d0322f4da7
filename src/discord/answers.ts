import type { Desk, Question } from "../answer/desk.ts";
import { toAnswerCard } from "./answer-card.ts";
import type { Card } from "./card.ts";

/** Asks, and shows the answer with the buttons that go with it. */
export async function showAnswer(
	server: string,
	question: Question,
	desk: Desk,
): Promise<Card> {
	const answer = await desk.ask(server, question);
	return toAnswerCard(answer, { id: await desk.answers.keep(server, answer) });
}
