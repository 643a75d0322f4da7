import type { VoteCast } from "../answer/answer-desk.ts";
import { REASONS, type Reason } from "../records/votes.ts";
import {
	type Button,
	buttons,
	type Card,
	heading,
	note,
	small,
	text,
} from "./card.ts";
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
				label: "Take it back",
				press: [TAKE_BACK, answer],
			}),
		],
	};
}

export const VOTE_TAKEN_BACK = note(
	"Your vote is taken back",
	"It is deleted and doesn't count any more.",
);

/** The reason that a button carries, if it is one. */
export function toReason(argument: string | undefined): Reason | null {
	return REASONS.find((reason) => reason === argument) ?? null;
}

const HELPFUL_NOTE =
	"Thank you. Nobody learns who voted. “Not helpful” under the answer changes it.";

const UNHELPFUL_NOTE =
	"Thank you. Moderators see how often an answer didn't help and why, never who said so. “Helpful” under the answer changes it.";

function toTitle({ vote, before }: VoteCast): string {
	const isSame =
		before?.isHelpful === vote.isHelpful && before.reason === vote.reason;
	const said = vote.isHelpful ? "helpful" : "not helpful";
	const counted = isSame ? "That counts already" : "Your vote counts";
	if (vote.isHelpful) return `${counted}: ${said}`;
	if (vote.reason === null) return `${counted}: ${said}. Why?`;
	return `${counted}: ${said} (${vote.reason})`;
}

function toReasonButtons(answer: string, chosen: Reason | null): Button[] {
	return REASONS.map((reason) => ({
		label: LABELS[reason],
		press: [WHY, answer, reason],
		isDisabled: reason === chosen,
	}));
}

const LABELS: Readonly<Record<Reason, string>> = {
	"wrong passage": "Wrong passage",
	outdated: "Outdated",
	incomplete: "Incomplete",
	other: "Other",
};
