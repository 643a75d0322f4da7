import { analyze } from "../text/terms.ts";
import { type Article, toText } from "./article.ts";

/** An article's terms, by which it is told whether another reports the same. */
export interface ReportWords {
	/** Each term and how often it stands there. */
	readonly terms: ReadonlyMap<string, number>;
	/** Those that begin with a capital inside a sentence, or are numbers. */
	readonly names: ReadonlySet<string>;
}

/** A report says at its beginning what it is about. */
const MAX_CHARACTERS = 4_000;

/** So many texts are taken to be known: a few say little of what is rare. */
const LEAST_TEXTS = 100;

/** Takes an article's terms, those of its headline among them. */
export function toReportWords({
	headline,
	paragraphs,
}: Pick<Article, "headline" | "paragraphs">): ReportWords {
	const text = `${headline}.\n\n${toText(paragraphs)}`.slice(0, MAX_CHARACTERS);
	const terms = new Map<string, number>();
	const names = new Set<string>();
	for (const { term, start, isStopWord } of analyze(text)) {
		if (isStopWord) continue;
		terms.set(term, (terms.get(term) ?? 0) + 1);
		if (isName(text, start)) names.add(term);
	}
	return { terms, names };
}

/** How much a term tells: the more, the fewer of the texts have it. */
export type Rarity = (term: string) => number;

/** Weighs terms by how few of these texts have them. */
export function toRarity(texts: Iterable<ReportWords>): Rarity {
	const counts = new Map<string, number>();
	let total = 0;
	for (const { terms } of texts) {
		total++;
		for (const term of terms.keys())
			counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	const known = Math.max(total, LEAST_TEXTS) + 1;
	return (term) => Math.log(known / (counts.get(term) ?? 1));
}

/**
 * How near two reports are by their words, from 1 (the same) down to 0: what
 * they share of all terms, and of names, geometrically in the middle, so that
 * neither the same people nor the same kind of event is enough.
 */
export function toWordCloseness(
	a: ReportWords,
	b: ReportWords,
	rarity: Rarity,
): number {
	return Math.sqrt(toTermCosine(a, b, rarity) * toNameCosine(a, b, rarity));
}

/** The cosine of all terms, each weighted by its rarity and how often it comes. */
export function toTermCosine(
	a: ReportWords,
	b: ReportWords,
	rarity: Rarity,
): number {
	return toCosine(
		a.terms,
		b.terms,
		(term, of) => rarity(term) * (1 + Math.log(of.get(term) ?? 1)),
	);
}

/** The cosine of what is a name in either, weighted by its rarity. */
export function toNameCosine(
	a: ReportWords,
	b: ReportWords,
	rarity: Rarity,
): number {
	return toCosine(a.terms, b.terms, (term) =>
		a.names.has(term) || b.names.has(term) ? rarity(term) : 0,
	);
}

type Counts = ReportWords["terms"];

function toCosine(
	a: Counts,
	b: Counts,
	weigh: (term: string, of: Counts) => number,
): number {
	let shared = 0;
	for (const term of a.keys())
		if (b.has(term)) shared += weigh(term, a) * weigh(term, b);
	if (shared === 0) return 0;
	const toSquares = (counts: Counts) =>
		counts.keys().reduce((sum, term) => sum + weigh(term, counts) ** 2, 0);
	return shared / Math.sqrt(toSquares(a) * toSquares(b));
}

/** A capital after a full stop says nothing. */
function isName(text: string, start: number): boolean {
	if (/\p{N}/u.test(text[start] ?? "")) return true;
	if (!/\p{Lu}/u.test(text[start] ?? "")) return false;
	return /[\p{L}\p{N},;:’'–-] ?$/u.test(
		text.slice(Math.max(0, start - 2), start),
	);
}
