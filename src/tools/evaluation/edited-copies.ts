import { splitSentences } from "../../text/sentences.ts";
import { tokenize } from "../../text/words/tokens.ts";
import type { Random } from "../bench/random.ts";
import { toOtherSpelling } from "./spellings.ts";

/** What an edit may draw from. */
export interface EditSource {
	readonly headline: string;
	readonly paragraphs: readonly string[];
	/** Another article, from which paragraphs and words are taken. */
	readonly other: readonly string[];
	readonly random: Random;
}

type Edit = (source: EditSource) => readonly string[];

/** One mistyped word in so many. */
const WORDS_PER_TYPO = 50;

/** Shorter words are seldom put otherwise. */
const MIN_REWORDED_CHARACTERS = 4;

/**
 * The ways in which an article comes back edited, by name.
 *
 * In a sentence that is reworded every other word of four letters or more
 * becomes a word of another article.
 */
export const EDITS: Readonly<Record<string, Edit>> = {
	"typos mended": mendTypos,
	"paragraph added": addParagraph,
	"paragraph removed": removeParagraph,
	"paragraph moved": moveParagraph,
	"paragraphs joined": joinParagraphs,
	"headline and byline": pasteHeadline,
	"other spelling": ({ paragraphs }) => paragraphs.map(toOtherSpelling),
	"plain quotation marks": ({ paragraphs }) => paragraphs.map(toPlain),
	"10 % reworded": (source) => reword(source, 0.1),
	"20 % reworded": (source) => reword(source, 0.2),
	"30 % reworded": (source) => reword(source, 0.3),
	"other intro": introduce,
	"first half": ({ paragraphs }) =>
		paragraphs.slice(0, Math.ceil(paragraphs.length / 2)),
	"several edits": editSeveralTimes,
};

/** Those that touch a fifth of a text at most, and are to be found. */
export const GENTLE_EDITS: ReadonlySet<string> = new Set(
	Object.keys(EDITS).filter(
		(kind) => !["30 % reworded", "first half"].includes(kind),
	),
);

/** Two letters of some words change places. */
function mendTypos({ paragraphs, random }: EditSource): readonly string[] {
	return paragraphs.map((paragraph) =>
		replaceWords(paragraph, (word) =>
			word.length > 3 && random.next() < 1 / WORDS_PER_TYPO
				? `${word[0]}${word[2]}${word[1]}${word.slice(3)}`
				: word,
		),
	);
}

function addParagraph({ paragraphs, other, random }: EditSource) {
	const at = Math.floor(random.next() * (paragraphs.length + 1));
	return paragraphs.toSpliced(at, 0, random.pick(other));
}

function removeParagraph({ paragraphs, random }: EditSource) {
	return paragraphs.toSpliced(
		Math.floor(random.next() * paragraphs.length),
		paragraphs.length > 1 ? 1 : 0,
	);
}

function moveParagraph({ paragraphs, random }: EditSource) {
	const from = Math.floor(random.next() * paragraphs.length);
	const moved = paragraphs.slice(from, from + 1);
	const to = Math.floor(random.next() * paragraphs.length);
	return paragraphs.toSpliced(from, 1).toSpliced(to, 0, ...moved);
}

/** Two by two, as a page that is copied without its line breaks. */
function joinParagraphs({ paragraphs }: EditSource): string[] {
	return paragraphs.flatMap((paragraph, index) =>
		index % 2 === 0
			? [[paragraph, ...paragraphs.slice(index + 1, index + 2)].join(" ")]
			: [],
	);
}

function pasteHeadline({ headline, paragraphs }: EditSource): string[] {
	return [
		headline,
		"By Alice Brooker and Bob Ray, Staff Writers",
		"Published 4 March 2025, 10.15 a.m. Updated 2 hours ago",
		...paragraphs,
	];
}

function toPlain(paragraph: string): string {
	return paragraph
		.replace(/[“”]/gu, '"')
		.replace(/[‘’]/gu, "'")
		.replace(/\s*[–—]\s*/gu, " - ")
		.replaceAll("…", "...");
}

function reword(source: EditSource, share: number): string[] {
	const words = tokenize(source.other.join(" "))
		.map(({ text }) => text)
		.filter(isReworded);
	return source.paragraphs.map((paragraph) =>
		replaceSentences(paragraph, (sentence) =>
			source.random.next() < share
				? rewordSentence(sentence, words, source.random)
				: sentence,
		),
	);
}

function rewordSentence(
	sentence: string,
	words: readonly string[],
	random: Random,
): string {
	let count = 0;
	return replaceWords(sentence, (word) =>
		isReworded(word) && count++ % 2 === 0 && words.length > 0
			? random.pick(words)
			: word,
	);
}

function isReworded(word: string): boolean {
	return word.length >= MIN_REWORDED_CHARACTERS;
}

/** An agency's story under another outlet's own first words. */
function introduce({ paragraphs, other }: EditSource): string[] {
	const [first = "", ...rest] = paragraphs;
	const [intro] = splitSentences(other.at(-1) ?? "");
	return [
		`HARBOUR CITY (Coast Courier) — ${other.at(-1)?.slice(0, intro?.end) ?? ""}`,
		`${first} The Coast Courier has asked those concerned for comment.`,
		...rest.slice(0, Math.max(1, rest.length - 1)),
		"This story was compiled from reports of news agencies.",
	];
}

function editSeveralTimes(source: EditSource): readonly string[] {
	return [mendTypos, removeParagraph, pasteHeadline]
		.reduce<readonly string[]>(
			(paragraphs, edit) => edit({ ...source, paragraphs }),
			reword(source, 0.1),
		)
		.map(toPlain);
}

function replaceWords(text: string, replace: (word: string) => string): string {
	return replaceRanges(text, tokenize(text), replace);
}

function replaceSentences(
	text: string,
	replace: (sentence: string) => string,
): string {
	return replaceRanges(text, splitSentences(text), replace);
}

function replaceRanges(
	text: string,
	ranges: readonly { readonly start: number; readonly end: number }[],
	replace: (part: string) => string,
): string {
	let [result, at] = ["", 0];
	for (const { start, end } of ranges) {
		result += text.slice(at, start) + replace(text.slice(start, end));
		at = end;
	}
	return result + text.slice(at);
}
