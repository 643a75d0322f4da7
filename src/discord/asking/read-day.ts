import { toTypedDay } from "../../article/days/typed-days.ts";
import { Refusal } from "../../refusal.ts";
import { t } from "../../text/phrase/phrase.ts";

/** Days are read in English, whatever the reader's language. */
const EXAMPLES =
	"today, yesterday, this week, last week, 3 days, two weeks ago, Monday, March, 8 July, 8 July 2025, 2025-07-08, 2024";
const HOW_TO_TYPE = t`Type a day as you would say it: ${EXAMPLES}.`;

/**
 * The day that somebody typed.
 *
 * @param today `YYYY-MM-DD`, where it was typed
 * @throws Refusal that says how days may be typed
 */
export function readDay(typed: string, today: string): string {
	const read = toTypedDay(typed, today);
	if (read.kind === "day") return read.day;
	if (read.kind === "in the future")
		throw new Refusal(t`“${typed.trim()}” is still to come. ${HOW_TO_TYPE}`);
	throw new Refusal(
		t`“${typed.trim()}” isn't a day that I know. ${HOW_TO_TYPE}`,
	);
}
