import { Slices } from "../../slices.ts";
import type { Extent, Spot } from "../candidate.ts";
import { TopScores } from "../top-scores.ts";
import { CodeMemory, MAX_PRODUCTS } from "./code-memory.ts";
import {
	toInverseLength,
	toQuestionCodes,
	VECTOR_LENGTH,
} from "./vector-codes.ts";

/** A passage, and how close it is to a question in meaning. */
export interface VectorMatch extends Spot {
	/** 1: the same; 0: nothing in common. */
	readonly cosine: number;
}

/** When there is no room, it is made larger by this share of what there is. */
const GROWTH = 1 / 8;

/** What was put in of an article, at one time. */
interface Entry {
	readonly article: number;
	readonly revision: number;
	/** Of its passages, in their order. */
	readonly slots: Uint32Array;
}

interface Found {
	readonly entry: Entry;
	readonly number: number;
	/** The cosine, but for the question's length. */
	readonly score: number;
}

/** Slots side by side, of which those of some articles count. */
interface Block {
	readonly from: number;
	readonly to: number;
	readonly among: ReadonlySet<number> | undefined;
}

/**
 * Finds the passages of one server's articles by meaning: those whose vectors
 * point where the question's points.
 *
 * Each passage is looked at, so that none is missed; that takes 2 milliseconds
 * for 100,000. A passage has a slot; the slots of what was removed are used
 * again for what is put in next, so that nothing is ever rearranged.
 */
export class VectorIndex {
	/** None while there is nothing to keep. */
	#codes: CodeMemory | null = null;
	readonly #entries = new Map<number, Entry>();
	/** What is known of each slot: its article, or 0 if it is free. */
	#articles = new Uint32Array(0);
	#numbers = new Uint32Array(0);
	#inverseLengths = new Float32Array(0);
	/** No slot from here on was ever used. */
	#end = 0;
	readonly #free: number[] = [];

	/** In memory. */
	get bytes(): number {
		return (
			(this.#codes?.bytes ?? 0) +
			this.#articles.byteLength +
			this.#numbers.byteLength +
			this.#inverseLengths.byteLength +
			this.passages * Uint32Array.BYTES_PER_ELEMENT
		);
	}

	get passages(): number {
		return this.#end - this.#free.length;
	}

	has(article: number, revision: number): boolean {
		return this.#entries.get(article)?.revision === revision;
	}

	/**
	 * Makes an article's passages findable, instead of what it had before.
	 *
	 * @param codes of its passages' vectors, one after the other
	 */
	put(article: number, revision: number, codes: Int8Array): void {
		this.remove(article);
		const slots = new Uint32Array(Math.floor(codes.length / VECTOR_LENGTH));
		const memory = this.#makeRoom(slots.length);
		for (let number = 0; number < slots.length; number++) {
			const slot = this.#free.pop() ?? this.#end++;
			const from = number * VECTOR_LENGTH;
			const own = codes.subarray(from, from + VECTOR_LENGTH);
			memory.at(slot).set(own);
			this.#articles[slot] = article;
			this.#numbers[slot] = number;
			this.#inverseLengths[slot] = toInverseLength(own);
			slots[number] = slot;
		}
		this.#entries.set(article, { article, revision, slots });
	}

	/** Takes an article out, and clears what was known of it. */
	remove(article: number): void {
		for (const slot of this.#entries.get(article)?.slots ?? []) {
			this.#codes?.at(slot).fill(0);
			this.#articles[slot] = 0;
			this.#free.push(slot);
		}
		this.#entries.delete(article);
	}

	/** Finds the passages closest to a question's vector, the closest first. */
	async search(
		question: Float32Array,
		limit: number,
		extent?: Extent,
	): Promise<VectorMatch[]> {
		const codes = toQuestionCodes(question);
		const found =
			typeof extent === "number"
				? this.#readAll(codes, extent)
				: await this.#findBest(codes, limit, extent);
		const inverseLength = toInverseLength(codes);
		return found
			.filter(({ entry }) => this.#entries.get(entry.article) === entry)
			.map((one) => toMatch(one, inverseLength))
			.sort(compareMatches);
	}

	/** The cosines of these passages to a question's vector; null: not here. */
	measure(
		question: Float32Array,
		spots: readonly Spot[],
	): readonly (number | null)[] {
		const codes = toQuestionCodes(question);
		const inverseLength = toInverseLength(codes);
		return spots.map(({ article, revision, number }) => {
			const entry = this.#entries.get(article);
			const slot = entry?.revision === revision && entry.slots[number];
			if (typeof slot !== "number") return null;
			return this.#score(codes, slot) * inverseLength;
		});
	}

	/** Others have their turns meanwhile, and may change what is there. */
	async #findBest(
		question: Int16Array,
		limit: number,
		among?: ReadonlySet<number>,
	): Promise<Found[]> {
		const slices = new Slices();
		const top = new TopScores<Found>(limit);
		for (let from = 0; from < this.#end; from += MAX_PRODUCTS) {
			await slices.pause();
			const to = Math.min(from + MAX_PRODUCTS, this.#end);
			this.#readBlock(question, { from, to, among }, top);
		}
		return top.all();
	}

	#readBlock(
		question: Int16Array,
		{ from, to, among }: Block,
		top: TopScores<Found>,
	): void {
		const products = this.#codes?.multiply(question, from, to - from);
		for (let slot = from; slot < to; slot++) {
			const product = products?.[slot - from] as number;
			const score = product * (this.#inverseLengths[slot] as number);
			if (!top.takes(score)) continue;
			const article = this.#articles[slot] as number;
			if (among && !among.has(article)) continue;
			const entry = this.#entries.get(article);
			if (entry) top.add(this.#toFound(entry, slot, score), score);
		}
	}

	#readAll(question: Int16Array, article: number): Found[] {
		const entry = this.#entries.get(article);
		return Array.from(entry?.slots ?? [], (slot) =>
			this.#toFound(entry as Entry, slot, this.#score(question, slot)),
		);
	}

	/** The cosine, but for the question's length. */
	#score(question: Int16Array, slot: number): number {
		const [product = 0] = this.#codes?.multiply(question, slot, 1) ?? [];
		return product * (this.#inverseLengths[slot] as number);
	}

	#toFound(entry: Entry, slot: number, score: number): Found {
		return { entry, number: this.#numbers[slot] as number, score };
	}

	#makeRoom(passages: number): CodeMemory {
		this.#codes ??= new CodeMemory();
		const needed = this.#end + Math.max(0, passages - this.#free.length);
		if (needed > this.#codes.slots)
			this.#codes.grow(Math.ceil(needed * (1 + GROWTH)));
		if (needed > this.#articles.length) this.#growArrays(this.#codes.slots);
		return this.#codes;
	}

	#growArrays(slots: number): void {
		this.#articles = copyTo(new Uint32Array(slots), this.#articles);
		this.#numbers = copyTo(new Uint32Array(slots), this.#numbers);
		this.#inverseLengths = copyTo(
			new Float32Array(slots),
			this.#inverseLengths,
		);
	}
}

function copyTo<Numbers extends Uint32Array | Float32Array>(
	larger: Numbers,
	smaller: Numbers,
): Numbers {
	larger.set(smaller);
	return larger;
}

function toMatch(found: Found, inverseLength: number): VectorMatch {
	const { entry, number, score } = found;
	const { article, revision } = entry;
	return { article, revision, number, cosine: score * inverseLength };
}

/** The closest first; of the same cosine, the newer article's, in its order. */
function compareMatches(a: VectorMatch, b: VectorMatch): number {
	return b.cosine - a.cosine || b.article - a.article || a.number - b.number;
}
