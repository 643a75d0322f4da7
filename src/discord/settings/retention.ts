import { toCount } from "../../text/counts.ts";
import { buttons } from "../card.ts";
import type { Setting } from "./setting.ts";

const DAYS = [0, 7, 30, 90, 365];

export const RETENTION: Setting = {
	name: "daysKept",
	title: "How long questions are kept",
	about: "For /gaps, for members who wait, and for the buttons under answers",
	describe: ({ daysKept }) => [toDuration(daysKept)],
	choices: (pick) => [
		buttons(
			...DAYS.map((days) => ({
				label: days === 0 ? "Not at all" : toCount(days, "day"),
				press: [...pick, String(days)] as const,
			})),
		),
	],
	read: ([days]) => ({ daysKept: Number(days) }),
	effects: ({ after: { daysKept }, forgotten }) => [
		daysKept === 0
			? [
					"No question is kept. /gaps stays empty, nobody can wait for an article, and under an answer there is neither a vote nor a list of the articles that may be meant.",
				]
			: [
					`A question without a helpful answer is forgotten ${toCount(daysKept, "day")} after it was last asked or settled; as long, the buttons under an answer work.`,
				],
		forgotten === 0
			? ["None of those that are kept now is forgotten at once."]
			: [
					`${toCount(forgotten, "question")} that ${forgotten === 1 ? "is" : "are"} kept now will be forgotten at once, for good.`,
				],
	],
};

function toDuration(days: number): string {
	return days === 0 ? "not at all" : toCount(days, "day");
}
