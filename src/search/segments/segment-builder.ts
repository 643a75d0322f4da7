import type { Passage } from "../../article/passages/passages.ts";
import { Slices } from "../../slices.ts";
import {
	LANGUAGE_CODES,
	type Language,
} from "../../text/language/languages.ts";
import { Numbers } from "./numbers.ts";
import { Segment } from "./segment.ts";
import { isStopTerm } from "./stop-terms.ts";

/** What an article is known by; its passages are added after it. */
export interface IndexedArticle {
	readonly id: number;
	readonly revision: number;
	readonly hash: bigint;
	/** Without it, English. */
	readonly language?: Language;
	/** Numbers that the builder gave to terms. */
	readonly headlineTerms: Iterable<number>;
}

/** A rarer term can't stand more often in a passage than this counts. */
const MAX_COUNT = 255;

/** Collects analyzed articles, then makes a segment of them. */
export class SegmentBuilder {
	readonly #numbers = new Map<string, number>();
	readonly #tokens = new Numbers();
	readonly #tokenStarts = new Numbers();
	readonly #places = new Numbers();
	readonly #flags = new Numbers();
	readonly #passageArticles = new Numbers();
	readonly #articleIds = new Numbers();
	readonly #revisions = new Numbers();
	readonly #hashes: bigint[] = [];
	readonly #languages = new Numbers();
	readonly #articleStarts = new Numbers();
	readonly #headlineTerms = new Numbers();
	readonly #headlineStarts = new Numbers();

	get passages(): number {
		return this.#passageArticles.length;
	}

	get articles(): number {
		return this.#articleIds.length;
	}

	/** The number of a term for this builder, the same each time. */
	number(term: string): number {
		const known = this.#numbers.get(term);
		if (known !== undefined) return known;
		this.#numbers.set(term, this.#numbers.size);
		return this.#numbers.size - 1;
	}

	addArticle(article: IndexedArticle): void {
		this.#articleIds.push(article.id);
		this.#revisions.push(article.revision);
		this.#hashes.push(article.hash);
		this.#languages.push(LANGUAGE_CODES.indexOf(article.language ?? "en"));
		this.#articleStarts.push(this.passages);
		this.#headlineStarts.push(this.#headlineTerms.length);
		this.#headlineTerms.push(...new Set(article.headlineTerms));
	}

