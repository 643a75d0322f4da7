import { day, type Phrase } from "../../text/phrase/phrase.ts";

/** "Monday 24 November", and the year if it is another one than today's. */
export function toSpokenDay(iso: string, today: string): Phrase {
	const isThisYear = iso.slice(0, 4) === today.slice(0, 4);
	return day(iso, isThisYear ? "weekday" : "weekday and year");
}
