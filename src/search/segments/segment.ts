import type { Passage } from "../../article/passages/passages.ts";
import {
	LANGUAGE_CODES,
	type Language,
} from "../../text/language/languages.ts";
import { Dictionary } from "./dictionary.ts";
import type { Sections } from "./packing.ts";

/**
 * The arrays of a segment. Articles, passages and terms are numbered from 0;
 * each `…Starts` has one entry more than there are things, where the last ends.
 */
export interface SegmentSections extends Sections {
	readonly termUnits: Uint16Array;
	readonly termStarts: Uint32Array;
	/** How many passages have a term. */
	readonly termPassages: Uint32Array;
	/** Of each term that isn't a stop word: passages that have it, how often. */
	readonly postingStarts: Uint32Array;
	readonly postingPassages: Uint32Array;
	readonly postingCounts: Uint8Array;
	/** The terms of each passage as they stand, stop words among them. */
	readonly tokens: Uint32Array;
	readonly tokenStarts: Uint32Array;
	/** Terms of each passage that aren't stop words. */
	readonly passageLengths: Uint16Array;
	readonly passageArticles: Uint32Array;
	/** Where each passage stands: start, end, first and last paragraph. */
	readonly passagePlaces: Uint32Array;
	/** 1: starts inside a sentence; 2: ends inside one. */
	readonly passageFlags: Uint8Array;
	readonly articleIds: Uint32Array;
	readonly articleRevisions: Uint32Array;
	/** The beginning of the hash of each article's text. */
	readonly articleHashes: BigUint64Array;
	/** Each article's language, as a place in the list of codes. */
	readonly articleLanguages: Uint8Array;
	readonly articleStarts: Uint32Array;
	/** The different terms of each headline, without stop words. */
	readonly headlineTerms: Uint32Array;
	readonly headlineStarts: Uint32Array;
}

/**
 * An inverted index of some articles' passages that never changes.
 *
 * It is nothing but arrays of numbers, so that it is kept in a file as it is,
 * read back without any work, and its size is known to the byte.
 */
export class Segment {
	readonly sections: SegmentSections;
	readonly dictionary: Dictionary;

	constructor(sections: SegmentSections) {
		this.sections = sections;
		this.dictionary = new Dictionary(sections.termUnits, sections.termStarts);
	}

	get passages(): number {
		return this.sections.passageArticles.length;
	}

	get articles(): number {
		return this.sections.articleIds.length;
	}

	get bytes(): number {
		return Object.values(this.sections).reduce(
			(sum, array) => sum + array.byteLength,
			0,
		);
	}

	/** Those that its articles are in, each once. */
	get languages(): Language[] {
		const places = new Set(this.sections.articleLanguages);
		return [...places].sort().map((at) => LANGUAGE_CODES[at] as Language);
	}

	/** How many passages have a term. */
	countPassagesWith(term: string): number {
		const number = this.dictionary.find(term);
		return number < 0 ? 0 : (this.sections.termPassages[number] as number);
	}

	/** Where the passages of an article begin and end. */
	passagesOf(article: number): readonly [from: number, to: number] {
		const { articleStarts } = this.sections;
		return [
			articleStarts[article] as number,
			articleStarts[article + 1] as number,
		];
	}

	languageOf(article: number): Language {
		const at = this.sections.articleLanguages[article] as number;
		return LANGUAGE_CODES[at] as Language;
	}

	tokensOf(passage: number): Uint32Array {
		const { tokens, tokenStarts } = this.sections;
		return tokens.subarray(tokenStarts[passage], tokenStarts[passage + 1]);
	}

	headlineTermsOf(article: number): Uint32Array {
		const { headlineTerms, headlineStarts } = this.sections;
		return headlineTerms.subarray(
			headlineStarts[article],
			headlineStarts[article + 1],
		);
	}

	passage(number: number): Passage {
		const { passagePlaces, passageFlags } = this.sections;
		const [start = 0, end = 0, firstParagraph = 0, lastParagraph = 0] =
			passagePlaces.subarray(4 * number, 4 * number + 4);
		const flags = passageFlags[number] as number;
		return {
			start,
			end,
			firstParagraph,
			lastParagraph,
			startsInside: (flags & 1) !== 0,
			endsInside: (flags & 2) !== 0,
		};
	}
}
