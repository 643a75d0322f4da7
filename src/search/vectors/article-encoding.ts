import { toText } from "../../article/article.ts";
import { splitPassages } from "../../article/passages/passages.ts";
import type { StoredArticle } from "../../library/stored-article.ts";
import type { ArticleVectors } from "../../library/tables/vector-table.ts";
import type { Models, Work } from "../../model/models.ts";
import { toEncodedSentences, toEncodedText } from "./encoded-text.ts";
import { toCodes } from "./vector-codes.ts";

/** What encodes texts. */
export type Encoder = Pick<Models, "encoderHash" | "encodeTexts">;

/**
 * Makes the vectors of an article's passages and of their sentences.
 *
 * @throws ModelError also when the work's signal fires
 */
export async function encodeArticle(
	article: StoredArticle,
	encoder: Encoder,
	work: Work,
): Promise<ArticleVectors> {
	const { passages, sentences } = toTexts(article);
	const texts = [...passages, ...sentences.flat()];
	const vectors = await encoder.encodeTexts(texts, work);
	return {
		article: article.id,
		revision: article.revision,
		vectors: toBytes(vectors.slice(0, passages.length)),
		sentences: toBytes(vectors.slice(passages.length)),
		sentenceCounts: Uint8Array.from(sentences, ({ length }) => length),
	};
}

function toTexts({ headline, paragraphs }: StoredArticle) {
	const text = toText(paragraphs);
	const passages = splitPassages(paragraphs);
	return {
		passages: passages.map((one) => toEncodedText({ headline, text }, one)),
		sentences: passages.map(({ start, end }) =>
			toEncodedSentences(text.slice(start, end)),
		),
	};
}

function toBytes(vectors: readonly Float32Array[]): Uint8Array {
	return new Uint8Array(toCodes(vectors).buffer);
}
