import type { VoteCast } from "../../answer/given/vote-desk.ts";
import { REASONS, type Reason } from "../../records/answers/votes.ts";
import { type Phrase, t } from "../../text/phrase/phrase.ts";
import {
	type Button,
	buttons,
	type Card,
	heading,
	note,
	small,
	text,
} from "../card/card.ts";
import { REASON_WORDS } from "./reason-words.ts";
import { toSinceLines } from "./since-lines.ts";

/** The presses of these cards, with the answer's id. */
export const WHY = "answer-why";
export const TAKE_BACK = "answer-take-back";

/** Says to a member what counts as their vote, and lets them change it. */
export function toVoteCard(cast: VoteCast): Card {
	const { answer, vote, cited } = cast;
	return {
		blocks: [
			text(
				heading(toTitle(cast)),
				...toSinceLines(cited),
				small(vote.isHelpful ? HELPFUL_NOTE : UNHELPFUL_NOTE),
			),
			buttons(...(vote.isHelpful ? [] : toReasonButtons(answer, vote.reason)), {
				label: t`Take it back`,
				press: [TAKE_BACK, answer],
			}),
		],
	};
}

export const VOTE_TAKEN_BACK = note(
	t`Your vote is taken back`,
	t`It is deleted and doesn't count any more.`,
);

/** The reason that a button carries, if it is one. */
export function toReason(argument: string | undefined): Reason | null {
	return REASONS.find((reason) => reason === argument) ?? null;
}

const HELPFUL_NOTE = t`Thank you. Nobody learns who voted. “Not helpful” under the answer changes it.`;

const UNHELPFUL_NOTE = t`Thank you. Moderators see how often an answer didn't help and why, never who said so. “Helpful” under the answer changes it.`;

function toTitle({ vote, before }: VoteCast): Phrase {
	const { isHelpful, reason } = vote;
	const isSame = before?.isHelpful === isHelpful && before.reason === reason;
	if (isHelpful)
		return isSame
			? t`That counts already: helpful`
			: t`Your vote counts: helpful`;
	if (reason === null)
		return isSame
			? t`That counts already: not helpful. Why?`
			: t`Your vote counts: not helpful. Why?`;
	const why = REASON_WORDS[reason];
	return isSame
		? t`That counts already: not helpful (${why})`
		: t`Your vote counts: not helpful (${why})`;
}

function toReasonButtons(answer: string, chosen: Reason | null): Button[] {
	return REASONS.map((reason) => ({
		label: LABELS[reason],
		press: [WHY, answer, reason],
		isDisabled: reason === chosen,
	}));
}

const LABELS: Readonly<Record<Reason, Phrase>> = {
	"wrong passage": t`Wrong passage`,
	outdated: t`Outdated`,
	incomplete: t`Incomplete`,
	other: t`Other`,
};
