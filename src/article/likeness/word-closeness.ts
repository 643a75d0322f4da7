import type { Rarity, ReportWords } from "./report-words.ts";

/** Terms with their weights, and the length of all as a vector. */
interface Weighed {
	readonly weights: ReadonlyMap<string, number>;
	readonly length: number;
}

/**
 * Says how near reports are by their words, from 1 (the same) down to 0.
 *
 * What was weighed once is kept as long as the report is, since each is
 * compared with many.
 */
export class WordCloseness {
	readonly #rarity: Rarity;
	readonly #names = new WeakMap<ReportWords, Weighed>();
	readonly #terms = new WeakMap<ReportWords, Weighed>();

	constructor(rarity: Rarity) {
		this.#rarity = rarity;
	}

	/**
	 * The cosine of the words that are names in either, each weighted by its
	 * rarity. One that begins a sentence here may be seen to be a name there.
	 */
	ofNames(a: ReportWords, b: ReportWords): number {
		const [ofA, ofB] = [this.#weighNames(a), this.#weighNames(b)];
		const alsoInB = toSharedSquares(ofA, b.terms);
		const alsoInA = toSharedSquares(ofB, a.terms);
		const inBoth = toSharedSquares(ofA, b.names);
		const shared = alsoInB + alsoInA - inBoth;
		if (shared === 0) return 0;
		const squaresOfA = ofA.length ** 2 + alsoInA - inBoth;
		const squaresOfB = ofB.length ** 2 + alsoInB - inBoth;
		return shared / Math.sqrt(squaresOfA * squaresOfB);
	}

	/** The cosine of all terms, each weighted by its rarity and how often it comes. */
	ofTerms(a: ReportWords, b: ReportWords): number {
		return toCosine(this.#weighTerms(a), this.#weighTerms(b));
	}

	/**
	 * Both, geometrically in the middle, so that neither the same people nor the
	 * same kind of event is enough; 0 if it is below `least`.
	 */
	ofBoth(a: ReportWords, b: ReportWords, least = 0): number {
		const names = this.ofNames(a, b);
		// No cosine is above 1; there are many more terms than names.
		if (Math.sqrt(names) < least) return 0;
		return Math.sqrt(names * this.ofTerms(a, b));
	}

	#weighNames(words: ReportWords): Weighed {
		return remember(this.#names, words, () => words.names, this.#rarity);
	}

	#weighTerms(words: ReportWords): Weighed {
		const { terms } = words;
		return remember(
			this.#terms,
			words,
			() => terms.keys(),
			(term) => this.#rarity(term) * (1 + Math.log(terms.get(term) ?? 1)),
		);
	}
}

function remember(
	known: WeakMap<ReportWords, Weighed>,
	words: ReportWords,
	toTerms: () => Iterable<string>,
	weigh: (term: string) => number,
): Weighed {
	const found = known.get(words) ?? toWeighed(toTerms(), weigh);
	known.set(words, found);
	return found;
}

function toWeighed(
	terms: Iterable<string>,
	weigh: (term: string) => number,
): Weighed {
	const weights = new Map<string, number>();
	for (const term of terms) weights.set(term, weigh(term));
	const squares = weights.values().reduce((sum, one) => sum + one * one, 0);
	return { weights, length: Math.sqrt(squares) };
}

/** Of the weighed terms that are among others. */
function toSharedSquares(
	{ weights }: Weighed,
	others: Pick<ReadonlySet<string>, "has">,
): number {
	let sum = 0;
	for (const [term, weight] of weights)
		if (others.has(term)) sum += weight * weight;
	return sum;
}

function toCosine(a: Weighed, b: Weighed): number {
	const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a];
	let shared = 0;
	for (const [term, weight] of few.weights)
		shared += weight * (many.weights.get(term) ?? 0);
	return shared === 0 ? 0 : shared / (a.length * b.length);
}
