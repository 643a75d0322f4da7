import type { Desk, Question } from "../../answer/desk.ts";
import { askInTurn } from "../../answer/following/asking.ts";
import { toAnswerCard } from "../answer/answer-card.ts";
import { toRewordings } from "../answer/rewording-select.ts";
import { toWish } from "../answer/wish-card.ts";
import { type Card, mapBlocks } from "../card/card.ts";
import type { Asker } from "../dispatch/command.ts";

/** Whoever asks, and who sees the answer. */
export interface Asking extends Asker {
	/** Only the asker. */
	readonly isPrivate: boolean;
	/** The bot may open a thread on the answer. */
	readonly mayOpenThreads: boolean;
}

/**
 * Asks, and shows the answer with all that goes with it: its buttons, the
 * articles that may be meant; if nothing was found, what is answered instead,
 * and the wish to be told.
 */
export async function showAnswer(
	asking: Asking,
	question: Question,
	desk: Desk,
): Promise<Card> {
	const { server, member: asker, isPrivate, mayOpenThreads } = asking;
	const answer = await askInTurn(asking, question, desk);
	desk.stats.note(server, answer);
	const gap = desk.gaps.note(server, answer);
	const id = await desk.answers.keep(asking, answer);
	const kept = id === null ? null : { id, asker, isPrivate, mayOpenThreads };
	const others = kept === null ? [] : await desk.reword(server, answer);
	const below = [
		...(kept === null ? [] : toRewordings(kept, answer, others)),
		...(gap === null ? [] : toWish(gap)),
	];
	return mapBlocks(toAnswerCard(answer, kept), (blocks) => [
		...blocks,
		...below,
	]);
}
