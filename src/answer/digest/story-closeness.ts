import type {
	Rarity,
	ReportWords,
} from "../../article/likeness/report-words.ts";
import { WordCloseness } from "../../article/likeness/word-closeness.ts";
import {
	type ReportVectors,
	toVectorCloseness,
} from "../../search/vectors/report-vectors.ts";

/**
 * From here on two reports are taken to be of one story: by what they say and
 * by the names in them, or, if one isn't encoded, by words alone.
 *
 * Chosen for precision among reports of which many are from the same place, of
 * the same people or of the same kind of event: `npm run evaluate -- DIR...
 * --stories` measures it.
 */
export const LEAST_MEANING = 0.47;
export const LEAST_NAMES = 0.42;
export const LEAST_WORDS = 0.4;

/** What a report is compared by. */
export interface Compared {
	/** Null: it isn't encoded. */
	readonly vectors: ReportVectors | null;
	readonly words: ReportWords;
}

/**
 * Says how near two reports are: from 1 on, they are rather of one story.
 *
 * Meaning alone takes two outbreaks for one, and names alone two deeds of one
 * person; so both must speak for it.
 */
export function toCloseness(rarity: Rarity) {
	const byWords = new WordCloseness(rarity);
	return (a: Compared, b: Compared): number => {
		if (!a.vectors || !b.vectors)
			return byWords.ofBoth(a.words, b.words, LEAST_WORDS) / LEAST_WORDS;
		const meaning = toVectorCloseness(a.vectors, b.vectors) / LEAST_MEANING;
		// Most reports are far apart.
		if (meaning < 1) return meaning;
		return Math.min(meaning, byWords.ofNames(a.words, b.words) / LEAST_NAMES);
	};
}
