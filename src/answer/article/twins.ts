import type { Article } from "../../article/article.ts";
import {
	type ChangeCounts,
	compareParagraphs,
	countChanges,
} from "../../article/comparing/comparison.ts";
import { findNearest } from "../../article/likeness/resemblance.ts";
import { toSketch } from "../../article/likeness/sketch.ts";
import type { Library } from "../../library/library.ts";
import type { StoredArticle } from "../../library/stored-article.ts";

/** An article of the library that says much the same, and what differs. */
export interface Twin {
	readonly article: StoredArticle;
	/** From the library's article to the new one. */
	readonly counts: ChangeCounts;
}

/** More than so many would fill the card. */
const MAX_TWINS = 3;

/** Finds the live articles that a new one nearly repeats, nearest first. */
export async function findTwins(
	{ paragraphs }: Article,
	library: Library,
): Promise<Twin[]> {
	const near = await findNearest(
		toSketch(paragraphs),
		await library.sketches(),
	);
	const twins: Twin[] = [];
	for (const { other } of near.slice(0, MAX_TWINS)) {
		const article = await library.find(other.article);
		if (article?.state !== "live") continue;
		const changes = await compareParagraphs(article.paragraphs, paragraphs);
		twins.push({ article, counts: countChanges(changes) });
	}
	return twins;
}
