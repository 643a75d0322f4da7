import type { Article } from "../../article/article.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import type { Draft } from "../../records/drafts/article-drafts.ts";

/** What is being edited: a draft, or an article as it was at a revision. */
export type Subject =
	| { readonly draft: string }
	| { readonly article: number; readonly revision: number };

/** It, as it is now. */
export type Found =
	| { readonly draft: Draft; readonly article: Article }
	| { readonly draft: null; readonly article: StoredArticle };

/** A live article's new revision. */
export interface Edited {
	readonly draft: null;
	readonly article: StoredArticle;
	/** The record's id of the change; null if it said that already. */
	readonly change: number | null;
}

/** What came of changing it. */
export type Changed = { readonly draft: Draft } | Edited;
