import type { Usage } from "../../answer/server/stats-desk.ts";
import type { DayCounts } from "../../records/answers/question-counts.ts";
import {
	command,
	days,
	joined,
	type Phrase,
	plural,
	t,
} from "../../text/phrase/phrase.ts";
import { truncate } from "../../text/truncation.ts";
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
} from "../card/card.ts";
import { toQuestions } from "../card/counted.ts";
import type { Line } from "../card/markdown.ts";
import { toWrittenDate } from "../card/source-line.ts";
import { SHOW_GAPS } from "../gap/gap-presses.ts";
import { toZoneName } from "../settings/time-zone.ts";
import {
	addUp,
	PERIODS,
	type Period,
	type Stretch,
	toStretches,
	toTotal,
} from "./stats-periods.ts";
import {
	SQUARES,
	toDays,
	toVerdictWords,
	VERDICT_NAMES,
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
			text(heading(period.title), ...toSums(usage)),
			...(picture ? [image(picture), text(...toTable(rows))] : []),
			DIVIDER,
			text(...toCited(usage)),
			text(toVotes(usage, period), toGaps(usage)),
			select({
				placeholder: t`Another period`,
				choose: [STATS],
				options: PERIODS.map(({ name, about, days }) => ({
					label: name,
					value: String(days),
					description: about,
				})),
			}),
			toButtons(usage, {
				label: t`As a file`,
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
				heading(t`Nobody has asked yet`),
				body(
					t`Once members use ${command("ask")}, this shows how many questions are answered, and which articles answer them.`,
				),
				...(usage.openGaps > 0 ? [toGaps(usage)] : []),
			),
			toButtons(usage),
		],
	};
}

function toSums(usage: Usage): Line[] {
	const { countedSince, timeZone } = usage;
	const sum = addUp(usage.days);
	const total = toTotal(sum);
	const [first = "", last = ""] = [usage.days[0]?.day, usage.days.at(-1)?.day];
	const [spoken, zone] = [days(first, last), toZoneName(timeZone)];
	const isShorter = countedSince !== null && countedSince > first;
	return [
		body(
			total > 0
				? t`${bold(toQuestions(total))}: ${toVerdictWords(sum)}`
				: bold(toQuestions(total)),
		),
		small(
			isShorter
				? t`${spoken}, by the clocks of ${zone}; today isn't over. The first question was counted on ${toWrittenDate(countedSince)}.`
				: t`${spoken}, by the clocks of ${zone}; today isn't over.`,
		),
	];
}

/** Short, so that a row is a line on a phone. */
function toTable(rows: readonly Stretch[]): Line[] {
	const names = VERDICTS.map((verdict) =>
		joined([SQUARES[verdict], VERDICT_NAMES[verdict]], " "),
	);
	return [
		small(t`questions (${joined(names, " / ")})`),
		...rows.map((stretch) =>
			body(t`${bold(toDays(stretch))}: ${toCounts(stretch)}`),
		),
	];
}

function toCounts(stretch: Stretch): Phrase {
	const total = toTotal(stretch);
	if (total === 0) return t`${0}`;
	const { answered, unsure, "not found": none } = stretch;
	return t`${total} (${answered} / ${unsure} / ${none})`;
}

function toCited({ cited }: Usage): Line[] {
	if (cited.length === 0)
		return [body(t`No article that is in the library now was quoted.`)];
	return [
		body(bold(t`Most cited articles`)),
		...cited.map(({ headline, times }, at) =>
			body(
				`${at + 1}. `,
				bold(truncate(headline, MAX_SHOWN_HEADLINE)),
				" · ",
				plural(times, t`in ${times} answer`, t`in ${times} answers`),
			),
		),
	];
}

function toVotes({ votes, daysKept }: Usage, { days }: Period): Line {
	if (daysKept === 0)
		return body(
			t`Nobody can vote on answers, since none are kept here (${command("settings")}).`,
		);
	const isShorter = daysKept < days;
	if (votes.all > 0)
		return body(isShorter ? toLateShare(votes, daysKept) : toShare(votes));
	return body(
		isShorter
			? t`Nobody voted on an answer in the last ${daysKept} days; votes aren't kept longer.`
			: t`Nobody voted on an answer.`,
	);
}

function toShare(votes: Usage["votes"]): Phrase {
	const share = bold(toHelpful(votes));
	return plural(votes.all, t`${share} says helpful.`, t`${share} say helpful.`);
}

/** The same where votes are kept for a shorter time than is looked at. */
function toLateShare(votes: Usage["votes"], daysKept: number): Phrase {
	const share = bold(toHelpful(votes));
	return plural(
		votes.all,
		t`${share} says helpful in the last ${daysKept} days; votes aren't kept longer.`,
		t`${share} say helpful in the last ${daysKept} days; votes aren't kept longer.`,
	);
}

function toHelpful({ helpful, all }: Usage["votes"]): Phrase {
	return plural(
		all,
		t`${helpful} of ${all} vote`,
		t`${helpful} of ${all} votes`,
	);
}

function toGaps({ openGaps }: Usage): Line {
	if (openGaps === 0) return body(t`No question waits for an answer.`);
	const [questions, gaps] = [bold(toQuestions(openGaps)), command("gaps")];
	return body(
		plural(
			openGaps,
			t`${questions} waits for an answer now: ${gaps}.`,
			t`${questions} wait for an answer now: ${gaps}.`,
		),
	);
}

function toButtons(
	{ openGaps }: Usage,
	...others: Extract<Block, { kind: "buttons" }>["buttons"]
): Block {
	if (openGaps === 0) return buttons(...others);
	return buttons(...others, { label: t`Show gaps`, press: [SHOW_GAPS] });
}
