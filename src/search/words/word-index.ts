import type { StoredArticle } from "../../library/stored-article.ts";
import { Slices } from "../../slices.ts";
import type { Language } from "../../text/language/languages.ts";
import {
	type Candidate,
	compareCandidates,
	type Extent,
	type Spot,
	toCandidate,
} from "../candidate.ts";
import { toLanguages } from "../question/analyzed-question.ts";
import { toQuery } from "../question/query.ts";
import { copyArticle, indexArticle } from "../segments/indexing.ts";
import { chooseMerge } from "../segments/merge-policy.ts";
import type { Segment } from "../segments/segment.ts";
import { SegmentBuilder } from "../segments/segment-builder.ts";
import { TopScores } from "../top-scores.ts";
import { type Proposal, propose } from "./proposals.ts";
import { rescore } from "./rescoring.ts";

/** So many passages are looked at closely. */
const MAX_PROPOSALS = 200;

/** An article that is listed, as the library has it. */
export interface ArticleState {
	readonly id: number;
	readonly revision: number;
	readonly hash: bigint;
}

/** A segment and which of its articles were taken out since. */
interface Part {
	readonly segment: Segment;
	/** 1 for each that is no longer there. */
	readonly dead: Uint8Array;
}

/**
 * Finds the passages of one server's articles by their words.
 *
 * It is made of segments that never change, as Lucene's are: what is added
 * becomes a segment of its own, what is removed is only marked, and small
 * segments are merged into larger ones when there are many.
 */
export class WordIndex {
	#parts: readonly Part[] = [];
	/** Where each article lies that is there. */
	readonly #places = new Map<number, { part: Part; number: number }>();
	/** The latest addition of each article that isn't finished. */
	readonly #adding = new Map<number, symbol>();
	#merging: Promise<void> = Promise.resolve();

	get isEmpty(): boolean {
		return this.#places.size === 0;
	}

	/** Those of removed articles among them, until they are cleared away. */
	get passages(): number {
		return this.segments.reduce((sum, { passages }) => sum + passages, 0);
	}

