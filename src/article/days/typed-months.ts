import { toDate } from "./dates.ts";

/** Of a day without a year: 29 February is at most eight years back. */
const YEARS_BACK = 8;

/**
 * The first day of a typed month or year: "March" (the last one that began),
 * "last March", "March 2025", "2025-03", "2024".
 *
 * @param plain in lower case
 * @param today `YYYY-MM-DD`
 */
export function toMonthStart(plain: string, today: string): string | null {
	if (/^(?:19|20)\d{2}$/u.test(plain)) return `${plain}-01-01`;
	const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/u.exec(plain) ?? [];
	if (year && month) return toDate(`${year}-${month}-1`);
	const [, number, of] = /^(\d{1,2})[/.](\d{4})$/u.exec(plain) ?? [];
	if (number && of) return toDate(`${of}-${number}-1`);
	const name = plain.replace(/^(?:last|this|early) /u, "");
	const inYear = /\d{4}$/u.test(name) ? toDate(`1 ${name}`) : null;
	return inYear ?? toRecentDay(`1 ${name}`, today);
}

/**
 * A typed day without its year, the last time that it was: "8 July", "July 8th".
 *
 * @param today `YYYY-MM-DD`
 */
export function toRecentDay(plain: string, today: string): string | null {
	if (/\d{4}/u.test(plain)) return null;
	const last = Number(today.slice(0, 4));
	for (let year = last; year > last - YEARS_BACK; year--) {
		const day = toDate(`${plain} ${year}`) ?? toDate(`${plain}, ${year}`);
		if (day !== null && day <= today) return day;
	}
	return null;
}
