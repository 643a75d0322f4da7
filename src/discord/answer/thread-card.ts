import type { GivenAnswer } from "../../answer/given/answer-desk.ts";
import { command, t } from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
import {
	body,
	type Card,
	heading,
	mentionChannel,
	note,
	text,
} from "../card/card.ts";
import { MAX_THREAD_NAME_CHARACTERS } from "../card/limits.ts";

/** Opens a thread on an answer, and says to its asker where. */
export function toThreadCard(
	{ answer, cited }: GivenAnswer,
	thread: string,
): Card {
	const { question, typed = question, within, citations } = answer;
	const headline =
		within?.headline ??
		citations[0]?.source.headline ??
		cited[0]?.headline ??
		t`this article`;
	return {
		blocks: [
			text(
				heading(t`The thread is open`),
				body(t`Ask on in ${mentionChannel(thread)} with ${command("ask")}.`),
			),
		],
		thread: {
			name: truncate(typed, MAX_THREAD_NAME_CHARACTERS),
			first: {
				blocks: [
					text(
						body(
							t`Ask here with ${command("ask")}: what is asked in this thread is about “${headline}”, whoever asks.`,
						),
					),
				],
			},
		},
	};
}

export const NOT_YOUR_THREAD = note(
	t`Only who asked opens a thread here`,
	t`Ask with ${command("ask")} yourself: under your own answer you can open one.`,
);
