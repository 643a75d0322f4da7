import type { Gap } from "../../records/gaps/gaps.ts";
import { command, plural, t } from "../../text/phrase/phrase.ts";
import {
	type Block,
	body,
	buttons,
	type Card,
	heading,
	note,
	small,
	text,
} from "../card/card.ts";

/** The presses of these cards, with the gap's id. */
export const WISH = "wish";
export const WISH_HOW = "wish-how";
export const WISH_END = "wish-end";

/** Below a question without an answer: that one may be told of an article. */
export function toWish(gap: string): Block[] {
	const label = t`Tell me when there is an article`;
	const seen = t`Moderators see this question in ${command("gaps")}, never who asked.`;
	return [text(small(seen)), buttons({ label, press: [WISH, gap] })];
}

/** Asks where somebody wants to be told. */
export function toHowCard({ id, question }: Gap, days: number): Card {
	return {
		blocks: [
			text(
				heading(t`How do you want to be told?`),
				body(t`“${question}”`),
				small(
					plural(
						days,
						t`Once, when an article here answers it, within ${days} day. In this channel, everybody sees it.`,
						t`Once, when an article here answers it, within ${days} days. In this channel, everybody sees it.`,
					),
				),
			),
			buttons(
				{
					label: t`By direct message`,
					press: [WISH_HOW, id, "direct"],
					isPrimary: true,
				},
				{ label: t`In this channel`, press: [WISH_HOW, id, "channel"] },
			),
		],
	};
}

/** Says what was noted, and lets it be taken back. */
export function toWishedCard(
	gap: string,
	isDirect: boolean,
	days: number,
): Card {
	return {
		blocks: [
			text(
				heading(t`You will be told`),
				body(
					isDirect
						? t`By direct message, once. Keep direct messages from this server allowed.`
						: t`In this channel, once; only you are mentioned.`,
				),
				small(
					plural(
						days,
						t`After ${days} day the wish ends by itself.`,
						t`After ${days} days the wish ends by itself.`,
					),
				),
			),
			buttons({ label: t`Don't tell me`, press: [WISH_END, gap] }),
		],
	};
}

export const WISH_ENDED = note(t`You won't be told`, t`Your wish is deleted.`);
