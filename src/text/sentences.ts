import {
	AMBIGUOUS,
	BEFORE_FIGURES,
	MONTHS_AFTER_ORDINAL,
	SENTENCE_OPENERS,
	SPEECH_VERBS,
	TIME_WORDS,
	TITLES,
} from "./abbreviations.ts";
import type { Range } from "./range.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** A shorter word may be an abbreviation. */
const STOP_BEFORE_FIGURE = /\p{L}{4,}\.["”’»)]?\s+(?=["“‘«(]?\p{Sc}?\p{N})/gu;

/**
 * Splits a text into its sentences, without the white space around them.
 *
 * Unicode's rules (UAX 29) cut at every "Dr." and "U.S.", so what they part is
 * joined again where the stop belongs to an abbreviation, an initial or a
 * quotation that goes on. After "U.S." or "Inc." only a known opener ("The",
 * "He", …) begins a sentence: in doubt two sentences stay together. A text
 * without any stop is one sentence; a line break always ends one.
 *
 * @example
 * splitSentences("Dr. Ray left. “Why?” he asked.").length // 2
 */
export function splitSentences(text: string): Range[] {
	const sentences: Range[] = [];
	let open = false;
	for (const { segment, index } of cut(text)) {
		const range = toTrimmed(text, index, index + segment.length);
		const last = sentences.at(-1);
		if (range.start < range.end) {
			if (last && open && goesOn(text, last, range)) {
				sentences[sentences.length - 1] = { start: last.start, end: range.end };
			} else sentences.push(range);
		}
		open = !/[\n\r\u2028\u2029]\s*$/u.test(segment);
	}
	return sentences;
}

/**
 * Cuts where Unicode's rules do, and where a figure opens a sentence: "It
 * closed. 62,400 people …" is one by these, since small letters follow.
 */
function* cut(text: string): Generator<{ segment: string; index: number }> {
	for (const { segment, index } of segmenter.segment(text)) {
		let from = 0;
		for (const stop of segment.matchAll(STOP_BEFORE_FIGURE)) {
			const to = stop.index + stop[0].length;
			yield { segment: segment.slice(from, to), index: index + from };
			from = to;
		}
		yield { segment: segment.slice(from), index: index + from };
	}
}

function toTrimmed(text: string, start: number, end: number): Range {
	const segment = text.slice(start, end);
	const from = start + segment.length - segment.trimStart().length;
	return { start: from, end: Math.max(from, start + segment.trimEnd().length) };
}

/** The sentence before looked finished: does the next piece belong to it? */
function goesOn(text: string, before: Range, after: Range): boolean {
	const next = text.slice(after.start, after.start + 80);
	if (/^(?:[\p{Ll},;:)\]}…–—]|»(?![\p{L}\p{N}]))/u.test(next)) return true;
	const end = text.slice(Math.max(before.start, before.end - 40), before.end);
	if (/[?!…]["”’»']$/u.test(end)) return namesSpeaker(next);
	const word = /(?:^|[^\p{L}\p{N}.])([\p{L}\p{N}][\p{L}\p{N}.]*)\.$/u.exec(
		end,
	)?.[1];
	return word !== undefined && stopBelongsTo(word, next);
}

function stopBelongsTo(word: string, next: string): boolean {
	const following = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? "";
	if (BEFORE_FIGURES.has(word.toLowerCase())) return /^\p{N}/u.test(next);
	if (TITLES.has(word)) return word !== "No" || /^\p{N}/u.test(next);
	if (/^\p{N}{1,2}$/u.test(word)) return MONTHS_AFTER_ORDINAL.has(following);
	if (/^[ap]\.m$/u.test(word))
		return TIME_WORDS.has(following) || /^\(\p{N}/u.test(next);
	if (!AMBIGUOUS.has(word) && !isInitials(word)) return false;
	return !/^["“‘«'([]/u.test(next) && !SENTENCE_OPENERS.has(following);
}

/** "J" or "S.B", but not the pronoun. */
function isInitials(word: string): boolean {
	return word !== "I" && /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
}

/** "… Smith asked": one to four capitalised words, then a verb of speech. */
function namesSpeaker(next: string): boolean {
	const words = /^((?:\p{Lu}[\p{L}.’'-]*\s+){1,4})(\p{Ll}+)/u.exec(next);
	if (words === null || !SPEECH_VERBS.has(words[2] ?? "")) return false;
	const stops = words[1]?.match(/[\p{L}.]+(?=\.\s)/gu) ?? [];
	return stops.every((word) => TITLES.has(word) || isInitials(word));
}
