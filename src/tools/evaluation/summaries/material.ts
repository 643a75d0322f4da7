import { findNeeds } from "../../../answer/summary/hanging/hanging.ts";
import {
	type Sentence,
	toSentences,
} from "../../../answer/summary/sentences.ts";
import type { Article } from "../../../article/article.ts";
import type { Models } from "../../../model/models.ts";
import { Slices } from "../../../slices.ts";

/** What methods choose from. */
export interface Material {
	readonly headline: string;
	readonly sentences: readonly Sentence[];
	readonly needs: readonly (readonly number[])[];
	/** What the networks say; null without them. */
	readonly meaning: Meaning | null;
}

export interface Meaning {
	/** Of each sentence. */
	readonly vectors: readonly Float32Array[];
	/** How well the reader thinks that each answers what the headline asks. */
	readonly relevances: readonly number[];
}

/** More would take longer than members wait for a summary. */
const MAX_READ = 40;

const WORK = { server: "evaluation" };

/** Prepares an article, once for all methods. */
export async function toMaterial(
	article: Article,
	models: Models | null,
): Promise<Material> {
	const { headline } = article;
	const slices = new Slices();
	const sentences = await toSentences(article, slices);
	return {
		headline,
		sentences,
		needs: await findNeeds(headline, sentences, slices),
		meaning: models && (await toMeaning(headline, sentences, models)),
	};
}

async function toMeaning(
	headline: string,
	sentences: readonly Sentence[],
	models: Models,
): Promise<Meaning> {
	const texts = sentences.map(({ text }) => text);
	const vectors = await models.encodeTexts(texts, WORK);
	const passages = texts.slice(0, MAX_READ).map((passage) => ({ passage }));
	const relevances: number[] = [];
	const question = `Who did what, when and why: ${headline}?`;
	for await (const { relevance } of models.read(question, passages, WORK))
		relevances.push(relevance);
	return { vectors, relevances };
}
