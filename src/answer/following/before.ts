import type { Library } from "../../library/library.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import type { KeptAnswer } from "../../records/answers/answers.ts";
import type { AskedArticle } from "../answer.ts";
import { findCited } from "../given/cited-articles.ts";
import { findNames } from "./names.ts";
import type { Before } from "./understanding.ts";

/** What was asked before, and the article that its answer stands in. */
export interface AskedBefore extends Before {
	/** Null: nothing was found, or it is gone since. */
	readonly article: AskedArticle | null;
}

/** The same, as it is asked after. */
export interface Earlier extends AskedBefore {
	/** All that is asked there is about that article. */
	readonly isThread: boolean;
}

/** Finds what a question may point back to. */
export async function findBefore(
	kept: KeptAnswer,
	library: Library,
): Promise<AskedBefore> {
	const article = await findAsked(kept, library);
	return {
		question: kept.question,
		article: article && { article: article.id, headline: article.headline },
		names: findNames(article?.paragraphs ?? []),
	};
}

/** The one that was asked, or that was quoted first. */
async function findAsked(
	{ within, cited }: KeptAnswer,
	library: Library,
): Promise<StoredArticle | null> {
	if (within === null)
		return (await findCited(cited, library))[0]?.live ?? null;
	const article = await library.find(within);
	return article?.state === "live" ? article : null;
}
