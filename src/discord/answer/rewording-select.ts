import type { ShownAnswer } from "../../answer/answer.ts";
import { t } from "../../text/phrase/phrase.ts";
import { type Block, select, small, text } from "../card/card.ts";
import type { Kept } from "./answer-buttons.ts";

/** With the answer's id and the asker's; and the article's, if one was asked. */
export const REWORDED = "ask-reworded";

/** Below a question without an answer: others that have one, to choose from. */
export function toRewordings(
	{ id, asker }: Kept,
	{ within }: Pick<ShownAnswer, "within">,
	questions: readonly string[],
): Block[] {
	if (questions.length === 0) return [];
	const article = within === null ? [] : [String(within.article)];
	return [
		text(small(t`The articles answer other questions about it:`)),
		select({
			placeholder: t`Ask one that is answered`,
			choose: [REWORDED, id, asker, ...article],
			options: questions.map((one) => ({ label: one, value: one })),
		}),
	];
}
