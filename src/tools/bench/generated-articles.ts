import type { Article } from "../../article/article.ts";
import { STOP_WORDS } from "../../text/words/stop-words.ts";
import { Random } from "./random.ts";

export const PASSAGES_PER_ARTICLE = 12;

const WORDS_PER_SENTENCE = 16;
const SENTENCES_PER_PASSAGE = 5;
const MADE_UP_WORDS = 60_000;

/** An article is about something: so many words, and how often they come. */
const TOPIC_WORDS = 40;
const TOPIC_SHARE = 0.3;

/**
 * Makes articles up, always the same for a seed: words as frequent as Zipf's
 * law says, each article with some of its own, one passage a paragraph.
 *
 * @param vocabulary the most frequent word first
 */
export function* generateArticles(
	vocabulary: readonly string[],
	passages: number,
	seed = 1,
): Generator<Article> {
	const random = new Random(seed);
	for (let made = 0; made < passages; made += PASSAGES_PER_ARTICLE) {
		const topic = Array.from({ length: TOPIC_WORDS }, () =>
			random.pick(vocabulary),
		);
		const paragraphs = Array.from(
			{ length: Math.min(PASSAGES_PER_ARTICLE, passages - made) },
			() => toPassage(random, vocabulary, topic),
		);
		yield {
			headline: topic.slice(0, 6).join(" "),
			byline: null,
			publisher: null,
			url: null,
			publishedAt: null,
			tags: [],
			paragraphs,
		};
	}
}

/** Stop words first, then made-up ones: `"kelora"`. */
export function makeVocabulary(): string[] {
	const random = new Random(7);
	const words = new Set(STOP_WORDS);
	while (words.size < STOP_WORDS.size + MADE_UP_WORDS)
		words.add(toMadeUpWord(random));
	return [...words];
}

/** Makes questions up, each from the words of one passage. */
export function generateQuestions(
	articles: readonly Article[],
	count: number,
): string[] {
	const random = new Random(3);
	return Array.from({ length: count }, () => {
		const words = random
			.pick(random.pick(articles).paragraphs)
			.replaceAll(/[.,]/gu, "")
			.split(" ")
			.filter((word) => !STOP_WORDS.has(word.toLowerCase()));
		const asked = Array.from({ length: 5 }, () => random.pick(words));
		return `What did the ${asked.join(" of ")} say?`;
	});
}

function toPassage(
	random: Random,
	vocabulary: readonly string[],
	topic: readonly string[],
): string {
	const sentences = Array.from({ length: SENTENCES_PER_PASSAGE }, () => {
		const words = Array.from({ length: WORDS_PER_SENTENCE }, () =>
			random.next() < TOPIC_SHARE
				? random.pick(topic)
				: random.pickByZipf(vocabulary),
		);
		const sentence = words.join(" ");
		return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
	});
	return toFitting(sentences);
}

/** A passage has at most 700 characters. */
function toFitting(sentences: string[]): string {
	const text = sentences.join(" ");
	return text.length <= 700 ? text : toFitting(sentences.slice(1));
}

const CONSONANTS = [..."bcdfghjklmnprstvwz"];
const VOWELS = [..."aeiou"];

function toMadeUpWord(random: Random): string {
	const syllables = 2 + Math.floor(3 * random.next());
	return Array.from(
		{ length: syllables },
		() => random.pick(CONSONANTS) + random.pick(VOWELS),
	).join("");
}
