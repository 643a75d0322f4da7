/** So many parts, each of which is predicted by what was learnt of the others. */
export const FOLDS = 8;

/**
 * Deals articles out into folds, the same each time: all questions of an
 * article are in one fold, also where several sets have it, so that none is
 * judged by weights that have seen its article.
 *
 * @returns the fold of each name, counted from 0
 */
export function toFolds(articles: Iterable<string>): Map<string, number> {
	const names = [...new Set(articles)].sort();
	return new Map(names.map((name, at) => [name, at % FOLDS]));
}
