import {
	type Rarity,
	type ReportWords,
	toWordCloseness,
} from "../article/report-words.ts";
import {
	type ReportVectors,
	toVectorCloseness,
} from "../search/report-vectors.ts";

/**
 * From here on two reports are taken to be of one story, by the sum of both or
 * by words alone; `npm run evaluate -- DIR... --stories` measures it.
 *
 * Chosen for precision: about what happened in the same place to the same
 * people, of which some is another story.
 */
export const LEAST_CLOSENESS = 0.82;
export const LEAST_WORD_CLOSENESS = 0.38;

/** What a report is compared by. */
export interface Compared {
	/** Null: it isn't encoded. */
	readonly vectors: ReportVectors | null;
	readonly words: ReportWords;
}

/**
 * Says how near two reports are: from 1 on, they are rather of one story.
 *
 * Meaning alone takes two matches for one, and words alone two deeds of one
 * person; so both count alike. What isn't encoded is compared by words.
 */
export function toCloseness(rarity: Rarity) {
	return (a: Compared, b: Compared): number => {
		const words = toWordCloseness(a.words, b.words, rarity);
		if (!a.vectors || !b.vectors) return words / LEAST_WORD_CLOSENESS;
		const meaning = toVectorCloseness(a.vectors, b.vectors);
		return (meaning + words) / LEAST_CLOSENESS;
	};
}
