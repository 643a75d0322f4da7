import { toText } from "../../article/article.ts";
import { toLanguage } from "../../article/article-language.ts";
import { splitPassages } from "../../article/passages/passages.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import type { Slices } from "../../slices.ts";
import { analyze, toTerms } from "../../text/words/terms.ts";
import type { Segment } from "./segment.ts";
import type { SegmentBuilder } from "./segment-builder.ts";
import { toStopTerm } from "./stop-terms.ts";

/** Analyzes an article and puts its passages into a builder, in slices. */
export async function indexArticle(
	article: StoredArticle,
	builder: SegmentBuilder,
	slices: Slices,
): Promise<void> {
	const text = toText(article.paragraphs);
	const language = toLanguage(article);
	builder.addArticle({
		id: article.id,
		revision: article.revision,
		hash: toHash(article.textHash),
		language,
		headlineTerms: toTerms(article.headline, language).map(({ term }) =>
			builder.number(term),
		),
	});
	for (const passage of splitPassages(article.paragraphs)) {
		await slices.pause();
		const words = analyze(text.slice(passage.start, passage.end), language);
		builder.addPassage(
			passage,
			words.map(({ term, isStopWord }) =>
				builder.number(isStopWord ? toStopTerm(term) : term),
			),
		);
	}
}

/** The first 64 bits of a text's SHA-256 in hexadecimal. */
export function toHash(textHash: string): bigint {
	return BigInt(`0x${textHash.slice(0, 16)}`);
}

/** Puts an article of a segment into a builder, without analyzing it again. */
export function copyArticle(
	segment: Segment,
	article: number,
	builder: SegmentBuilder,
): void {
	const { articleIds, articleRevisions, articleHashes } = segment.sections;
	const renumber = (terms: Uint32Array) =>
		terms.map((term) => builder.number(segment.dictionary.at(term)));
	builder.addArticle({
		id: articleIds[article] as number,
		revision: articleRevisions[article] as number,
		hash: articleHashes[article] as bigint,
		language: segment.languageOf(article),
		headlineTerms: renumber(segment.headlineTermsOf(article)),
	});
	const [from, to] = segment.passagesOf(article);
	for (let passage = from; passage < to; passage++)
		builder.addPassage(
			segment.passage(passage),
			renumber(segment.tokensOf(passage)),
		);
}
