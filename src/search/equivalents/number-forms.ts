import {
	type AskedWord,
	type Equivalent,
	toRun,
} from "../question/asked-words.ts";

const ONES =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
	"zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
		" ",
	);

/** Large numbers, and how they are shortened. */
const SCALES: readonly {
	readonly word: string;
	readonly value: number;
	readonly short: readonly string[];
}[] = [
	{ word: "hundred", value: 1e2, short: [] },
	{ word: "thousand", value: 1e3, short: ["k"] },
	{ word: "million", value: 1e6, short: ["m", "mn", "mln"] },
	{ word: "billion", value: 1e9, short: ["bn", "b", "bln"] },
	{ word: "trillion", value: 1e12, short: ["tn", "trn", "t"] },
];

/** Numbers up to this one are written in words. */
const MAX_IN_WORDS = 99;

const CARDINALS = toNumbered(toCardinal);
const ORDINAL_WORDS = toNumbered(toOrdinal);

/** A number, and how many words of the question say it. */
interface Said {
	readonly count: number;
	readonly value: number;
	readonly isOrdinal: boolean;
}

/**
 * Finds the other ways to write a question's numbers: "twelve" and "12", "first"
 * and "1st", "two million", "2 million", "2m" and "2,000,000".
 */
export function findOtherNumbers(words: readonly AskedWord[]): Equivalent[] {
	return words.flatMap((_, at) => {
		const said = readNumber(words.slice(at));
		if (!said) return [];
		const { count, value, isOrdinal } = said;
		const forms = isOrdinal ? toOrdinalForms(value) : toForms(value);
		return forms.map((form) => ({ at, count, terms: toRun(form) }));
	});
}

function readNumber(words: readonly AskedWord[]): Said | null {
	const [first] = words;
	if (!first) return null;
	const ordinal = readWords(words, ORDINAL_WORDS) ?? readSuffixed(first);
	if (ordinal) return { ...ordinal, isOrdinal: true };
	const cardinal = readShort(first) ?? readCardinal(words);
	return cardinal && { ...cardinal, isOrdinal: false };
}

type Counted = Pick<Said, "count" | "value">;

/** A number and perhaps a large one: "2.5 million", "twelve". */
function readCardinal(words: readonly AskedWord[]): Counted | null {
	const few = readWords(words, CARDINALS) ?? readFigures(words[0]);
	if (!few) return null;
	const next = words[few.count]?.word;
	const scale = SCALES.find(({ word }) => next === word || next === `${word}s`);
	if (scale) return { count: few.count + 1, value: few.value * scale.value };
	// "One" and "zero" are words as others are.
	return few.value > 1 ? few : null;
}

/** The most words that are a number. */
function readWords(
	[first, second]: readonly AskedWord[],
	numbers: ReadonlyMap<string, number>,
): Counted | null {
	const two = numbers.get(`${first?.word} ${second?.word}`);
	if (two !== undefined) return { count: 2, value: two };
	const one = numbers.get(first?.word ?? "");
	return one === undefined ? null : { count: 1, value: one };
}

function readFigures(word: AskedWord | undefined): Counted | null {
	const figures = word?.word.replaceAll(",", "") ?? "";
	if (!/^\d{1,15}(?:\.\d{1,3})?$/u.test(figures)) return null;
	return { count: 1, value: Number(figures) };
}

/** "2.5m" */
function readShort({ word }: AskedWord): Counted | null {
	const [, figures, short = ""] =
		/^(\d{1,6}(?:\.\d{1,3})?)([a-z]+)$/u.exec(word) ?? [];
	const scale = SCALES.find((one) => [one.word, ...one.short].includes(short));
	return scale ? { count: 1, value: Number(figures) * scale.value } : null;
}

/** "21st" */
function readSuffixed({ word }: AskedWord): Counted | null {
	const [, figures] = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word) ?? [];
	return figures ? { count: 1, value: Number(figures) } : null;
}

function toForms(number: number): string[] {
	const value = Math.round(number * 1e3) / 1e3;
	const large = SCALES.flatMap(({ word, value: scale, short }) => {
		const times = Number((value / scale).toPrecision(9));
		// Nobody writes 0.002 million, nor 12.3456789 of them.
		if (times < 1 || times >= 1e3 || !/^\d+(?:\.\d{1,3})?$/u.test(`${times}`))
			return [];
		return [
			`${times} ${word}`,
			...toWordsOf(times).map((words) => `${words} ${word}`),
			...short.map((end) => `${times}${end}`),
		];
	});
	return [`${value}`, ...toWordsOf(value), ...large];
}

function toOrdinalForms(value: number): string[] {
	const words = value <= MAX_IN_WORDS ? [toOrdinal(value)] : [];
	return [`${value}${toSuffix(value)}`, ...words];
}

function toWordsOf(value: number): string[] {
	const isWritten = Number.isInteger(value) && value <= MAX_IN_WORDS;
	return isWritten ? [toCardinal(value)] : [];
}

function toCardinal(value: number): string {
	const ten = TENS[Math.floor(value / 10) - 2];
	if (!ten) return ONES[value] as string;
	return value % 10 === 0 ? ten : `${ten} ${ONES[value % 10]}`;
}

function toOrdinal(value: number): string {
	const ten = TENS[Math.floor(value / 10) - 2];
	if (!ten) return ORDINALS[value] as string;
	if (value % 10 === 0) return ten.replace(/y$/u, "ieth");
	return `${ten} ${ORDINALS[value % 10]}`;
}

function toSuffix(value: number): string {
	if (Math.floor(value / 10) % 10 === 1) return "th";
	return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}

function toNumbered(
	toWords: (value: number) => string,
): ReadonlyMap<string, number> {
	return new Map(
		Array.from({ length: MAX_IN_WORDS + 1 }, (_, value) => [
			toWords(value),
			value,
		]),
	);
}
