import { addDays } from "../../text/days.ts";

/** As `Date` counts them. */
export const WEEKDAYS: readonly string[] = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
];

const TYPED =
	/^(?<which>last |this |past )?(?<name>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?$/u;

/** Which day of the week `YYYY-MM-DD` is: 0 is Sunday. */
export function toWeekdayNumber(day: string): number {
	return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/**
 * The day of a typed weekday, the last one that it was: on a Monday, "Monday"
 * is today and "last Monday" a week ago.
 *
 * @param plain in lower case
 * @param today `YYYY-MM-DD`
 */
export function toWeekday(plain: string, today: string): string | null {
	const { name, which } = TYPED.exec(plain)?.groups ?? {};
	if (name === undefined) return null;
	const wanted = WEEKDAYS.findIndex((weekday) =>
		weekday.toLowerCase().startsWith(name.slice(0, 3)),
	);
	const ago = (toWeekdayNumber(today) - wanted + 7) % 7;
	return addDays(today, -(ago || (which === "last " ? 7 : 0)));
}