	/** @param tokens numbers of its terms as they stand, stop words among them */
	addPassage(passage: Passage, tokens: Iterable<number>): void {
		this.#tokenStarts.push(this.#tokens.length);
		for (const token of tokens) this.#tokens.push(token);
		this.#passageArticles.push(this.articles - 1);
		const { start, end, firstParagraph, lastParagraph } = passage;
		this.#places.push(start, end, firstParagraph, lastParagraph);
		this.#flags.push(
			(passage.startsInside ? 1 : 0) + (passage.endsInside ? 2 : 0),
		);
	}

	/** Makes the segment, in slices; the builder can't be used again. */
	async build(slices = new Slices()): Promise<Segment> {
		this.#tokenStarts.push(this.#tokens.length);
		this.#articleStarts.push(this.passages);
		this.#headlineStarts.push(this.#headlineTerms.length);
		const terms = await sort(this.#numbers.keys(), slices);
		const places = new Uint32Array(terms.length);
		terms.forEach((term, place) => {
			places[this.#numbers.get(term) as number] = place;
		});
		await slices.pause();
		const tokens = await renumber(this.#tokens.toArray(), places, slices);
		const tokenStarts = this.#tokenStarts.toArray();
		const isStop = Uint8Array.from(terms, (term) => (isStopTerm(term) ? 1 : 0));
		await slices.pause();
		return new Segment({
			...toDictionarySections(terms),
			...(await toPostings({ tokens, tokenStarts, isStop }, slices)),
			tokens,
			tokenStarts,
			passageArticles: this.#passageArticles.toArray(),
			passagePlaces: this.#places.toArray(),
			passageFlags: Uint8Array.from(this.#flags.toArray()),
			articleIds: this.#articleIds.toArray(),
			articleRevisions: this.#revisions.toArray(),
			articleHashes: BigUint64Array.from(this.#hashes),
			articleLanguages: Uint8Array.from(this.#languages.toArray()),
			articleStarts: this.#articleStarts.toArray(),
			headlineTerms: this.#headlineTerms
				.toArray()
				.map((number) => places[number] as number),
			headlineStarts: this.#headlineStarts.toArray(),
		});
	}
}

/** Sorts by UTF-16 code units, those with one first letter at a time. */
async function sort(
	terms: Iterable<string>,
	slices: Slices,
): Promise<string[]> {
	const groups = Map.groupBy(terms, (term) => term.charCodeAt(0));
	const sorted: string[][] = [];
	for (const letter of [...groups.keys()].sort((a, b) => a - b)) {
		sorted.push((groups.get(letter) ?? []).sort());
		await slices.pause();
	}
	return sorted.flat();
}

/** So many numbers are worked through between two looks at the clock. */
const NUMBERS_AT_ONCE = 50_000;

async function renumber(
	numbers: Uint32Array<ArrayBuffer>,
	places: Uint32Array,
	slices: Slices,
): Promise<Uint32Array> {
	for (let at = 0; at < numbers.length; at++) {
		numbers[at] = places[numbers[at] as number] as number;
		if (at % NUMBERS_AT_ONCE === 0) await slices.pause();
	}
	return numbers;
}

function toDictionarySections(terms: readonly string[]) {
	const termStarts = new Uint32Array(terms.length + 1);
	terms.forEach((term, place) => {
		termStarts[place + 1] = (termStarts[place] as number) + term.length;
	});
	const termUnits = new Uint16Array(termStarts[terms.length] as number);
	terms.forEach((term, place) => {
		const start = termStarts[place] as number;
		for (let at = 0; at < term.length; at++)
			termUnits[start + at] = term.charCodeAt(at);
	});
	return { termUnits, termStarts };
}

interface Text {
	readonly tokens: Uint32Array;
	readonly tokenStarts: Uint32Array;
	/** 1 for each term that is a stop word. */
	readonly isStop: Uint8Array;
}

/** Turns "passage has terms" into "term is in passages". */
async function toPostings(text: Text, slices: Slices) {
	const counts = await countPassages(text, slices);
	const postingStarts = new Uint32Array(counts.length + 1);
	for (let term = 0; term < counts.length; term++) {
		const length = text.isStop[term] ? 0 : (counts[term] as number);
		postingStarts[term + 1] = (postingStarts[term] as number) + length;
	}
	const size = postingStarts[counts.length] as number;
	return {
		termPassages: counts,
		postingStarts,
		...(await fillPostings(text, { postingStarts, size }, slices)),
	};
}

async function countPassages(
	{ tokens, tokenStarts, isStop }: Text,
	slices: Slices,
): Promise<Uint32Array> {
	const counts = new Uint32Array(isStop.length);
	/** The passage, counted from 1, that a term was last seen in. */
	const seen = new Uint32Array(isStop.length);
	for (let passage = 1; passage < tokenStarts.length; passage++) {
		const end = tokenStarts[passage] as number;
		for (let at = tokenStarts[passage - 1] as number; at < end; at++) {
			const term = tokens[at] as number;
			if (seen[term] !== passage) counts[term] = (counts[term] as number) + 1;
			seen[term] = passage;
		}
		if (passage % 500 === 0) await slices.pause();
	}
	return counts;
}

async function fillPostings(
	{ tokens, tokenStarts, isStop }: Text,
	{ postingStarts, size }: { postingStarts: Uint32Array; size: number },
	slices: Slices,
) {
	const postingPassages = new Uint32Array(size);
	const postingCounts = new Uint8Array(size);
	const passageLengths = new Uint16Array(tokenStarts.length - 1);
	const next = postingStarts.slice();
	for (let passage = 0; passage < tokenStarts.length - 1; passage++) {
		const end = tokenStarts[passage + 1] as number;
		for (let at = tokenStarts[passage] as number; at < end; at++) {
			const term = tokens[at] as number;
			if (isStop[term]) continue;
			passageLengths[passage] = (passageLengths[passage] as number) + 1;
			const last = (next[term] as number) - 1;
			const isAgain =
				last >= (postingStarts[term] as number) &&
				postingPassages[last] === passage;
			const place = isAgain ? last : last + 1;
			postingPassages[place] = passage;
			postingCounts[place] = Math.min(
				MAX_COUNT,
				(postingCounts[place] as number) + 1,
			);
			next[term] = place + 1;
		}
		if (passage % 500 === 0) await slices.pause();
	}
	return { postingPassages, postingCounts, passageLengths };
}
