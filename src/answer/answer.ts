import type { ArticleFilter } from "../records/article-filter.ts";
import type { Range } from "../text/range.ts";

/**
 * How sure an answer is: `answered`, `unsure` (these are only the closest
 * passages) or `not found`. Words alone never make an answer sure.
 */
export type Verdict = "answered" | "unsure" | "not found";

/** What a member gets: plain data, every text of it verbatim. */
export interface Answer extends ShownAnswer {
	/** The few words in bold in the first citation; null where none answer. */
	readonly shortAnswer: Place | null;
	/** How likely it is that the library answers: 0 to 1. */
	readonly confidence: number;
	/** The models failed or were too slow: asked again it may be better. */
	readonly isProvisional: boolean;
	/** Passages by how well they answer, best first, cited or not; up to 10. */
	readonly ranking: readonly RankedPassage[];
	/** What retrieval proposed, best first; up to 50. */
	readonly candidates: readonly Place[];
}

/** What of an answer a card shows. */
export interface ShownAnswer {
	/** As it was understood. */
	readonly question: string;
	/** As it was typed, if that is understood from the one before. */
	readonly typed?: string;
	/** The question as it was understood, if words in it seem mistyped. */
	readonly readAs: string | null;
	readonly verdict: Verdict;
	/** The answer's own words, verbatim from the first citation; null if unsure. */
	readonly words: string | null;
	/** Best first; none if nothing was found. */
	readonly citations: readonly Citation[];
	/** What comes next, counted on; none if nothing was found. */
	readonly further: readonly Citation[];
	/** The one article that was asked; null: all. */
	readonly within: AskedArticle | null;
	/** Which of them were asked; left out: whichever. */
	readonly filter?: ArticleFilter;
	/** The articles that the question may mean; none if that is clear. */
	readonly choices: readonly ArticleChoice[];
	/** There was nothing to ask. */
	readonly libraryIsEmpty: boolean;
}

export interface AskedArticle {
	readonly article: number;
	readonly headline: string;
}

/** An article that a question may mean, as it is offered to choose. */
export interface ArticleChoice {
	readonly article: number;
	readonly headline: string;
	readonly publisher: string | null;
	/** `YYYY-MM-DD` */
	readonly publishedAt: string | null;
}

/** A stretch of an article's text, as offsets into it. */
export interface Place extends Range {
	readonly article: number;
}

/** A passage and its sentence that answers best. */
export interface RankedPassage extends Place {
	readonly sentence: Range;
}

/** A quotation with its source. */
export interface Citation {
	/** Counted from 1. */
	readonly number: number;
	/** The passage's own words. */
	readonly text: string;
	/** Ranges of `text` to show in bold: sorted, apart, not empty. */
	readonly highlights: readonly Range[];
	/** The passage begins or ends inside a sentence. */
	readonly startsInside: boolean;
	readonly endsInside: boolean;
	/** The sentence before, where the passage's first words point back to it. */
	readonly lead: string | null;
	readonly source: Source;
	/** A newer article that is quoted beside it answers otherwise. */
	readonly isOlder?: boolean;
	/** Other places that say the same; it is quoted once. */
	readonly alsoIn: readonly Source[];
}

/** Where a quotation stands. */
export interface Source extends Place {
	/** The article's, from which it was quoted. */
	readonly revision: number;
	/** "" of a message, which has none. */
	readonly headline: string;
	readonly publisher: string | null;
	/** `YYYY-MM-DD` */
	readonly publishedAt: string | null;
	readonly firstParagraph: number;
	readonly lastParagraph: number;
	/** The page, scrolled to the passage by browsers that know text fragments. */
	readonly url: string | null;
	/** The article came with the bot. */
	readonly isExample: boolean;
}
