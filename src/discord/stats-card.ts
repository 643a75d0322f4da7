import type { Usage } from "../answer/stats-desk.ts";
import type { DayCounts } from "../records/question-counts.ts";
import { toCount } from "../text/counts.ts";
import { truncate } from "../text/truncation.ts";
import {
	type Block,
	body,
	bold,
	buttons,
	type Card,
	type CardImage,
	DIVIDER,
	heading,
	image,
	select,
	small,
	text,
} from "./card.ts";
import { SHOW_GAPS } from "./gap-presses.ts";
import type { Line } from "./markdown.ts";
import { toZoneName } from "./settings/time-zone.ts";
import { toWrittenDate } from "./source-line.ts";
import {
	addUp,
	PERIODS,
	type Period,
	type Stretch,
	toStretches,
	toTotal,
} from "./stats-periods.ts";
import {
	toDays,
	toNumber,
	toVerdictWords,
	toWrittenDays,
	VERDICTS,
} from "./stats-words.ts";

export const STATS = "stats";
export const STATS_FILE = "stats-file";

const MAX_SHOWN_HEADLINE = 80;

/** How the bot was used; the picture is left out where nothing was asked. */
export function toStatsCard(
	usage: Usage,
	period: Period,
	picture: CardImage | null,
): Card {
	if (usage.countedSince === null) return toNothingCard(usage);
	const rows = toStretches(usage.days, period.daysPerRow);
	return {
		blocks: [
			text(heading(`Questions of the last ${period.name}`), ...toSums(usage)),
			...(picture ? [image(picture), text(...toTable(rows))] : []),
			DIVIDER,
			text(...toCited(usage)),
			text(toVotes(usage, period), toGaps(usage)),
			select({
				placeholder: "Another period",
				choose: [STATS],
				options: PERIODS.map(({ name, about, days }) => ({
					label: name,
					value: String(days),
					description: about,
				})),
			}),
			toButtons(usage, {
				label: "As a file",
				press: [STATS_FILE, String(period.days)],
			}),
		],
	};
}

/** The columns and rows of the file: each day of a period. */
export function* toStatsRows(days: readonly DayCounts[]): Generator<string[]> {
	yield ["day", "questions", ...VERDICTS];
	for (const counts of days)
		yield [
			counts.day,
			String(toTotal(counts)),
			...VERDICTS.map((verdict) => String(counts[verdict])),
		];
}

function toNothingCard(usage: Usage): Card {
	return {
		blocks: [
			text(
				heading("Nobody has asked yet"),
				body(
					"Once members use /ask, this shows how many questions are answered, and which articles answer them.",
				),
				...(usage.openGaps > 0 ? [toGaps(usage)] : []),
			),
			toButtons(usage),
		],
	};
}

function toSums({ days, countedSince, timeZone }: Usage): Line[] {
	const sum = addUp(days);
	const [first = "", last = ""] = [days[0]?.day, days.at(-1)?.day];
	const ended = toVerdictWords(sum);
	const isShorter = countedSince !== null && countedSince > first;
	return [
		body(bold(toCount(toTotal(sum), "question")), ended && `: ${ended}`),
		small(
			`${toWrittenDays(first, last)}, by the clocks of ${toZoneName(timeZone)}; today isn't over.`,
			isShorter
				? ` The first question was counted on ${toWrittenDate(countedSince)}.`
				: "",
		),
	];
}

/** Short, so that a row is a line on a phone. */
function toTable(rows: readonly Stretch[]): Line[] {
	return [
		small(`questions (${VERDICTS.join(" / ")})`),
		...rows.map((stretch) => body(bold(toDays(stretch)), toCounts(stretch))),
	];
}

function toCounts(stretch: Stretch): string {
	const counts = VERDICTS.map((verdict) => toNumber(stretch[verdict]));
	const total = toTotal(stretch);
	return total === 0 ? ": 0" : `: ${toNumber(total)} (${counts.join(" / ")})`;
}

function toCited({ cited }: Usage): Line[] {
	if (cited.length === 0)
		return [body("No article that is in the library now was quoted.")];
	return [
		body(bold("Most cited articles")),
		...cited.map(({ headline, times }, at) =>
			body(
				`${at + 1}. `,
				bold(truncate(headline, MAX_SHOWN_HEADLINE)),
				` · in ${toCount(times, "answer")}`,
			),
		),
	];
}

function toVotes({ votes, daysKept }: Usage, { days }: Period): Line {
	if (daysKept === 0)
		return body(
			"Nobody can vote on answers, since none are kept here (/settings).",
		);
	const kept =
		daysKept < days
			? ` in the last ${daysKept} days; votes aren't kept longer`
			: "";
	if (votes.all === 0) return body(`Nobody voted on an answer${kept}.`);
	const share = `${toNumber(votes.helpful)} of ${toCount(votes.all, "vote")}`;
	return body(
		bold(share),
		` ${votes.all === 1 ? "says" : "say"} helpful${kept}.`,
	);
}

function toGaps({ openGaps }: Usage): Line {
	if (openGaps === 0) return body("No question waits for an answer.");
	return body(
		bold(toCount(openGaps, "question")),
		` ${openGaps === 1 ? "waits" : "wait"} for an answer now: /gaps.`,
	);
}

function toButtons(
	{ openGaps }: Usage,
	...others: Extract<Block, { kind: "buttons" }>["buttons"]
): Block {
	if (openGaps === 0) return buttons(...others);
	return buttons(...others, { label: "Show gaps", press: [SHOW_GAPS] });
}
