import {
	type DayCounts,
	NO_QUESTIONS,
	type VerdictCounts,
} from "../../records/answers/question-counts.ts";
import { type Phrase, t } from "../../text/phrase/phrase.ts";

/** A time that /stats looks at: whole weeks, so that each weekday is as often. */
export interface Period {
	readonly name: Phrase;
	/** In words that may be nearer to the reader's. */
	readonly about: Phrase;
	/** Said of the questions that were asked in it, and of their file. */
	readonly title: Phrase;
	readonly fileTitle: Phrase;
	readonly days: number;
	readonly daysPerBar: number;
	readonly daysPerRow: number;
}

export const PERIODS: readonly [Period, Period, Period, Period] = [
	{
		name: t`7 days`,
		about: t`day by day`,
		title: t`Questions of the last 7 days`,
		fileTitle: t`The last 7 days, as a file`,
		days: 7,
		daysPerBar: 1,
		daysPerRow: 1,
	},
	{
		name: t`4 weeks`,
		about: t`a month`,
		title: t`Questions of the last 4 weeks`,
		fileTitle: t`The last 4 weeks, as a file`,
		days: 28,
		daysPerBar: 1,
		daysPerRow: 7,
	},
	{
		name: t`13 weeks`,
		about: t`three months`,
		title: t`Questions of the last 13 weeks`,
		fileTitle: t`The last 13 weeks, as a file`,
		days: 91,
		daysPerBar: 7,
		daysPerRow: 7,
	},
	{
		name: t`52 weeks`,
		about: t`a year`,
		title: t`Questions of the last 52 weeks`,
		fileTitle: t`The last 52 weeks, as a file`,
		days: 364,
		daysPerBar: 7,
		daysPerRow: 28,
	},
];

/** The period that a list or a button names; four weeks if it names none. */
export function toPeriod(days: string | null | undefined): Period {
	return PERIODS.find((period) => String(period.days) === days) ?? PERIODS[1];
}

/** Days that follow each other, counted together. */
export interface Stretch extends VerdictCounts {
	readonly first: string;
	readonly last: string;
}

/** Counts so many days at a time together. */
export function toStretches(
	days: readonly DayCounts[],
	length: number,
): Stretch[] {
	return days.flatMap(({ day: first }, at) => {
		if (at % length !== 0) return [];
		const together = days.slice(at, at + length);
		const last = together.at(-1)?.day ?? first;
		return [{ first, last, ...addUp(together) }];
	});
}

export function addUp(all: readonly VerdictCounts[]): VerdictCounts {
	return all.reduce(
		(sum, counts) => ({
			answered: sum.answered + counts.answered,
			unsure: sum.unsure + counts.unsure,
			"not found": sum["not found"] + counts["not found"],
		}),
		NO_QUESTIONS,
	);
}

/** All questions, however they ended. */
export function toTotal(counts: VerdictCounts): number {
	return counts.answered + counts.unsure + counts["not found"];
}
