import MiniSearch, { type SearchResult } from "minisearch";
import { toText } from "../article/article.ts";
import { type Passage, splitPassages } from "../article/passages.ts";
import type { StoredArticle } from "../library/stored-article.ts";
import { toTerms } from "../text/terms.ts";
import { TermRarity } from "./term-rarity.ts";

/** A passage that may answer, and how well its words fit the question. */
export interface Candidate {
	readonly article: number;
	readonly revision: number;
	readonly passage: Passage;
	/** BM25+ over passage and headline; comparable within one search only. */
	readonly score: number;
	/** The question's terms that passage or headline have. */
	readonly terms: ReadonlySet<string>;
	/** Their share of the question's terms, weighted by rarity: 0 to 1. */
	readonly coverage: number;
}

interface Entry {
	readonly article: number;
	readonly revision: number;
	readonly passage: Passage;
	/** Of the passage itself. */
	readonly terms: ReadonlySet<string>;
	readonly headlineTerms: ReadonlySet<string>;
}

/** A headline says what the article is about, not what the passage says. */
const HEADLINE_BOOST = 0.5;

/** Passages indexed before other work gets its turn. */
const PASSAGES_PER_SLICE = 50;

/** Finds the passages of one server's articles by their words. */
export class WordIndex {
	readonly #index = new MiniSearch({
		fields: ["passage", "headline"],
		tokenize: (text) => toTerms(text).map(({ term }) => term),
		processTerm: (term) => term,
		searchOptions: { boost: { headline: HEADLINE_BOOST } },
	});
	readonly #entries = new Map<number, Entry>();
	readonly #passagesOf = new Map<number, number[]>();
	readonly #rarity = new TermRarity();
	#lastId = 0;

	get isEmpty(): boolean {
		return this.#entries.size === 0;
	}

	/** Makes an article's passages searchable, instead of what it had before. */
	async add(article: StoredArticle): Promise<void> {
		this.remove(article.id);
		const text = toText(article.paragraphs);
		const passages = splitPassages(article.paragraphs);
		const ids: number[] = [];
		this.#passagesOf.set(article.id, ids);
		for (const [number, passage] of passages.entries()) {
			if (number % PASSAGES_PER_SLICE === PASSAGES_PER_SLICE - 1)
				await nextTurn();
			if (this.#passagesOf.get(article.id) !== ids) return;
			ids.push(this.#addPassage(article, passage, text));
		}
	}

	/** Takes an article out; the very next search doesn't find it. */
	remove(article: number): void {
		for (const id of this.#passagesOf.get(article) ?? []) {
			this.#rarity.remove(this.#entries.get(id)?.terms ?? []);
			this.#entries.delete(id);
			this.#index.discard(id);
		}
		this.#passagesOf.delete(article);
	}

	/**
	 * Finds the passages that share the most and the rarest words with a
	 * question, best first, in one article or in all.
	 */
	search(
		question: string,
		options: { readonly article?: number; readonly limit: number },
	): Candidate[] {
		const { article, limit } = options;
		const terms = toTermSet(question);
		const found = this.#index.search(question, {
			filter: ({ id }) =>
				article === undefined || this.#entries.get(id)?.article === article,
		});
		return found
			.slice(0, limit)
			.flatMap((result) => this.#toCandidate(result, terms));
	}

	#addPassage(article: StoredArticle, passage: Passage, text: string): number {
		const id = ++this.#lastId;
		const said = text.slice(passage.start, passage.end);
		const { id: articleId, revision, headline } = article;
		const terms = toTermSet(said);
		this.#index.add({ id, passage: said, headline });
		this.#rarity.add(terms);
		this.#entries.set(id, {
			article: articleId,
			revision,
			passage,
			terms,
			headlineTerms: toTermSet(headline),
		});
		return id;
	}

	#toCandidate(result: SearchResult, asked: ReadonlySet<string>): Candidate[] {
		const entry = this.#entries.get(result.id);
		if (!entry) return [];
		const terms = new Set(
			[...asked].filter(
				(term) => entry.terms.has(term) || entry.headlineTerms.has(term),
			),
		);
		const { article, revision, passage } = entry;
		const coverage = this.#rarity.weigh(terms) / this.#rarity.weigh(asked);
		return [
			{ article, revision, passage, score: result.score, terms, coverage },
		];
	}
}

function toTermSet(text: string): ReadonlySet<string> {
	return new Set(toTerms(text).map(({ term }) => term));
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
