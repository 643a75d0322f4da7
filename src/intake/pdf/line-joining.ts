const HYPHEN_AT_END = /[-\u2010\u00AD]$/u;
const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/** They are no words, so a word that begins or ends with one was parted. */
const BOUND_STARTS = toSet(
	"ab ac ad ap com con de dis em en gov im inter intro mis per sur trans un",
);
const BOUND_END =
	/^(?:[a-z]?(?:tion|sion|ment|ness|tive|sive|ture)(?:s|al|ally|ary|ly)?|ing|ings|ly|ed|er|ers|est|al|ally|ble|bly|ous|ously|ance|ence|ity|ities|ties|ic|ics|ical|ism|ist|ists|ful|ized|ised|ated|ating|ary|ery|ory|ting|ted|ning|ned|cy|cies|tic|tics|dent|dents|ter|ters|ber|bers|der|ders)$/u;

/** They are written with a hyphen before other words more often than not. */
const PREFIXES = toSet(
	"all anti best cross eight eighty ex far fifty first five forty four free full half hard high ill large last late left light long low mid multi near nine ninety non old one open part quasi right second self seven seventy short single six sixty small so soft ten third thirty three top twenty two vice well wide year",
);

/** A text in which more lines than these end with a hyphen parts its words. */
const MIN_PARTED_LINES = 2;
const MIN_PARTED_SHARE = 0.04;

/**
 * Makes a function that joins two lines of a paragraph, for a text whose lines
 * are known.
 *
 * A word that was parted at the line's end becomes whole: "inter-" and
 * "national". A hyphen that belongs to the word stays: "well-" and "known",
 * "2019-" and "2020". Which it is, the rest of the text tells, else what parts
 * of words are like, else whether the text parts words at all.
 */
export function toLineJoiner(
	lines: readonly string[],
): (line: string, next: string) => string {
	const words = findWholeWords(lines);
	const parts = partsWords(lines);
	return (line, next) => {
		const halves = toHalves(line, next);
		if (halves === null)
			return /\S[—–/]$/u.test(line) ? line + next : `${line} ${next}`;
		const keeps =
			!line.endsWith("\u00AD") && isHyphenated(halves, words, parts);
		return keeps ? line + next : line.slice(0, -1) + next;
	};
}

interface Halves {
	readonly start: string;
	readonly end: string;
}

/** What stands around a hyphen at a line's end, or null if there is none. */
function toHalves(line: string, next: string): Halves | null {
	if (!HYPHEN_AT_END.test(line)) return null;
	const [start] = /[\p{L}\p{N}][\p{L}\p{N}-]*$/u.exec(line.slice(0, -1)) ?? [];
	const [end] = /^[\p{L}\p{N}]+/u.exec(next) ?? [];
	if (start === undefined || end === undefined) return null;
	return { start, end };
}

/** All but those of which a line's end may hold a part. */
function findWholeWords(lines: readonly string[]): Set<string> {
	const words = new Set<string>();
	let parted = false;
	for (const line of lines) {
		const found = line.toLowerCase().match(WORD) ?? [];
		const begin = parted ? 1 : 0;
		parted = HYPHEN_AT_END.test(line);
		for (const word of found.slice(begin, parted ? -1 : undefined))
			words.add(word);
	}
	return words;
}

function partsWords(lines: readonly string[]): boolean {
	const parted = lines
		.flatMap((line, index) => toHalves(line, lines[index + 1] ?? "") ?? [])
		.filter(({ end }) => /^\p{Ll}/u.test(end));
	return (
		parted.some(isBound) ||
		parted.length > Math.max(MIN_PARTED_LINES, MIN_PARTED_SHARE * lines.length)
	);
}

function isBound({ start, end }: Halves): boolean {
	return BOUND_STARTS.has(start.toLowerCase()) || BOUND_END.test(end);
}

/** "30-metre", "UN-backed" */
function isNumberOrName(start: string): boolean {
	return /\p{N}|^\p{Lu}{2,}$/u.test(start);
}

function isHyphenated(
	halves: Halves,
	words: ReadonlySet<string>,
	parts: boolean,
): boolean {
	const { end } = halves;
	const start = halves.start.toLowerCase();
	if (!/^\p{Ll}/u.test(end) || isNumberOrName(halves.start)) return true;
	if (words.has(`${start}-${end}`)) return true;
	if (words.has(start + end) || isBound(halves)) return false;
	const last = start.split("-").at(-1) ?? "";
	if (PREFIXES.has(last) || (words.has(last) && words.has(end))) return true;
	return !parts;
}

function toSet(words: string): ReadonlySet<string> {
	return new Set(words.split(" "));
}
