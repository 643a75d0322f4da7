import type { Segment } from "../../src/search/segments/segment.ts";
import { SegmentBuilder } from "../../src/search/segments/segment-builder.ts";

/** An article as a segment knows it: the terms of its headline and passages. */
export interface TermArticle {
	readonly id: number;
	readonly headline?: readonly string[];
	readonly passages: readonly (readonly string[])[];
}

/** Makes a segment of terms, as if a text with them had been analyzed. */
export function toSegment(articles: readonly TermArticle[]): Promise<Segment> {
	const builder = new SegmentBuilder();
	const number = (term: string) => builder.number(term);
	for (const { id, headline = [], passages } of articles) {
		builder.addArticle({
			id,
			revision: 1,
			hash: BigInt(id),
			headlineTerms: headline.map(number),
		});
		passages.forEach((terms, at) => {
			builder.addPassage(
				{
					start: 10 * at,
					end: 10 * at + 9,
					firstParagraph: at + 1,
					lastParagraph: at + 1,
					startsInside: false,
					endsInside: false,
				},
				terms.map(number),
			);
		});
	}
	return builder.build();
}

/** One article with a passage for each list of terms. */
export function toSegmentOf(
	...passages: readonly (readonly string[])[]
): Promise<Segment> {
	return toSegment([{ id: 1, passages }]);
}

/** A segment of so many passages, all of one article with one term. */
export function toSegmentOfSize(passages: number, id = 1): Promise<Segment> {
	return toSegment([
		{ id, passages: Array.from({ length: passages }, () => ["ferry"]) },
	]);
}
