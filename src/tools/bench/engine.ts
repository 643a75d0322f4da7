import type { Article } from "../../article/article.ts";

/** Something that indexes articles and answers questions, to be measured. */
export interface Engine {
	/** Puts the articles where they are kept, unindexed. */
	store(articles: readonly Article[]): Promise<void>;
	/** Makes what is stored answer, from nothing. */
	index(): Promise<void>;
	/** Makes it answer, from what was saved. */
	start(): Promise<void>;
	/** Saves what a later start needs; returns its bytes on the disk. */
	save(): Promise<number>;
	ask(question: string): unknown;
	/** Another, small library that answers meanwhile. */
	askOther(question: string): unknown;
	close(): Promise<void>;
}
