/** More would not be a help. */
const MAX_FOUND = 25;

const ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone")];

const REGIONS = [...new Set(ZONES.map((zone) => zone.split("/")[0] ?? ""))];

const OFFSET =
	/^(?:utc|gmt)?\s*(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?$/iu;

/**
 * Finds the time zones that somebody means: by a city, a whole name or a part of
 * one, or by the distance to UTC.
 *
 * @returns IANA names, or "+02:00" and the like; at most 25
 * @example
 * findTimeZones("berlin") // ["Europe/Berlin"]
 * findTimeZones("UTC+2") // ["+02:00"]
 */
export function findTimeZones(typed: string): string[] {
	const words = simplify(typed);
	if (words === "") return [];
	const offset = toOffsetZone(typed.trim());
	if (offset) return isTimeZone(offset) ? [offset] : [];
	const named = ZONES.filter((zone) => toNames(zone).includes(words));
	if (named.length > 0) return named;
	const known = toOtherName(words);
	if (known) return [known];
	const containing = ZONES.filter((zone) => simplify(zone).includes(words));
	return containing.slice(0, MAX_FOUND);
}

/** The time on the clocks there: "14:05". */
export function toClock(date: Date, timeZone: string): string {
	return toParts(date, timeZone).time;
}

/** The date and the hour there: `{ day: "2025-07-08", hour: 9 }`. */
export function toDayAndHour(
	date: Date,
	timeZone: string,
): { day: string; hour: number } {
	const { day, time } = toParts(date, timeZone);
	return { day, hour: Number(time.slice(0, 2)) };
}

/**
 * The moment at which the clocks there show an hour of a day.
 *
 * Where they show it twice, as they do when summer time ends, the first; where
 * they leave it out, as when it begins, as long after the hour before.
 *
 * @param day `YYYY-MM-DD`
 */
export function toMoment(day: string, hour: number, timeZone: string): Date {
	const wanted = Date.parse(`${day}T00:00:00Z`) + hour * HOUR;
	const offsets = [wanted - DAY, wanted + DAY].map((time) =>
		toOffset(new Date(time), timeZone),
	);
	const times = offsets.map((offset) => wanted - offset);
	const shown = times.filter(
		(time) => time + toOffset(new Date(time), timeZone) === wanted,
	);
	return new Date(shown.length > 0 ? Math.min(...shown) : (times[0] ?? wanted));
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** So many milliseconds the clocks there are ahead of UTC. */
function toOffset(date: Date, timeZone: string): number {
	const shown = Date.parse(`${toLocalTime(date, timeZone).replace(" ", "T")}Z`);
	return shown - Math.floor(date.getTime() / 1_000) * 1_000;
}

/** A moment as the clocks there show it: "2025-07-08 14:05:31". */
export function toLocalTime(date: Date, timeZone: string): string {
	return toFormat(timeZone).format(date);
}

function toParts(date: Date, timeZone: string): { day: string; time: string } {
	const [day = "", time = ""] = toLocalTime(date, timeZone).split(" ");
	return { day, time: time.slice(0, "14:05".length) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** In Sweden dates are written as in ISO 8601. Making a format takes long. */
function toFormat(timeZone: string): Intl.DateTimeFormat {
	const format =
		formats.get(timeZone) ??
		new Intl.DateTimeFormat("sv-SE", {
			timeZone,
			dateStyle: "short",
			timeStyle: "medium",
		});
	formats.set(timeZone, format);
	return format;
}

/** Its whole name and its last part: "europe/berlin" and "berlin". */
function toNames(zone: string): string[] {
	const whole = simplify(zone);
	return [whole, whole.slice(whole.lastIndexOf("/") + 1)];
}

/** Names that aren't in the list, such as "Kolkata" or "Kyiv", are known, too. */
function toOtherName(words: string): string | undefined {
	const name = words.replace(/(?<=^|[ /-])\p{L}/gu, (letter) =>
		letter.toUpperCase(),
	);
	return ["", ...REGIONS.map((region) => `${region}/`)]
		.map((region) => region + name.replaceAll(" ", "_"))
		.find((zone) => zone.includes("/") && isTimeZone(zone));
}

function toOffsetZone(typed: string): string | null {
	const { sign, hours = "", minutes = "00" } = OFFSET.exec(typed)?.groups ?? {};
	return sign ? `${sign}${hours.padStart(2, "0")}:${minutes}` : null;
}

function isTimeZone(timeZone: string): boolean {
	try {
		toFormat(timeZone);
		return true;
	} catch {
		return false;
	}
}

/** Without case, accents and underscores. */
function simplify(text: string): string {
	return text
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[\s_]+/gu, " ")
		.trim();
}
