import type { StoredArticle } from "../../library/stored-article.ts";
import {
	ModelError,
	type Models,
	type Reading,
	type Work,
} from "../../model/models.ts";
import type { Retrieved } from "../../search/retrieval.ts";
import { toClues, weigh } from "./weighing.ts";

/** A candidate, and the article that it was found in, as it is now. */
export interface Located {
	readonly candidate: Retrieved;
	readonly article: StoredArticle;
	/** The passage's own words. */
	readonly text: string;
}

/** A candidate that was read, and how well it answers. */
export interface Read extends Located {
	readonly reading: Reading;
	/** See `weigh`. */
	readonly weight: number;
}

/** What came of reading. */
export interface CloseReading {
	/** The best first. */
	readonly read: readonly Read[];
	/** All was read, or enough: neither time nor models gave out. */
	readonly isComplete: boolean;
}

/** So many of all passages are read; of one article, so many. */
export const MAX_READ = 20;
export const MAX_READ_OF_ARTICLE = 40;

/**
 * When reading ends before all is read: after some passages, one is relevant,
 * so far ahead of the others that it was never overtaken on the question sets,
 * and more promising than the next, which halves what is read of clear
 * questions.
 */
const ENOUGH = {
	passages: 4,
	relevance: 1,
	/** Of weight. */
	lead: 2,
	/** Of the passage's cosine and its closest sentence's, together. */
	promise: 0.2,
} as const;

/**
 * Reads candidates with a question, in their order, until one is sure and far
 * ahead, all are read, the time is up or the models fail.
 *
 * The reader gets the headline before each passage, and nothing else: with
 * the sentences around it, or the rest of its paragraph, it chose worse.
 */
export async function readClosely(
	asked: Work & {
		readonly question: string;
		readonly signal: AbortSignal;
		/** Also when one is sure and far ahead. */
		readonly readsAll?: boolean | undefined;
	},
	located: readonly Located[],
	models: Models,
): Promise<CloseReading> {
	const { question, readsAll = false, ...work } = asked;
	const passages = located.map(toPassageToRead);
	const read: Read[] = [];
	let isComplete = false;
	try {
		for await (const reading of models.read(question, passages, work)) {
			const one = located[read.length] as Located;
			const weight = weigh(toClues(one.candidate, reading));
			read.push({ ...one, reading, weight });
			const next = located[read.length];
			isComplete = readsAll ? !next : isEnough(read, next);
			if (isComplete) break;
		}
	} catch (error) {
		// What was read so far is better than nothing.
		if (!(error instanceof ModelError)) throw error;
	}
	isComplete ||= read.length === located.length;
	return { read: read.sort(compareWeights), isComplete };
}

/** Those that nobody read, in their order. */
export function findUnread(
	located: readonly Located[],
	read: readonly Read[],
): Located[] {
	const wasRead = new Set(read.map(({ candidate }) => candidate));
	return located.filter(({ candidate }) => !wasRead.has(candidate));
}

/** The passage, as the reader gets it. */
export function toPassageToRead({ article, text }: Located) {
	const { headline } = article;
	return { before: headline === "" ? "" : `${headline}. `, passage: text };
}

function isEnough(read: readonly Read[], next: Located | undefined): boolean {
	if (!next || read.length < ENOUGH.passages) return false;
	const [best, second] = read.toSorted(compareWeights) as [Read, Read];
	return (
		best.reading.relevance >= ENOUGH.relevance &&
		best.weight - second.weight >= ENOUGH.lead &&
		toCloseness(best) - toCloseness(next) >= ENOUGH.promise
	);
}

function toCloseness({ candidate: { closeness } }: Located): number {
	return closeness ? closeness.passage + closeness.sentence : 0;
}

function compareWeights(a: Read, b: Read): number {
	return b.weight - a.weight;
}
