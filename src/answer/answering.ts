import { toText } from "../article/article.ts";
import type { Library } from "../library/library.ts";
import type { StoredArticle } from "../library/stored-article.ts";
import type { Candidate } from "../search/candidate.ts";
import type { WordIndex } from "../search/word-index.ts";
import type { Range } from "../text/range.ts";
import type { Answer, Citation, Place, RankedPassage } from "./answer.ts";
import { findBestSentence } from "./best-sentence.ts";
import { toCitation } from "./citations.ts";

const MAX_CITATIONS = 3;

/** Further down the list nothing is quoted, however often a text is repeated. */
const MAX_CANDIDATES = 50;

const MAX_RANKED = 10;

/**
 * The share of a question's words, weighted by rarity, that a passage must
 * have to be shown.
 *
 * Of the questions that three evaluation sets answer, 1 to 7 in 100 find no such
 * passage; of unrelated questions, 75 to 90 in 100 find none (measured by
 * test/answer/answering.test.ts).
 */
const MIN_COVERAGE = 0.36;

/** Answers by shared words alone, which never makes an answer sure. */
export async function answerByWords(
	question: string,
	from: {
		readonly index: WordIndex;
		readonly library: Library;
		readonly within: StoredArticle | null;
	},
): Promise<Answer> {
	const candidates = from.index
		.search(question, from.within?.id)
		.slice(0, MAX_CANDIDATES);
	const find = rememberFound(from.library);
	const citations = await quote(candidates, find);
	return {
		question,
		verdict: citations.length > 0 ? "unsure" : "not found",
		words: null,
		citations,
		within: from.within?.headline ?? null,
		choices: [],
		libraryIsEmpty: from.index.isEmpty,
		confidence: Math.max(0, ...candidates.map(({ coverage }) => coverage)),
		ranking: await rank(candidates, find),
		candidates: candidates.map(toPlace),
	};
}

type Find = Library["find"];

/** Several candidates may lie in one article: it is read once. */
function rememberFound(library: Library): Find {
	const found = new Map<number, Promise<StoredArticle | null>>();
	return (id) => {
		const known = found.get(id) ?? library.find(id);
		found.set(id, known);
		return known;
	};
}

/** Quotes the best candidates that the library still has, each text once. */
async function quote(
	candidates: Iterable<Candidate>,
	find: Find,
): Promise<Citation[]> {
	const citations: Citation[] = [];
	for (const candidate of candidates) {
		if (citations.length === MAX_CITATIONS) break;
		if (candidate.coverage < MIN_COVERAGE) continue;
		const article = await find(candidate.article);
		if (!article || !isCurrent(candidate, article)) continue;
		const citation = toCitation(candidate, article, citations.length + 1);
		if (!citations.some(({ text }) => text === citation.text))
			citations.push(citation);
	}
	return citations;
}

/** Ranks the candidates that the library still has. */
async function rank(
	candidates: readonly Candidate[],
	find: Find,
): Promise<RankedPassage[]> {
	const ranking: RankedPassage[] = [];
	for (const candidate of candidates) {
		if (ranking.length === MAX_RANKED) break;
		const article = await find(candidate.article);
		if (!article || !isCurrent(candidate, article)) continue;
		ranking.push({
			...toPlace(candidate),
			sentence: findSentence(candidate, article),
		});
	}
	return ranking;
}

function findSentence(
	{ passage, terms }: Candidate,
	article: StoredArticle,
): Range {
	const text = toText(article.paragraphs).slice(passage.start, passage.end);
	const { start, end } = findBestSentence(text, terms);
	return { start: passage.start + start, end: passage.start + end };
}

function toPlace({ article, passage }: Candidate): Place {
	return { article, start: passage.start, end: passage.end };
}

/** The candidate was found in what the article says now. */
function isCurrent(candidate: Candidate, article: StoredArticle): boolean {
	return (
		article.state === "live" &&
		article.revision === candidate.revision &&
		candidate.passage.end <= toText(article.paragraphs).length
	);
}
