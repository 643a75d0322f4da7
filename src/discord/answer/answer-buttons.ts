import type { ShownAnswer } from "../../answer/answer.ts";
import { type Text, t } from "../../text/phrase/phrase.ts";
import { type Block, type Button, buttons } from "../card/card.ts";

/** The presses under an answer, with the answer's id. */
export const HELPFUL = "answer-helpful";
export const UNHELPFUL = "answer-unhelpful";
export const READ = "answer-read";
export const WHY_THIS = "answer-why-this";
/** With the answer's id and the asker's. */
export const SHARE = "answer-share";
/** With the answer's id, the asker's, and what to show in its place. */
export const SHOW = "answer-show";

/** Which of the arguments of `SHOW` is the asker's id. */
export const ASKER = 1;

/** An answer under which buttons work: it is kept. */
export interface Kept {
	readonly id: string;
	/** Whose presses change the card. */
	readonly asker: string;
	/** Nobody else sees it. */
	readonly isPrivate: boolean;
	/** The bot may open a thread on it. */
	readonly mayOpenThreads?: boolean;
}

/** What may stand in an answer's place: it itself, or what belongs to it. */
export type Place = "answer" | "context" | "further";

/** Shows something else in an answer's place. */
export function toShowButton(
	label: Text,
	{ id, asker }: Kept,
	place: Place,
	number = 0,
): Button {
	return { label, press: [SHOW, id, asker, place, String(number)] };
}

/**
 * What whoever sees an answer may do with it.
 *
 * @param asking what goes beside the votes: three at most, of which the last,
 * a thread, is never beside sharing
 */
export function toAnswerButtons(
	kept: Kept,
	{ citations, further }: Pick<ShownAnswer, "citations" | "further">,
	asking: readonly Button[],
): Block[] {
	const { id, asker, isPrivate } = kept;
	const first = citations[0]?.number ?? 1;
	return [
		buttons(
			toShowButton(t`Show context`, kept, "context", first),
			...(further.length > 0
				? [toShowButton(t`More passages`, kept, "further")]
				: []),
			{ label: t`Open the article`, press: [READ, id] },
			{ label: t`Why this passage?`, press: [WHY_THIS, id] },
		),
		buttons(
			{ label: t`Helpful`, press: [HELPFUL, id] },
			{ label: t`Not helpful`, press: [UNHELPFUL, id] },
			...(isPrivate
				? [{ label: t`Share here`, press: [SHARE, id, asker] as const }]
				: []),
			...asking,
		),
	];
}
