import { setImmediate as nextTurn } from "node:timers/promises";
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

/** So long an article is indexed before other work gets its turn. */
const MILLISECONDS_PER_SLICE = 10;

/** Finds the passages of one server's articles by their words. */
export class WordIndex {
	readonly #index = new MiniSearch({
		fields: ["passage", "headline"],
		tokenize: (terms) => terms.split(" ").filter(Boolean),
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
		const headlineTerms = toTermList(article.headline);
		const ids: number[] = [];
		this.#passagesOf.set(article.id, ids);
		let started = performance.now();
		for (const passage of passages) {
			if (performance.now() - started > MILLISECONDS_PER_SLICE) {
				await nextTurn();
				started = performance.now();
			}
			if (this.#passagesOf.get(article.id) !== ids) return;
			const terms = toTermList(text.slice(passage.start, passage.end));
			ids.push(this.#addPassage(article, passage, { terms, headlineTerms }));
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
	 * Finds the passages that share words with a question, those with the most
	 * and the rarest first, in one article or in all.
	 *
	 * @yields candidates one by one, since few of them are ever looked at
	 */
	*search(question: string, article?: number): Generator<Candidate> {
		const asked = new Set(toTermList(question));
		const found = this.#index.search([...asked].join(" "), {
			filter: ({ id }) =>
				article === undefined || this.#entries.get(id)?.article === article,
		});
		for (const result of found) yield* this.#toCandidate(result, asked);
	}

	#addPassage(
		{ id: article, revision }: StoredArticle,
		passage: Passage,
		analyzed: {
			readonly terms: readonly string[];
			readonly headlineTerms: readonly string[];
		},
	): number {
		const id = ++this.#lastId;
		const terms = new Set(analyzed.terms);
		const headlineTerms = new Set(analyzed.headlineTerms);
		this.#index.add({
			id,
			passage: analyzed.terms.join(" "),
			headline: analyzed.headlineTerms.join(" "),
		});
		this.#rarity.add(terms);
		this.#entries.set(id, { article, revision, passage, terms, headlineTerms });
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

function toTermList(text: string): string[] {
	return toTerms(text).map(({ term }) => term);
}
