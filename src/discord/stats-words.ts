import type { VerdictCounts } from "../records/question-counts.ts";
import type { Stretch } from "./stats-periods.ts";

/** How a question may end, the best first. */
export const VERDICTS = ["answered", "unsure", "not found"] as const;

const days = toFormat({ day: "numeric", month: "short" });
const weekdays = toFormat({ weekday: "short", day: "numeric", month: "short" });
const years = toFormat({ dateStyle: "long" });

/** "20 Nov" */
export function toShortDay(day: string): string {
	return days.format(toDate(day));
}

/** "Fri 20 Nov", or of several days "30 Oct – 5 Nov" */
export function toDays({ first, last }: Stretch): string {
	return first === last
		? weekdays.format(toDate(first)).replace(",", "")
		: days.formatRange(toDate(first), toDate(last));
}

/** "30 October – 26 November 2026" */
export function toWrittenDays(first: string, last: string): string {
	return years.formatRange(toDate(first), toDate(last));
}

/** "96 answered, 11 not found"; what there is none of isn't said. */
export function toVerdictWords(counts: VerdictCounts): string {
	return VERDICTS.filter((verdict) => counts[verdict] > 0)
		.map((verdict) => `${toNumber(counts[verdict])} ${verdict}`)
		.join(", ");
}

/** "1,200" */
export function toNumber(count: number): string {
	return count.toLocaleString("en");
}

function toFormat(style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat("en-GB", { ...style, timeZone: "UTC" });
}

function toDate(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
