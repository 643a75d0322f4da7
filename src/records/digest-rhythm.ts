import { toDayAndHour, toMoment } from "../text/time-zones.ts";

/** When a digest comes, by the clocks of the server's time zone. */
export interface DigestRhythm {
	/** 0 is Sunday; null: each day. */
	readonly weekday: number | null;
	/** 0 to 23. */
	readonly hour: number;
}

const DAY = 24 * 3_600_000;

/** A week, and a day for what is past today. */
const DAYS_AHEAD = 8;

/**
 * The first time after a moment at which a digest comes. An hour that the
 * clocks leave out in spring comes as much later, one that they show twice in
 * autumn comes once.
 */
export function toNextTime(
	{ weekday, hour }: DigestRhythm,
	after: Date,
	timeZone: string,
): Date {
	const { day: today } = toDayAndHour(after, timeZone);
	const start = Date.parse(`${today}T00:00:00Z`);
	const days = Array.from(
		{ length: DAYS_AHEAD },
		(_, ahead) => new Date(start + ahead * DAY),
	);
	const times = days
		.filter((day) => weekday === null || day.getUTCDay() === weekday)
		.map((day) => toMoment(day.toISOString().slice(0, 10), hour, timeZone));
	// In eight days there is each weekday, and today's again.
	return times.find((time) => time > after) ?? (times.at(-1) as Date);
}
