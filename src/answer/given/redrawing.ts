import { toParagraphNumber, toText } from "../../article/article.ts";
import type { Passage } from "../../article/passages/passages.ts";
import type { Library } from "../../library/library.ts";
import type {
	KeptAnswer,
	QuotedPlace,
	ShownPlaces,
	ShownQuotation,
} from "../../records/answers/answers.ts";
import type { ArticleChoice, Citation, ShownAnswer } from "../answer.ts";
import { toChoice } from "../answering/article-choices.ts";
import {
	type QuotedArticle,
	toCitation,
	toSource,
} from "../quoting/citations.ts";

/** An answer as it was given. */
export interface RedrawnAnswer extends ShownAnswer {
	/** So many of its quotations are gone: their articles were erased. */
	readonly gone: number;
}

/** Draws an answer again from the places that it quoted, word for word. */
export async function redraw(
	{
		question,
		typed,
		within,
		shown,
	}: KeptAnswer & { readonly shown: ShownPlaces },
	library: Library,
): Promise<RedrawnAnswer> {
	const articles = new ArticlesAsQuoted(library);
	const citations = await cite(shown.quotations, 1, articles);
	const next = shown.quotations.length + 1;
	const asked = within === null ? null : await library.find(within);
	return {
		question,
		...(typed !== null && { typed }),
		readAs: shown.readAs ?? null,
		verdict: shown.verdict,
		words: shown.hasWords ? toWords(citations[0]) : null,
		citations,
		further: await cite(shown.further, next, articles),
		within: asked && { article: asked.id, headline: asked.headline },
		choices: await findChoices(shown.choices, library),
		...(shown.filter && { filter: shown.filter }),
		libraryIsEmpty: false,
		gone: shown.quotations.length - citations.length,
	};
}

function toWords(first: Citation | undefined): string | null {
	const [range] = first?.number === 1 ? first.highlights : [];
	return (range && first?.text.slice(range.start, range.end)) ?? null;
}

/** An article in the state from which it was quoted; null: it is erased. */
export async function findAsQuoted(
	{ article: id, revision }: QuotedPlace,
	library: Library,
): Promise<QuotedArticle | null> {
	const state = await library.findRevision(id, revision);
	const now = await library.find(id);
	return state && now && { ...state, id, revision, isExample: now.isExample };
}

/** Finds articles in the states from which they were quoted, each once. */
class ArticlesAsQuoted {
	readonly #library: Library;
	readonly #found = new Map<string, Promise<QuotedArticle | null>>();

	constructor(library: Library) {
		this.#library = library;
	}

	/** Null of one that was erased. */
	find(place: QuotedPlace): Promise<QuotedArticle | null> {
		const key = `${place.article} ${place.revision}`;
		const found = this.#found.get(key) ?? findAsQuoted(place, this.#library);
		this.#found.set(key, found);
		return found;
	}
}

/** Those whose articles are there still, numbered as they were. */
async function cite(
	quotations: readonly ShownQuotation[],
	from: number,
	articles: ArticlesAsQuoted,
): Promise<Citation[]> {
	const citations = await Promise.all(
		quotations.map((one, at) => toOne(one, from + at, articles)),
	);
	return citations.filter((one) => one !== null);
}

async function toOne(
	quotation: ShownQuotation,
	number: number,
	articles: ArticlesAsQuoted,
): Promise<Citation | null> {
	const { place, startsInside, endsInside, highlights, isOlder } = quotation;
	const article = await articles.find(place);
	if (article === null) return null;
	const also = await Promise.all(
		quotation.alsoIn.map(async (other) => {
			const where = await articles.find(other);
			return where && toSource(toFound(other, where));
		}),
	);
	const found = toFound(place, article);
	const passage = { ...found.candidate.passage, startsInside, endsInside };
	return {
		...toCitation({ ...found, candidate: { passage }, highlights }, number),
		...(isOlder && { isOlder }),
		alsoIn: also.filter((source) => source !== null),
	};
}

function toFound({ start, end }: QuotedPlace, article: QuotedArticle) {
	const { paragraphs } = article;
	const passage: Passage = {
		start,
		end,
		startsInside: false,
		endsInside: false,
		firstParagraph: toParagraphNumber(paragraphs, start),
		lastParagraph: toParagraphNumber(paragraphs, end - 1),
	};
	const text = toText(paragraphs).slice(start, end);
	return { candidate: { passage }, article, text };
}

/** Those that are in the library still. */
async function findChoices(
	ids: readonly number[],
	library: Library,
): Promise<ArticleChoice[]> {
	const articles = await Promise.all(ids.map((id) => library.find(id)));
	return articles
		.filter((article) => article !== null)
		.filter(({ state }) => state === "live")
		.map((article) => toChoice({ article }));
}
