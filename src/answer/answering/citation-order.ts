import type { Read } from "./close-reading.ts";

/** In weight: of articles that answer so equally, the newest comes first. */
const EQUALLY_SURE = 0.5;

/**
 * Puts passages of one article together, the best article first; of those that
 * answer equally well, the newest.
 *
 * @param read the best first
 */
export function toCitationOrder<One extends Read>(
	read: readonly One[],
): readonly One[] {
	const articles = [...Map.groupBy(read, ({ article }) => article.id).values()];
	const greatest = read[0]?.weight ?? 0;
	const isEqual = ([first]: readonly One[]) =>
		first !== undefined && greatest - first.weight <= EQUALLY_SURE;
	const equal = articles.filter(isEqual);
	const behind = articles.filter((one) => !isEqual(one));
	return [...equal.toSorted(byAge), ...behind].flat();
}

/** The newest first; those without a date last. */
function byAge([a]: readonly Read[], [b]: readonly Read[]): number {
	const [one, other] = [a, b].map((read) => read?.article.publishedAt ?? "");
	return (other ?? "").localeCompare(one ?? "");
}
