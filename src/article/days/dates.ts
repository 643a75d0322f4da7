const MAX_LINE_CHARACTERS = 160;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const MONTH =
	"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?<year>\\d{4})";
const CLOCK =
	"(?:at )?\\d{1,2}(?:[:.]\\d{2}){0,2}(?:[.,]\\d+)? ?(?:[ap]\\.?m\\b\\.?)?";
const ZONE =
	"(?:[a-z]{1,5}t|utc|gmt|z|local time)?(?: ?[+-]\\d{1,2}:?\\d{0,2})?";

/** Each reads one way of writing a day; the first that is found counts. */
const WRITTEN = [
	`\\b${YEAR}-(?<number>\\d{1,2})-${DAY}(?:[t ](?=\\d{2}:))?`,
	`\\b${YEAR}[/.](?<number>\\d{1,2})[/.]${DAY}\\b`,
	`\\b${DAY}\\.(?<number>\\d{1,2})\\.${YEAR}\\b`,
	`\\b(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-]${YEAR}\\b`,
	`\\b${DAY}(?: of)?[ -]${MONTH},?[ -]${YEAR}\\b`,
	`\\b${MONTH} ${DAY},?(?: ${CLOCK}(?: ?${ZONE})?,?)? ${YEAR}\\b`,
	`\\b${YEAR} ?年 ?(?<number>\\d{1,2}) ?月 ?${DAY} ?日`,
].map((pattern) => new RegExp(pattern, "u"));

const LABEL =
	/^\W*(?:(?:(?:first|originally|date|last|news|article|story) )*(?:published|posted|updated|modified|edited|created|released|publication|issued|filed)(?: (?:on|at|date))?|date|on)\b[:\s]*/;
const REVISED = /(?:last |first )?(?:updated|modified|edited|published|posted)/;
/** "· 2 min read", "/ CBS News" */
const TAIL =
	/(?:\s?[·•|/]\s?(?:\d{1,2} min(?:ute)?s? read|[a-z]{2,10} news))+$/;
/** One thing that may stand beside a date; read one after the other. */
const BESIDE = new RegExp(
	`[\\s,;:|/()·•–—-]+|(?:at|on|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\\b\\.?|${CLOCK}(?: ?\\(?${ZONE}\\)?)?(?!\\w)`,
	"uy",
);

/**
 * Reads a line that is nothing but a written date as `YYYY-MM-DD`.
 *
 * A weekday, a time, a zone and a label such as "Published" or "Last updated:"
 * may stand around it; of two dates the first counts. The day is the one that
 * is printed, whatever the zone. Refuses sentences, days that don't exist and
 * numbers that could be read in two ways.
 *
 * @example
 * toDate("Updated: Tue 8 Jul 2025 10.31 BST"); // "2025-07-08"
 * toDate("08/07/2025"); // null: 8 July or August 7?
 */
export function toDate(line: string): string | null {
	const plain = toComparable(line).replace(TAIL, "");
	if (plain.length > MAX_LINE_CHARACTERS) return null;
	for (const pattern of WRITTEN) {
		const found = pattern.exec(plain);
		if (found === null) continue;
		const before = plain.slice(0, found.index);
		const after = plain.slice(found.index + found[0].length);
		return isAround(before, after) ? toDay(found.groups ?? {}) : null;
	}
	return null;
}

function toComparable(line: string): string {
	return line
		.slice(0, MAX_LINE_CHARACTERS * 2)
		.normalize("NFKC")
		.replace(/\s+/g, " ")
		.trim()
		.toLowerCase();
}

function isAround(before: string, after: string): boolean {
	if (!isBeside(before.replace(LABEL, ""))) return false;
	const revised = REVISED.exec(after);
	if (revised === null) return isBeside(after);
	const rest = after.slice(revised.index);
	return (
		isBeside(after.slice(0, revised.index)) &&
		(toDate(rest) !== null || isBeside(rest.replace(LABEL, "")))
	);
}

/** Without going back, because a line of digits has too many readings. */
function isBeside(text: string): boolean {
	BESIDE.lastIndex = 0;
	for (let end = 0; end < text.length; end = BESIDE.lastIndex) {
		if (!BESIDE.test(text)) return false;
	}
	return true;
}

function toDay(groups: Record<string, string | undefined>): string | null {
	const { year, month, number, day, first, second } = groups;
	if (first !== undefined && second !== undefined) {
		return toUnambiguousDay(Number(year), Number(first), Number(second));
	}
	const written = month === undefined ? -1 : MONTHS.indexOf(month.slice(0, 3));
	return toRealDay(
		Number(year),
		month === undefined ? Number(number) : written + 1,
		Number(day),
	);
}

function toUnambiguousDay(
	year: number,
	first: number,
	second: number,
): string | null {
	if (first <= 12 && second <= 12 && first !== second) return null;
	return first > 12
		? toRealDay(year, second, first)
		: toRealDay(year, first, second);
}

function toRealDay(year: number, month: number, day: number): string | null {
	const date = new Date(Date.UTC(year, month - 1, day));
	const isReal =
		year >= 1000 &&
		date.getUTCMonth() === month - 1 &&
		date.getUTCDate() === day;
	return isReal ? date.toISOString().slice(0, 10) : null;
}
