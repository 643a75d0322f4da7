import type { ArticleChoice } from "../answer.ts";
import { type Quotable, saysSame } from "../quoting/quoting.ts";
import type { Located, Read } from "./close-reading.ts";

/**
 * A question may mean several articles when their best passages are so near
 * each other, in weight. Of the clear questions of the question sets that is
 * so of 2 to 5 in 100; of those in which anything may be meant, of 75.
 */
const NEAR = 2;

/**
 * The best passage of each article that a question may mean, the likeliest
 * first; none if it is clear which. Of articles that say the same, word for
 * word, only the first may be meant.
 *
 * @param read the best first
 */
export function findMeant<One extends Read & Quotable>(
	read: readonly One[],
): One[] {
	const best = read[0]?.weight ?? 0;
	const near = read.filter(({ weight }) => best - weight <= NEAR);
	const different = near.filter(
		(one, at) => near.findIndex((other) => saysSame(other, one)) === at,
	);
	const articles = Map.groupBy(different, ({ article }) => article.id);
	if (articles.size < 2) return [];
	return [...articles.values()].map(([first]) => first as One);
}

/** The article of a passage, as it is offered to choose. */
export function toChoice({
	article: { id, headline, publisher, publishedAt },
}: Pick<Located, "article">): ArticleChoice {
	return { article: id, headline, publisher, publishedAt };
}
