import type { StoredArticle } from "../../library/stored-article.ts";
import type { Wish } from "../../records/gaps/wishes.ts";
import type { Answer } from "../answer.ts";

/** What a member who wished for it is told, once. */
export interface Notice extends Wish {
	readonly question: string;
	/** The article that answers, and what it answers. */
	readonly article: StoredArticle;
	readonly answer: Answer;
}

/**
 * Tells a member something without being asked.
 *
 * @returns false if it is refused for good: direct messages are closed, the bot
 * may not write there, the channel is gone
 * @throws whatever is the matter for now: it may be tried again
 */
export type Tell = (notice: Notice) => Promise<boolean>;
