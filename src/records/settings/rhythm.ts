import { toWeekdayNumber } from "../../article/days/weekdays.ts";
import { addDays } from "../../text/days.ts";
import { toDayAndHour, toMoment } from "../../text/time-zones.ts";

/** When something comes by itself, by the clocks of the server's time zone. */
export interface Rhythm {
	/** 0 is Sunday; null: each day. */
	readonly weekday: number | null;
	/** 0 to 23. */
	readonly hour: number;
}

/** A week, and a day for what is past today. */
const DAYS_AHEAD = 8;

/**
 * The first time after a moment at which it comes. An hour that the
 * clocks leave out in spring comes as much later, one that they show twice in
 * autumn comes once.
 */
export function toNextTime(
	{ weekday, hour }: Rhythm,
	after: Date,
	timeZone: string,
): Date {
	const { day: today } = toDayAndHour(after, timeZone);
	const days = Array.from({ length: DAYS_AHEAD }, (_, ahead) =>
		addDays(today, ahead),
	);
	const times = days
		.filter((day) => weekday === null || toWeekdayNumber(day) === weekday)
		.map((day) => toMoment(day, hour, timeZone));
	// In eight days there is each weekday, and today's again.
	return times.find((time) => time > after) ?? (times.at(-1) as Date);
}
