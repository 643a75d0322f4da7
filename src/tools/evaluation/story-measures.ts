import { toCloseness } from "../../answer/digest/story-closeness.ts";
import {
	type Rarity,
	type ReportWords,
	toReportWords,
} from "../../article/likeness/report-words.ts";
import { estimateResemblance } from "../../article/likeness/resemblance.ts";
import { type Sketch, toSketch } from "../../article/likeness/sketch.ts";
import { WordCloseness } from "../../article/likeness/word-closeness.ts";
import type { Models } from "../../model/models.ts";
import { encodeArticle } from "../../search/vectors/article-encoding.ts";
import {
	type ReportVectors,
	toProduct,
	toReportVectors,
	toVectorCloseness,
} from "../../search/vectors/report-vectors.ts";
import { type SetArticle, SetError, toArticle } from "./question-set.ts";

/** A report of a set with all by which it may be compared. */
export interface MeasuredReport {
	readonly id: string;
	readonly story: string;
	readonly day: string;
	readonly words: ReportWords;
	readonly vectors: ReportVectors;
	/** Of the headline and the first paragraph. */
	readonly lead: Float32Array;
	readonly sketch: Sketch;
}

/** A way to say how near two reports are. */
export type StoryMeasure = (a: MeasuredReport, b: MeasuredReport) => number;

const WORK = { server: "stories" };

/** Encodes the reports of a set, which must name story and day. */
export async function toMeasuredReports(
	articles: readonly SetArticle[],
	models: Models,
): Promise<MeasuredReport[]> {
	const reports: MeasuredReport[] = [];
	for (const [at, article] of articles.entries())
		reports.push(await toMeasuredReport(article, at, models));
	return reports;
}

async function toMeasuredReport(
	set: SetArticle,
	at: number,
	models: Models,
): Promise<MeasuredReport> {
	const { id, story, publishedAt } = set;
	if (!story || !publishedAt)
		throw new SetError(`${id} names no story, or no day (publishedAt).`);
	const article = toArticle(set);
	const stored = { ...article, ...NOT_STORED, id: at + 1 };
	const encoded = await encodeArticle(stored, models, WORK);
	const vectors = toReportVectors(encoded, encoded);
	const text = `${article.headline}\n${article.paragraphs[0]}`;
	const [lead] = await models.encodeTexts([text], WORK);
	if (!vectors || !lead) throw new SetError(`${id} has no text.`);
	const words = toReportWords(article);
	const sketch = toSketch(article.paragraphs);
	return { id, story, day: publishedAt, words, vectors, lead, sketch };
}

const NOT_STORED = {
	revision: 1,
	state: "live",
	isExample: false,
	addedAt: "",
	textHash: "",
} as const;

/** All ways that were tried; what the bot does first. */
export function toMeasures(
	rarity: Rarity,
): Readonly<Record<string, StoryMeasure>> {
	return {
		"meaning and names": toCloseness(rarity),
		...BY_MEANING,
		...toWordMeasures(rarity),
	};
}

const BY_MEANING: Readonly<Record<string, StoryMeasure>> = {
	"passages and opening": (a, b) => toVectorCloseness(a.vectors, b.vectors),
	passages: (a, b) => toProduct(a.vectors.whole, b.vectors.whole),
	opening: (a, b) => toProduct(a.vectors.opening, b.vectors.opening),
	"headline and first paragraph": (a, b) => toProduct(a.lead, b.lead),
};

function toWordMeasures(
	rarity: Rarity,
): Readonly<Record<string, StoryMeasure>> {
	const closeness = new WordCloseness(rarity);
	return {
		"terms and names": (a, b) => closeness.ofBoth(a.words, b.words),
		"rare terms": (a, b) => closeness.ofTerms(a.words, b.words),
		"rare names": (a, b) => closeness.ofNames(a.words, b.words),
		sketches: (a, b) => estimateResemblance(a.sketch, b.sketch).containment,
	};
}
