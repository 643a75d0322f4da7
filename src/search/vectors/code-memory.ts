import { type Multiply, makeDotProductModule } from "./dot-product-module.ts";
import { VECTOR_LENGTH } from "./vector-codes.ts";

/** So many products are made at a time. */
export const MAX_PRODUCTS = 1024;

const BYTES_PER_PAGE = 65_536;

/** Where what lies in the memory begins. */
const QUESTION_AT = 0;
const PRODUCTS_AT = 1024;
const CODES_AT = 8192;

const MODULE = makeDotProductModule();

/**
 * The codes of many vectors, in slots numbered from 0, and what multiplies them
 * with a question's.
 *
 * They lie in memory of WebAssembly's, which grows in place: nothing is copied,
 * and the system gives what is used.
 */
export class CodeMemory {
	readonly #memory = new WebAssembly.Memory({ initial: 1 });
	readonly #multiply = new WebAssembly.Instance(MODULE, {
		bytes: { memory: this.#memory },
	}).exports.multiply as Multiply;

	get bytes(): number {
		return this.#memory.buffer.byteLength;
	}

	/** How many vectors fit in now. */
	get slots(): number {
		return Math.floor((this.bytes - CODES_AT) / VECTOR_LENGTH);
	}

	/** Makes room for so many vectors. */
	grow(slots: number): void {
		const missing = toAddress(slots) - this.bytes;
		if (missing > 0) this.#memory.grow(Math.ceil(missing / BYTES_PER_PAGE));
	}

	/** The codes of one vector, to be read and written. */
	at(slot: number): Int8Array {
		return new Int8Array(this.#memory.buffer, toAddress(slot), VECTOR_LENGTH);
	}

	/**
	 * Multiplies a question's codes with those of one vector or more, side by
	 * side, `MAX_PRODUCTS` at most.
	 *
	 * @returns the products, until the next are made
	 */
	multiply(question: Int16Array, slot: number, count: number): Int32Array {
		const { buffer } = this.#memory;
		new Int16Array(buffer, QUESTION_AT, VECTOR_LENGTH).set(question);
		this.#multiply(
			toAddress(slot),
			toAddress(slot + count),
			QUESTION_AT,
			PRODUCTS_AT,
		);
		return new Int32Array(buffer, PRODUCTS_AT, count);
	}
}

function toAddress(slot: number): number {
	return CODES_AT + slot * VECTOR_LENGTH;
}