	/** Those of articles that are there. */
	countPassages(): number {
		return this.#places.values().reduce((sum, { part, number }) => {
			const [from, to] = part.segment.passagesOf(number);
			return sum + to - from;
		}, 0);
	}

	/** Those of some articles. */
	countPassagesOf(articles: ReadonlySet<number>): number {
		let count = 0;
		for (const article of articles) {
			const place = this.#places.get(article);
			if (!place) continue;
			const [from, to] = place.part.segment.passagesOf(place.number);
			count += to - from;
		}
		return count;
	}

	get segments(): readonly Segment[] {
		return this.#parts.map(({ segment }) => segment);
	}

	/** Those that the articles are in, English first. */
	get languages(): Language[] {
		return toLanguages(this.segments);
	}

	/** In memory. */
	get bytes(): number {
		return this.segments.reduce((sum, { bytes }) => sum + bytes, 0);
	}

	has(article: number): boolean {
		return this.#places.has(article);
	}

	/** Makes an article's passages searchable, instead of what it had before. */
	async add(article: StoredArticle): Promise<void> {
		this.remove(article.id);
		const addition = Symbol();
		this.#adding.set(article.id, addition);
		const builder = new SegmentBuilder();
		const slices = new Slices();
		await indexArticle(article, builder, slices);
		const segment = await builder.build(slices);
		if (this.#adding.get(article.id) !== addition) return;
		this.#adding.delete(article.id);
		this.addSegment(segment);
	}

	/**
	 * Makes the articles of a segment searchable, those aside that are there
	 * already and those that aren't wanted.
	 */
	addSegment(
		segment: Segment,
		isWanted: (article: ArticleState) => boolean = () => true,
	): void {
		const part = { segment, dead: new Uint8Array(segment.articles) };
		const { articleIds, articleRevisions, articleHashes } = segment.sections;
		articleIds.forEach((id, number) => {
			const revision = articleRevisions[number] as number;
			const hash = articleHashes[number] as bigint;
			if (this.#places.has(id) || !isWanted({ id, revision, hash }))
				part.dead[number] = 1;
			else this.#places.set(id, { part, number });
		});
		this.#parts = [...this.#parts, part];
	}

	/** Takes an article out; the very next search doesn't find it. */
	remove(article: number): void {
		this.#adding.delete(article);
		const place = this.#places.get(article);
		if (place) place.part.dead[place.number] = 1;
		this.#places.delete(article);
		if (this.isEmpty) this.#parts = [];
	}

	/** Merges segments where that pays, one merge after the other. */
	merge(): Promise<void> {
		return this.#inTurn(async () => {
			for (;;) {
				const parts = chooseMerge(this.#parts);
				if (parts.length === 0) return;
				await this.#merge(parts);
			}
		});
	}

	/** Clears removed articles' words out of the segments that hold some. */
	purge(): Promise<void> {
		return this.#inTurn(async () => {
			for (const part of this.#parts)
				if (part.dead.includes(1)) await this.#merge([part]);
		});
	}

	/**
	 * Finds the passages that share words with a question, those with the most
	 * and the rarest first. How rare a word is, all articles tell.
	 *
	 * @param besides passages that are looked at whether they share words or not
	 */
	search(
		question: string,
		extent?: Extent,
		besides: readonly Spot[] = [],
	): Candidate[] {
		const { segments } = this;
		const query = toQuery(question, segments);
		const top = new TopScores<Proposal>(MAX_PROPOSALS);
		const averageLength = toAverage(
			segments,
			({ sections }) => sections.postingPassages.length,
		);
		for (const { part, number } of this.#scopes(extent))
			propose(query, { ...part, article: number, averageLength }, top);
		const averageTokens = toAverage(
			segments,
			({ sections }) => sections.tokens.length,
		);
		return rescore(this.#addSpots(top.all(), besides), query, averageTokens)
			.map(toCandidate)
			.sort(compareCandidates);
	}

	/** Two merges at once could take the same segment; one that fails is its caller's alone. */
	#inTurn(work: () => Promise<void>): Promise<void> {
		const done = this.#merging.then(work);
		this.#merging = done.catch(() => undefined);
		return done;
	}

	/** Those of the spots that weren't proposed and that are still there. */
	#addSpots(proposals: readonly Proposal[], spots: readonly Spot[]) {
		const others = spots
			.map((spot) => this.#toProposal(spot))
			.filter((one) => one !== null)
			.filter(
				({ segment, passage }) =>
					!proposals.some(
						(other) => other.segment === segment && other.passage === passage,
					),
			);
		return [...proposals, ...others];
	}

	#toProposal({ article, revision, number }: Spot): Proposal | null {
		const place = this.#places.get(article);
		if (!place) return null;
		const { segment } = place.part;
		if (segment.sections.articleRevisions[place.number] !== revision)
			return null;
		const [from, to] = segment.passagesOf(place.number);
		const passage = from + number;
		return passage < to ? { segment, passage, score: 0 } : null;
	}

	#scopes(extent: Extent): { part: Part; number: number | null }[] {
		if (typeof extent === "number") {
			const place = this.#places.get(extent);
			return place ? [place] : [];
		}
		const parts = extent
			? this.#parts.map((part) => limitPart(part, extent))
			: this.#parts;
		return parts.map((part) => ({ part, number: null }));
	}

	async #merge(parts: readonly Part[]): Promise<void> {
		const builder = new SegmentBuilder();
		const slices = new Slices();
		for (const { segment, dead } of parts)
			for (let article = 0; article < segment.articles; article++) {
				if (!dead[article]) copyArticle(segment, article, builder);
				await slices.pause();
			}
		const segment = await builder.build(slices);
		this.#replace(parts, segment);
	}

	/** What was removed or replaced meanwhile is not brought back. */
	#replace(parts: readonly Part[], segment: Segment): void {
		const there = new Set<number>();
		for (const { segment: old } of parts)
			for (const id of old.sections.articleIds) {
				const place = this.#places.get(id);
				if (!place || !parts.includes(place.part)) continue;
				there.add(id);
				this.#places.delete(id);
			}
		this.#parts = this.#parts.filter((part) => !parts.includes(part));
		if (there.size > 0) this.addSegment(segment, ({ id }) => there.has(id));
	}
}

/** A part as if of these articles only. */
function limitPart(
	{ segment, dead }: Part,
	articles: ReadonlySet<number>,
): Part {
	const { articleIds } = segment.sections;
	const others = dead.map((gone, number) =>
		gone || !articles.has(articleIds[number] as number) ? 1 : 0,
	);
	return { segment, dead: others };
}

function toAverage(
	segments: readonly Segment[],
	count: (segment: Segment) => number,
): number {
	let total = 0;
	let passages = 0;
	for (const segment of segments) {
		total += count(segment);
		passages += segment.passages;
	}
	return total / Math.max(1, passages) || 1;
}
