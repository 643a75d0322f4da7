import type { Article } from "../../article/article.ts";
import { toLanguage } from "../../article/article-language.ts";
import { Slices } from "../../slices.ts";
import { chooseSentences, type Room, toChoice } from "./choosing.ts";
import { findNeeds } from "./hanging/hanging.ts";
import { toGain } from "./importance.ts";
import { toRisk } from "./risk.ts";
import { type Sentence, toSentences } from "./sentences.ts";
import type { Summary, SummaryLine, SummarySize } from "./summary.ts";

/** How much a summary of each size has. */
export const ROOMS: Readonly<Record<SummarySize, Room>> = {
	short: { least: 2, most: 3, words: 70 },
	normal: { least: 3, most: 5, words: 120 },
	long: { least: 6, most: 8, words: 220 },
};

/**
 * Chooses the sentences of an article that together say most of what it says:
 * as they stand there, in its order, each with its paragraph.
 *
 * None is likely to depend on a sentence that is left out (`risk.ts`), none is a
 * page's own words. If fewer than two may be understood, the article's first
 * sentences are taken: what they need stands before them.
 *
 * Others have their turn meanwhile, so that a long article holds nobody up.
 */
export async function summarize(
	article: Article,
	size: SummarySize,
): Promise<Summary> {
	const summarizeIn = await prepareSummary(article);
	return summarizeIn(size);
}

/** Looks through an article once, to be summed up in any size. */
export async function prepareSummary(
	article: Article,
): Promise<(size: SummarySize) => Promise<Summary>> {
	const slices = new Slices();
	const sentences = await toSentences(article, slices);
	const { headline } = article;
	const language = toLanguage(article);
	const needs = await findNeeds(headline, sentences, slices);
	const choice = toChoice(
		sentences,
		toGain(headline, sentences, language),
		toRisk({ headline, sentences, needs, language }),
	);
	return async (size) => {
		const room = ROOMS[size];
		const chosen = await chooseSentences(choice, room, slices);
		const shown = chosen.length < 2 ? takeFirst(sentences, room) : chosen;
		return {
			article,
			size,
			lines: shown.map((at) => toLine(sentences[at] as Sentence)),
			sentences: sentences.length,
			paragraphs: article.paragraphs.length,
		};
	};
}

/** The first sentences, headings and a page's own words left out. */
function takeFirst(sentences: readonly Sentence[], { least }: Room): number[] {
	const all = [...sentences.keys()];
	const whole = all.filter((at) => sentences[at]?.isWhole);
	return (whole.length > 0 ? whole : all).slice(0, least);
}

function toLine({ text, paragraph, start, end }: Sentence): SummaryLine {
	return { text, paragraph, range: { start, end } };
}
