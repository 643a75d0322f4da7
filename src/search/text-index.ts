import type { StoredArticle } from "../library/stored-article.ts";
import { ModelError, type Work } from "../model/models.ts";
import type { Spot } from "./candidate.ts";
import type { Searchable } from "./indexes.ts";
import { type Encoder, encodeArticle } from "./vectors/article-encoding.ts";
import { measureSentences } from "./vectors/sentence-closeness.ts";
import { toStoredCodes } from "./vectors/vector-codes.ts";
import { VectorIndex } from "./vectors/vector-index.ts";
import { WordIndex } from "./words/word-index.ts";

/**
 * Indexes one text that is in no library, to be asked like an article. Nothing
 * of it is kept: who asked lets go of it.
 *
 * @param encoder null: by words only, as when it can't
 */
export async function indexText(
	text: StoredArticle,
	encoder: Encoder | null,
	work: Work,
): Promise<Searchable> {
	const words = new WordIndex();
	await words.add(text);
	const encoded = encoder && (await encode(text, encoder, work));
	const vectors = new VectorIndex();
	if (encoded)
		vectors.put(text.id, text.revision, toStoredCodes(encoded.vectors));
	const sentences = {
		measure: (question: Float32Array, spots: readonly Spot[]) =>
			measureSentences(question, spots, async () => encoded),
	};
	return {
		state: 0,
		waiting: 0,
		words,
		vectors,
		sentences,
		encodedSoon: async () => {},
	};
}

async function encode(text: StoredArticle, encoder: Encoder, work: Work) {
	try {
		return await encodeArticle(text, encoder, work);
	} catch (error) {
		if (error instanceof ModelError) return null;
		throw error;
	}
}
