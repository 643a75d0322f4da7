import { findEquivalents } from "../equivalents/equivalents.ts";
import type { Segment } from "../segments/segment.ts";
import { isStopTerm } from "../segments/stop-terms.ts";
import { toRarity, WEIGHTS } from "../words/scoring.ts";
import { analyzeQuestion } from "./analyzed-question.ts";
import { type Equivalent, toAskedWords } from "./asked-words.ts";
import { findSimilar } from "./spelling.ts";
import { findVariants } from "./variants.ts";

/** A term to look for, and how much finding it counts. */
export interface Alternative {
	readonly term: string;
	readonly weight: number;
	/** `weight` times the term's rarity. */
	readonly score: number;
	/** Terms side by side, of which `term` is the rarest, if one alone won't do. */
	readonly run?: readonly string[];
}

/** A word of the question: the term itself first, then what may stand for it. */
export interface Slot {
	readonly term: string;
	readonly rarity: number;
	readonly alternatives: readonly Alternative[];
}

/** What is looked up for a question. */
export interface Query {
	/** Its words that aren't stop words, each once. */
	readonly slots: readonly Slot[];
	/** Its stop words, each once. */
	readonly stopWords: readonly Alternative[];
	/** Terms that stand side by side, each two once. */
	readonly pairs: readonly (readonly [string, string, score: number])[];
}

/** Turns a question into what is looked up in these segments. */
export function toQuery(question: string, segments: readonly Segment[]): Query {
	const passages = sum(segments, (segment) => segment.passages);
	const rarity = (term: string) =>
		toRarity(
			sum(segments, (segment) => segment.countPassagesWith(term)),
			passages,
		);
	const weigh = (term: string, weight: number): Alternative => ({
		term,
		weight,
		score: weight * rarity(term),
	});
	const words = toAskedWords(analyzeQuestion(question, segments));
	const terms = words.map(({ term }) => term);
	const elsewhere = new Map(words.map((word) => [word.term, word.elsewhere]));
	const different = [...new Set(terms)];
	const equivalents = findEquivalents(words, segments);
	const toSlot = (term: string): Slot => {
		const same = equivalents
			.filter(({ at, count }) => terms.slice(at, at + count).includes(term))
			.map((one) => weighEquivalent(one, rarity(term), rarity));
		const others = findOthers(term, segments, same.length > 0);
		return {
			term,
			rarity: rarity(term),
			alternatives: [
				weigh(term, 1),
				...(elsewhere.get(term) ?? []).map((other) => weigh(other, 1)),
				...same,
				...others.map(({ term, weight }) => weigh(term, weight)),
			],
		};
	};
	return {
		slots: different.filter((term) => !isStopTerm(term)).map(toSlot),
		stopWords: different
			.filter(isStopTerm)
			.map((term) => weigh(term, WEIGHTS.stopWord)),
		pairs: toPairs(terms).map(([first, second]) => [
			first,
			second,
			WEIGHTS.pair * Math.min(rarity(first), rarity(second)),
		]),
	};
}

/** It counts no more than the word that it stands for, however rare it is. */
function weighEquivalent(
	{ terms }: Equivalent,
	rarity: number,
	toRarityOf: (term: string) => number,
): Alternative {
	const [term = ""] = terms
		.filter((one) => !isStopTerm(one))
		.sort((a, b) => toRarityOf(b) - toRarityOf(a));
	const weight = WEIGHTS.equivalent;
	return {
		term,
		weight,
		score: weight * Math.min(rarity, toRarityOf(term)),
		...(terms.length > 1 && { run: terms }),
	};
}

/** Other forms of a term; if it stands nowhere, what it may be a slip for. */
function findOthers(
	term: string,
	segments: readonly Segment[],
	hasEquivalents: boolean,
) {
	const variants = findVariants(term, segments);
	const isKnown =
		hasEquivalents ||
		variants.length > 0 ||
		segments.some((segment) => segment.countPassagesWith(term) > 0);
	const others = isKnown ? variants : findSimilar(term, segments);
	const weight = isKnown ? WEIGHTS.variant : WEIGHTS.similar;
	return others.map((other) => ({ term: other, weight }));
}

function toPairs(terms: readonly string[]): [string, string][] {
	const pairs = new Map<string, [string, string]>();
	terms.forEach((second, at) => {
		const first = terms[at - 1];
		if (first !== undefined) pairs.set(`${first} ${second}`, [first, second]);
	});
	return [...pairs.values()];
}

function sum<Thing>(
	things: readonly Thing[],
	count: (thing: Thing) => number,
): number {
	return things.reduce((total, thing) => total + count(thing), 0);
}
