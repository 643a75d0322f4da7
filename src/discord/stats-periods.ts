import {
	type DayCounts,
	NO_QUESTIONS,
	type VerdictCounts,
} from "../records/question-counts.ts";

/** A time that /stats looks at: whole weeks, so that each weekday is as often. */
export interface Period {
	readonly name: string;
	/** In words that may be nearer to the reader's. */
	readonly about: string;
	readonly days: number;
	readonly daysPerBar: number;
	readonly daysPerRow: number;
}

export const PERIODS: readonly [Period, Period, Period, Period] = [
	{
		name: "7 days",
		about: "day by day",
		days: 7,
		daysPerBar: 1,
		daysPerRow: 1,
	},
	{ name: "4 weeks", about: "a month", days: 28, daysPerBar: 1, daysPerRow: 7 },
	{
		name: "13 weeks",
		about: "three months",
		days: 91,
		daysPerBar: 7,
		daysPerRow: 7,
	},
	{
		name: "52 weeks",
		about: "a year",
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
