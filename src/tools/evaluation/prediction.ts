import type { Range } from "../../text/range.ts";

/** `article`: only the one that the question is about is asked. */
export type Scope = "article" | "library";

/** A stretch of an article of the set. */
export interface SetPlace extends Range {
	readonly article: string;
}

/** What came of a question, in the format that predictions are kept in. */
export interface Prediction {
	readonly set: string;
	/** The question's. */
	readonly id: string;
	readonly scope: Scope;
	/** Ten at most, best first, also where the bot would show none. */
	readonly citations: readonly (SetPlace & { readonly sentence: Range })[];
	/** The short answer, where one is marked. */
	readonly answer?: SetPlace & { readonly text: string };
	/** How likely the library answers: 0 to 1. */
	readonly confidence: number;
	/** The bot would show something. */
	readonly answered: boolean;
	/** It would call that the answer, not the closest passages. */
	readonly sure: boolean;
	/** What retrieval proposed, best first. */
	readonly candidates: readonly SetPlace[];
	readonly milliseconds: number;
}
