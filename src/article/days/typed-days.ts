import { addDays } from "../../text/days.ts";
import { toDate } from "./dates.ts";
import { toMonthStart, toRecentDay } from "./typed-months.ts";
import { toWeekday } from "./weekdays.ts";

/** A day that somebody typed, or why it can't be taken for one. */
export type TypedDay =
	| { readonly kind: "day"; readonly day: string }
	| { readonly kind: "in the future" }
	| { readonly kind: "not understood" };

const NOT_UNDERSTOOD: TypedDay = { kind: "not understood" };

/** More is a slip of the finger. */
const MAX_CHARACTERS = 60;

const NUMBERS =
	"zero one two three four five six seven eight nine ten eleven twelve".split(
		" ",
	);

/** What may stand before it without another meaning. */
const LEAD =
	/^(?:(?:since|from|after|starting|as of|in|on|within|over|during|for)\s+)+/u;

const SPAN =
	/^(?:(?:the\s+)?(?:last|past)\s+)?(?<count>\d{1,4}|[a-z]+|an?\s+couple\s+of|couple\s+of)\s*(?<unit>h|hours?|hrs?|d|days?|w|wks?|weeks?|months?|y|yrs?|years?)(?:\s+ago)?$/u;

/**
 * Reads the day that somebody means from which on they want to see articles:
 * "yesterday", "3 days", "last week", "Monday", "March", "8 July", "2025-07-08".
 *
 * A name without a year means the last time that it was: in January, "March"
 * is that of the year before. A week begins on Monday, and a span counts back
 * from today: "a week" are seven days. What can be read in two ways (08/07) is
 * not understood.
 *
 * @param today `YYYY-MM-DD`, where it was typed
 */
export function toTypedDay(typed: string, today: string): TypedDay {
	const plain = simplify(typed);
	if (plain === "" || plain.length > MAX_CHARACTERS) return NOT_UNDERSTOOD;
	const day =
		toNamedDay(plain, today) ??
		toSpanStart(plain, today) ??
		toWeekday(plain, today) ??
		toMonthStart(plain, today) ??
		toRecentDay(plain, today) ??
		toDate(plain);
	// Thousands of years ago there were no days with four digits.
	if (day === null || !/^\d{4}-/u.test(day)) return NOT_UNDERSTOOD;
	return day > today ? { kind: "in the future" } : { kind: "day", day };
}

function simplify(typed: string): string {
	return typed
		.slice(0, MAX_CHARACTERS * 2)
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[\s_]+/gu, " ")
		.replace(/[.,;!?]+$/u, "")
		.trim()
		.replace(LEAD, "")
		.replace(/^the (?=\d|day|begin|start)/u, "")
		.replace(/^(?:the )?(?:beginning|start|first day) of (?:the )?/u, "");
}

function toNamedDay(plain: string, today: string): string | null {
	const year = today.slice(0, 4);
	const month = today.slice(0, 7);
	const monday = toWeekday("monday", today) ?? today;
	const days: Readonly<Record<string, string>> = {
		today,
		now: today,
		"this morning": today,
		yesterday: addDays(today, -1),
		"last night": addDays(today, -1),
		"day before yesterday": addDays(today, -2),
		tomorrow: addDays(today, 1),
		week: monday,
		"this week": monday,
		"last week": addDays(monday, -7),
		"next week": addDays(monday, 7),
		"last weekend": addDays(monday, -2),
		"this month": `${month}-01`,
		month: `${month}-01`,
		"last month": `${addDays(`${month}-01`, -1).slice(0, 7)}-01`,
		"next month": addDays(`${month}-28`, 7),
		"this year": `${year}-01-01`,
		year: `${year}-01-01`,
		"last year": `${Number(year) - 1}-01-01`,
		"next year": `${Number(year) + 1}-01-01`,
	};
	return Object.hasOwn(days, plain) ? (days[plain] ?? null) : null;
}

/** "3 days", "two weeks ago", "the last month": counted back from today. */
function toSpanStart(plain: string, today: string): string | null {
	const { count = "", unit = "" } = SPAN.exec(plain)?.groups ?? {};
	const number = toNumber(count);
	if (number === null) return null;
	if (unit.startsWith("h")) return addDays(today, -Math.ceil(number / 24));
	if (unit.startsWith("d")) return addDays(today, -number);
	if (unit.startsWith("w")) return addDays(today, -7 * number);
	return addMonths(today, unit.startsWith("y") ? -12 * number : -number);
}

function toNumber(count: string): number | null {
	if (count === "") return null;
	if (/^\d+$/u.test(count)) return Number(count);
	if (count === "a" || count === "an") return 1;
	if (count.endsWith("couple of")) return 2;
	const number = NUMBERS.indexOf(count);
	return number < 0 ? null : number;
}

/** The same day of another month, or its last if it is shorter. */
function addMonths(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const last = new Date(Date.UTC(year, month + months, 0));
	last.setUTCDate(Math.min(date, last.getUTCDate()));
	return last.toISOString().slice(0, 10);
}
