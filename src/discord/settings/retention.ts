import { type Phrase, plural, t } from "../../text/phrase/phrase.ts";
import { buttons } from "../card/card.ts";
import type { Setting } from "./setting.ts";

const DAYS = [0, 7, 30, 90, 365];

export const RETENTION: Setting = {
	name: "daysKept",
	title: t`How long questions are kept`,
	about: t`For /gaps, for members who wait, and for the buttons under answers`,
	describe: ({ daysKept }) => toDuration(daysKept),
	choices: (pick) => [
		buttons(
			...DAYS.map((days) => ({
				label: days === 0 ? t`Not at all` : toDays(days),
				press: [...pick, String(days)] as const,
			})),
		),
	],
	read: ([days]) => ({ daysKept: Number(days) }),
	effects: ({ after: { daysKept }, forgotten }) => [
		daysKept === 0
			? [
					t`No question is kept. /gaps stays empty, nobody can wait for an article, and under an answer there is neither a vote nor a list of the articles that may be meant.`,
				]
			: [
					t`A question without a helpful answer is forgotten ${toDays(daysKept)} after it was last asked or settled; as long, the buttons under an answer work.`,
				],
		forgotten === 0
			? [t`None of those that are kept now is forgotten at once.`]
			: [
					plural(
						forgotten,
						t`${forgotten} question that is kept now will be forgotten at once, for good.`,
						t`${forgotten} questions that are kept now will be forgotten at once, for good.`,
					),
				],
	],
};

function toDuration(days: number): Phrase {
	return days === 0 ? t`not at all` : toDays(days);
}

function toDays(days: number): Phrase {
	return plural(days, t`${days} day`, t`${days} days`);
}
