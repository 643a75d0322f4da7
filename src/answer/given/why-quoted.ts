import { ModelError, type Models, type Work } from "../../model/models.ts";
import { toQuery } from "../../search/question/query.ts";
import type { Segment } from "../../search/segments/segment.ts";
import type { Range } from "../../text/range.ts";
import { type Term, toTerms } from "../../text/words/terms.ts";
import type { Citation } from "../answer.ts";

/** Why passages were quoted, as far as words tell. */
export interface WhyQuoted {
	readonly quotations: readonly MatchedQuotation[];
	/** The question's words that none of them says. */
	readonly missing: readonly MissingWord[];
}

export interface MatchedQuotation {
	readonly citation: Citation;
	/** Where its text says a word of the question, in whatever form. */
	readonly matched: readonly Range[];
}

export interface MissingWord {
	/** As it stands in the question. */
	readonly word: string;
	/** Some article says it. */
	readonly isInLibrary: boolean;
	/** The quoted word that means nearly the same; null: none does. */
	readonly closest: string | null;
}

/**
 * Below, two words have hardly anything to do with each other; a cosine. Of
 * pairs tried, "tariff" and "duty" have .49, "strike" and "unions" .42,
 * "tariff" and "harbour" .26.
 */
const LEAST_CLOSENESS = 0.4;

/** What is compared takes some milliseconds a word. */
const MAX_COMPARED = 150;
const MILLISECONDS_TO_COMPARE = 2_000;

/** A word of the question, and the terms that are taken for it. */
interface Asked {
	readonly word: string;
	readonly terms: ReadonlySet<string>;
}

/** Finds which words of a question its quotations say, and which they don't. */
export async function findWhyQuoted(
	asked: { readonly server: string; readonly question: string },
	citations: readonly Citation[],
	from: {
		readonly segments: readonly Segment[];
		/** Null: no word is compared by what it means. */
		readonly models: Models | null;
	},
): Promise<WhyQuoted> {
	const words = toAskedWords(asked.question, from.segments);
	const said = new Set(citations.flatMap(toSaidTerms));
	const missing = words.filter(({ terms }) => said.isDisjointFrom(terms));
	const closest = await findClosest(asked.server, missing, citations, from);
	const matching = new Set(words.flatMap(({ terms }) => [...terms]));
	return {
		quotations: citations.map((citation) => ({
			citation,
			matched: toTerms(citation.text)
				.filter(({ term }) => matching.has(term))
				.map(({ start, end }) => ({ start, end })),
		})),
		missing: missing.map(({ word, terms }, at) => ({
			word,
			isInLibrary: isSaidIn(from.segments, terms),
			closest: closest[at] ?? null,
		})),
	};
}

function toAskedWords(
	question: string,
	segments: readonly Segment[],
): readonly Asked[] {
	const words = new Map(
		toTerms(question).map(({ term, start, end }) => [
			term,
			question.slice(start, end),
		]),
	);
	return toQuery(question, segments)
		.slots.filter(({ term }) => words.has(term))
		.map(({ term, alternatives }) => ({
			word: words.get(term) ?? term,
			terms: new Set([term, ...alternatives.map((one) => one.term)]),
		}));
}

/** A passage is quoted under its headline. */
function toSaidTerms({ text, source }: Citation): string[] {
	return toTerms(`${text}\n${source.headline}`).map(({ term }) => term);
}

function isSaidIn(
	segments: readonly Segment[],
	terms: ReadonlySet<string>,
): boolean {
	return segments.some((segment) =>
		[...terms].some((term) => segment.countPassagesWith(term) > 0),
	);
}

/** For each missing word the quoted one that is closest in meaning. */
async function findClosest(
	server: string,
	missing: readonly Asked[],
	citations: readonly Citation[],
	{ models }: { readonly models: Models | null },
): Promise<(string | null)[]> {
	const quoted = toQuotedWords(citations);
	if (models === null || missing.length === 0 || quoted.length === 0) return [];
	const asked = missing.map(({ word }) => word);
	const signal = AbortSignal.timeout(MILLISECONDS_TO_COMPARE);
	const vectors = await encode([...asked, ...quoted], models, {
		server,
		signal,
	});
	const others = vectors.slice(asked.length);
	return vectors.slice(0, asked.length).map((vector) => {
		const cosines = others.map((other) => toCosine(vector, other));
		const greatest = Math.max(...cosines);
		if (greatest < LEAST_CLOSENESS) return null;
		return quoted[cosines.indexOf(greatest)] ?? null;
	});
}

/** Different words, as they stand in the quotations first. */
function toQuotedWords(citations: readonly Citation[]): string[] {
	const words = new Map<string, string>();
	for (const { text } of citations)
		for (const { term, start, end } of toTerms(text).filter(isWord))
			if (!words.has(term)) words.set(term, text.slice(start, end));
	return [...words.values()].slice(0, MAX_COMPARED);
}

function isWord({ term }: Term): boolean {
	return !/\p{N}/u.test(term);
}

/** None if the models can't, or not in time. */
async function encode(
	words: readonly string[],
	models: Models,
	work: Work,
): Promise<Float32Array[]> {
	try {
		return await models.encodeTexts(words, work);
	} catch (error) {
		if (error instanceof ModelError) return [];
		throw error;
	}
}

/** Of vectors of length 1. */
function toCosine(one: Float32Array, other: Float32Array): number {
	return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
