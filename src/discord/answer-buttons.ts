import { type Block, buttons } from "./card.ts";

/** The presses under an answer, with the answer's id. */
export const HELPFUL = "answer-helpful";
export const UNHELPFUL = "answer-unhelpful";
export const READ = "answer-read";

/** Lets whoever sees an answer say whether it helps, and read its articles. */
export function toAnswerButtons(answer: string): Block {
	return buttons(
		{ label: "Helpful", press: [HELPFUL, answer] },
		{ label: "Not helpful", press: [UNHELPFUL, answer] },
		{ label: "Open the article", press: [READ, answer] },
	);
}
